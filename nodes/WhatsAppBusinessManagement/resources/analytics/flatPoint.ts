import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';
import { numberAsText } from '../../parameters/values';

type Row = Record<string, unknown>;

/** Converts unix seconds to ISO 8601. A date of the account is kept: its midnight is not known. */
function isoTime(value: unknown): unknown {
	const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	if (typeof seconds !== 'number') return value;
	const time = new Date(seconds * 1000);
	return Number.isNaN(time.getTime()) ? value : time.toISOString();
}

const isTypedList = (value: unknown): value is Row[] =>
	Array.isArray(value) && value.length > 0 && value.every((row) => isRecord(row) && 'type' in row);

/** Converts `cost: [{ type: 'amount_spent', value: 1 }]` to `cost_amount_spent: 1`. */
const columnsOf = (name: string, rows: Row[]): Row =>
	Object.fromEntries(
		rows.map(({ type, value }) => {
			const column = String(type);
			return [column.startsWith(`${name}_`) ? column : `${name}_${column}`, value];
		}),
	);

const countOf = (rows: Row[], type: string): number | undefined => {
	const counts = rows.filter((row) => row.type === type).map(({ count }) => Number(count) || 0);
	return counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined;
};

/**
 * The clicks: their sum, the sum per type of button, and Meta's own list. `unique_url_button` counts
 * people, not clicks, so it is part of the sum only if Meta sends no other count for links.
 */
function clicksOf(rows: Row[]): Row {
	const quickReplies = countOf(rows, 'quick_reply_button');
	const links = countOf(rows, 'url_button');
	const people = countOf(rows, 'unique_url_button');
	return {
		clicked: (quickReplies ?? 0) + (links ?? people ?? 0),
		...(quickReplies !== undefined && { clicked_quick_reply_button: quickReplies }),
		...(links !== undefined && { clicked_url_button: links }),
		...(people !== undefined && { clicked_unique_url_button: people }),
		clicked_buttons: rows,
	};
}

function cellsOf(name: string, value: unknown): Row {
	if (name === 'start' || name === 'end') return { [name]: isoTime(value) };
	// As text, so that a sheet does not read it as a quantity.
	if (name === 'phone_number') return { [name]: numberAsText(value) };
	if (name === 'clicked' && Array.isArray(value)) return clicksOf(value as Row[]);
	if (Array.isArray(value) && value.length === 0) return {};
	return isTypedList(value) ? columnsOf(name, value) : { [name]: value };
}

/** Converts a data point to a flat row: times in ISO 8601, one column per entry of a list. */
export const flatPoint = (point: Row): IDataObject =>
	Object.assign(
		{},
		...Object.entries(point).map(([name, value]) => cellsOf(name, value)),
	) as IDataObject;
