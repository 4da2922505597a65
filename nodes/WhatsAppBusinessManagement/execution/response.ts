import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { entries, readConsistently } from '../graph/pages';
import { isRecord, recordOf } from '../graph/records';
import { succeeded } from '../graph/success';
import { RETURN_ALL_FIELDS, listInput, entryLimit } from '../parameters/returnAll';
import type { RawInput } from './input';
import { readInput } from './input';
import type { OutputShape } from './output';

/** Sends a call and turns Meta's answer into items. */
export interface Response {
	/** The fields that this response adds to the operation: Return All and Limit. */
	fields: INodeProperties[];
	/** The keys that this response adds to the items. */
	output?: OutputShape;
	/**
	 * Checks the fields that the response added.
	 *
	 * @throws {InvalidInputError} naming the field
	 */
	check?: (raw: RawInput) => void;
	/**
	 * @param echo keys that are added to every item, e.g. the ID that was written to
	 * @param raw the checked input; only the fields that the response added are unchecked
	 */
	items: (
		connection: GraphConnection,
		call: GraphCall,
		echo: IDataObject,
		raw: RawInput,
	) => Promise<IDataObject[]>;
}

/**
 * Turns an answer, or one entry of a list, into the item or items to return.
 *
 * @param raw the checked input of the operation
 */
type Shape = (answer: IDataObject, raw: RawInput) => IDataObject | IDataObject[];

const asList = (shaped: IDataObject | IDataObject[]): IDataObject[] =>
	Array.isArray(shaped) ? shaped : [shaped];

const unchanged: Shape = (answer) => answer;

/** An answer as the data of an item. Older edges answer `true` or `false` instead of an object. */
export function answerData(answer: unknown): IDataObject {
	if (typeof answer === 'boolean') return { success: answer };
	if (!isRecord(answer)) return { result: answer as IDataObject[string] };
	const data = { ...answer } as IDataObject;
	delete data.paging;
	return data;
}

/**
 * The requested object in an answer. Meta's pages disagree on whether some edges answer with the object
 * itself, with a `data` list that contains only it, or with its values under another key.
 *
 * @param wrapper the name of that other key
 */
export function unwrapped(answer: IDataObject, wrapper?: string): IDataObject {
	const { data } = answer;
	const inner = Array.isArray(data) ? recordOf(data[0]) : isRecord(data) ? data : answer;
	const wrapped = wrapper === undefined ? undefined : inner[wrapper];
	return (isRecord(wrapped) ? wrapped : inner) as IDataObject;
}

/** The answer becomes one item, or those that `shape` makes of it. */
export const one = (shape: Shape = unchanged): Response => ({
	fields: [],
	items: async (connection, call, echo, raw) => {
		const shaped = asList(shape(answerData(await connection.request(call)), raw));
		return shaped.map((item) => ({ ...echo, ...item }));
	},
});

const readLimit = (raw: RawInput): number =>
	entryLimit(readInput(z.object(listInput()), raw, {}, RETURN_ALL_FIELDS));

/** Reads all entries of an edge, up to the limit. */
export async function collect(
	connection: GraphConnection,
	call: GraphCall,
	limit: number,
): Promise<IDataObject[]> {
	const collected: IDataObject[] = [];
	const all = { limit, readsAhead: true };
	for await (const entry of entries(connection, call, all)) collected.push(entry);
	return collected;
}

/** A list: one item per entry, over all pages or up to the limit. */
export const many = (shape: Shape = unchanged): Response => ({
	fields: RETURN_ALL_FIELDS,
	check: readLimit,
	items: async (connection, call, echo, raw) => {
		const limit = readLimit(raw);
		const found = await readConsistently(async () => {
			const items: IDataObject[] = [];
			const reading = { limit, readsAhead: limit === Infinity };
			for await (const entry of entries(connection, call, reading)) {
				items.push(...asList(shape(entry, raw)));
				// An entry may become several items, so the limit can be reached within a page.
				if (items.length >= limit) break;
			}
			return items;
		});
		return found.slice(0, limit).map((item) => ({ ...echo, ...item }));
	},
});

/**
 * A write: Meta's answer with `success` as a boolean. A `success: false` in an HTTP 200 becomes an
 * item, so that a workflow can branch on it.
 */
export const written = (shape: Shape = unchanged): Response => ({
	fields: [],
	output: { success: 'boolean' },
	items: async (connection, call, echo, raw) => {
		const answer = answerData(await connection.request(call));
		const success = succeeded(answer);
		return asList(shape(answer, raw)).map((item) => ({ ...echo, ...item, success }));
	},
});

/**
 * Adds a failed result for each requested entry that Meta's results do not contain, so that a workflow
 * that continues with the failed entries does not lose any.
 *
 * @param key the key of a result that identifies its entry
 * @param requested the identifiers of all requested entries
 * @param normalize maps an identifier to a comparable form, if Meta may write it differently
 */
export function withMissingResults(
	found: IDataObject[],
	key: string,
	requested: unknown,
	normalize: (identifier: unknown) => unknown = (identifier) => identifier,
): IDataObject[] {
	const known = new Set(found.map((result) => normalize(result[key])));
	const missing = (Array.isArray(requested) ? (requested as string[]) : []).filter(
		(each) => !known.has(normalize(each)),
	);
	const reason = 'Meta returned no result for it';
	return [...found, ...missing.map((each) => ({ [key]: each, success: false, reason }))];
}

/** The item if Meta returns no results: n8n does not run the next nodes without an item. */
const NO_RESULT: IDataObject = { success: false, reason: 'Meta returned no result' };

/**
 * A write that Meta may apply in part: one item per requested entry, each with `success`, so that a
 * workflow can branch on it.
 *
 * @param read makes the items from the answer and the body that was sent
 */
export const results = (
	read: (answer: IDataObject, sent: IDataObject) => IDataObject[],
): Response => ({
	fields: [],
	output: { success: 'boolean', reason: 'string' },
	items: async (connection, call, echo) => {
		const found = read(answerData(await connection.request(call)), call.body ?? {});
		return (found.length > 0 ? found : [NO_RESULT]).map((result) => ({
			...echo,
			...result,
		}));
	},
});

/** A deletion: `{ deleted: true }` with the echoed keys, as in n8n's own nodes. */
export const deleted = (): Response => ({
	fields: [],
	output: { deleted: 'boolean' },
	items: async (connection, call, echo) => {
		return [{ ...echo, deleted: succeeded(await connection.request(call)) }];
	},
});
