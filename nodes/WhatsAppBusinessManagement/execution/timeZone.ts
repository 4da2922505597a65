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
	if (!isRecord(value)) return value;
	if (field.type === 'collection') return inRow(value, nestedFields(field), zone);
	if (field.type !== 'fixedCollection') return value;
	return Object.fromEntries(
		Object.entries(value).map(([group, rows]) => {
			const inner = nestedFields(field, group);
			const zoned = Array.isArray(rows)
				? rows.map((row: unknown) => inRow(row, inner, zone))
				: inRow(rows, inner, zone);
			return [group, zoned];
		}),
	);
}

function inRow(row: unknown, fields: INodeProperties[], zone: string): unknown {
	if (!isRecord(row)) return row;
	return Object.fromEntries(
		Object.entries(row).map(([name, part]) => {
			const field = fields.find((candidate) => candidate.name === name);
			return [name, field ? applyTimeZone(part, field, zone) : part];
		}),
	);
}
