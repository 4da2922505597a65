import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../graph/records';
import { numberAsText } from '../../parameters/values';

type Row = Record<string, unknown>;

/** A day of the account: when it begins there, its date does not tell. */
const isDate = (value: unknown): boolean =>
	typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Meta has unix seconds, and for flows `2024-01-28T08:00:00+0000`. */
function isoTime(value: unknown): unknown {
	if (isDate(value)) return value;
	const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
	const time = new Date(typeof seconds === 'number' ? seconds * 1000 : String(value));
	return Number.isNaN(time.getTime()) ? value : time.toISOString();
}

const isListOf = (key: string, value: unknown): value is Row[] =>
	Array.isArray(value) && value.length > 0 && value.every((row) => isRecord(row) && key in row);

/** `cost: [{ type: 'amount_spent', value: 1 }]` is `cost_amount_spent: 1`. */
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
 * Clicks: their sum, the sum of each kind of button, and the list as Meta sends it. `unique_url_button`
 * counts people and not clicks, so it is in the sum only where Meta sends nothing else for links.
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

/** Flow metrics: `data: [{ key: 'timeout_error', value: 5 }]`; latencies have seconds as keys. */
const valuesOf = (rows: Row[]): Row =>
	Object.fromEntries(
		rows.map(({ key, value }) => {
			const [, seconds, more] = /^(\d+)(\+?)$/.exec(String(key)) ?? [];
			const column = seconds ? `seconds_${seconds}${more ? '_or_more' : ''}` : String(key);
			return [column, Number(value)];
		}),
	);

function cellsOf(name: string, value: unknown): Row {
	if (name === 'start' || name === 'end') return { [name]: isoTime(value) };
	if (name === 'timestamp') return { start: isoTime(value) };
	// Digits all the same, so that a sheet does not take it for a figure.
	if (name === 'phone_number') return { [name]: numberAsText(value) };
	if (name === 'clicked' && Array.isArray(value)) return clicksOf(value as Row[]);
	if (name === 'data' && isListOf('key', value)) return valuesOf(value);
	if (Array.isArray(value) && value.length === 0) return {};
	return isListOf('type', value) ? columnsOf(name, value) : { [name]: value };
}

/** A data point as a row of a sheet: times in ISO 8601, lists as columns. */
export const flatPoint = (point: Row): IDataObject =>
	Object.assign(
		{},
		...Object.entries(point).map(([name, value]) => cellsOf(name, value)),
	) as IDataObject;
