import type { INodeProperties } from 'n8n-workflow';
import { tryToParseDateTime } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { isWithoutZone } from '../parameters/dates';
import { nestedFields } from '../parameters/nestedFields';

/**
 * Adds the workflow's time zone to the dates in a field that have none: the editor shows dates in that
 * zone, not in the one of the machine that n8n runs on. All other values are returned unchanged.
 *
 * @param zone IANA name, e.g. Europe/Berlin
 */
export function applyTimeZone(value: unknown, field: INodeProperties, zone: string): unknown {
	if (field.type === 'dateTime') {
		const isBare = typeof value === 'string' && isWithoutZone(value.trim());
		return isBare ? tryToParseDateTime(value.trim(), zone).toISO() : value;
	}
	if (field.type !== 'collection' || !isRecord(value)) return value;
	const inner = nestedFields(field);
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => {
			const option = inner.find((candidate) => candidate.name === name);
			return [name, option ? applyTimeZone(part, option, zone) : part];
		}),
	);
}
