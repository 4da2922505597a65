import type { INodeProperties } from 'n8n-workflow';
import { tryToParseDateTime } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { isWithoutZone } from '../parameters/dates';
import { innerFields } from '../parameters/innerFields';

/**
 * Gives the dates in a field the zone that they were meant in: the workflow's, as the editor shows
 * it, not that of the machine that n8n runs on. Everything else stays as it is.
 *
 * @param zone IANA name, e.g. Europe/Berlin
 */
export function inTimeZone(value: unknown, field: INodeProperties, zone: string): unknown {
	if (field.type === 'dateTime') {
		const isBare = typeof value === 'string' && isWithoutZone(value.trim());
		return isBare ? tryToParseDateTime(value.trim(), zone).toISO() : value;
	}
	if (field.type !== 'collection' || !isRecord(value)) return value;
	const inner = innerFields(field);
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => {
			const option = inner.find((candidate) => candidate.name === name);
			return [name, option ? inTimeZone(part, option, zone) : part];
		}),
	);
}
