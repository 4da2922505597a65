import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import type { GraphCall } from '../graph/call';
import type { GraphConnection } from '../graph/connection';
import { GraphError } from '../graph/errors';
import { entries } from '../graph/pages';
import { isRecord, recordOf } from '../graph/records';
import { succeeded } from '../graph/success';
import { RETURN_ALL_FIELDS, listInput, wantedEntries } from '../parameters/returnAll';
import type { RawInput } from './input';
import { readInput } from './input';
import type { OutputShape } from './output';

/** How Meta's answer becomes items. */
export interface Response {
	/** Fields that this kind of response adds to the operation: Return All and Limit. */
	fields: INodeProperties[];
	/** What this kind of response says itself. */
	output?: OutputShape;
	/**
	 * Checks what it added itself.
	 *
	 * @throws {InvalidInputError} naming the field
	 */
	check?: (raw: RawInput) => void;
	/**
	 * @param beside what every item says beside Meta's answer, e.g. the ID that was asked about
	 * @param raw what the user filled in, checked but for the fields that the response itself adds
	 */
	items: (
		connection: GraphConnection,
		call: GraphCall,
		beside: IDataObject,
		raw: RawInput,
	) => Promise<IDataObject[]>;
}

/**
 * What is shown of an answer, where that is not the answer itself. A list becomes several items.
 *
 * @param raw what the user filled in, checked, where that decides what is shown
 */
type Shape = (answer: IDataObject, raw: RawInput) => IDataObject | IDataObject[];

const asList = (shown: IDataObject | IDataObject[]): IDataObject[] =>
	Array.isArray(shown) ? shown : [shown];

const asItAnswers: Shape = (answer) => answer;

/** An answer as an item's data. A bare `true` or `false` is how older edges say whether it was done. */
export function object(answer: unknown): IDataObject {
	if (typeof answer === 'boolean') return { success: answer };
	if (!isRecord(answer)) return { result: answer as IDataObject[string] };
	const data = { ...answer } as IDataObject;
	delete data.paging;
	return data;
}

/**
 * The object that is asked for: Meta's pages disagree on whether some edges answer it as it is, or as
 * the only entry of `data`, or with its values inside a key of their own.
 *
 * @param wrapper that key
 */
export function unwrapped(answer: IDataObject, wrapper?: string): IDataObject {
	const { data } = answer;
	const inner = Array.isArray(data) ? recordOf(data[0]) : isRecord(data) ? data : answer;
	const wrapped = wrapper === undefined ? undefined : inner[wrapper];
	return (isRecord(wrapped) ? wrapped : inner) as IDataObject;
}

/** One node: one item. */
export const one = (shape: Shape = asItAnswers): Response => ({
	fields: [],
	items: async (connection, call, beside, raw) => {
		const shown = asList(shape(object(await connection.request(call)), raw));
		return shown.map((item) => ({ ...beside, ...item }));
	},
});

const readWanted = (raw: RawInput): number =>
	wantedEntries(readInput(z.object(listInput()), raw, {}, RETURN_ALL_FIELDS));

/** Reads an edge to its end, or up to the limit. */
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

/** Reads a list, and once more from its beginning where Meta says that it changed meanwhile. */
async function readWhole<T>(read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		const hasChanged = error instanceof GraphError && error.guidance?.repeat === 'from the start';
		return await (hasChanged ? read() : Promise.reject(error));
	}
}

/** An edge: one item for each entry, all pages or up to the limit. */
export const many = (shape: Shape = asItAnswers): Response => ({
	fields: RETURN_ALL_FIELDS,
	check: readWanted,
	items: async (connection, call, beside, raw) => {
		const limit = readWanted(raw);
		const found = await readWhole(async () => {
			const items: IDataObject[] = [];
			const reading = { limit, readsAhead: limit === Infinity };
			for await (const entry of entries(connection, call, reading)) {
				items.push(...asList(shape(entry, raw)));
				// An entry that becomes many items may hold all that is wanted.
				if (items.length >= limit) break;
			}
			return items;
		});
		return found.slice(0, limit).map((item) => ({ ...beside, ...item }));
	},
});

/**
 * A write: what Meta answers, with `success` always a boolean. A `success: false` inside an HTTP 200
 * comes out as an item, so that a workflow can branch on it.
 */
export const written = (shape: Shape = asItAnswers): Response => ({
	fields: [],
	output: { success: 'boolean' },
	items: async (connection, call, beside, raw) => {
		const answer = object(await connection.request(call));
		const success = succeeded(answer);
		return asList(shape(answer, raw)).map((item) => ({ ...beside, ...item, success }));
	},
});

/**
 * Adds what was asked and is not named in the results: a workflow that goes on with what failed must
 * not lose it.
 *
 * @param key under which a result says what it is about
 * @param sameAs by what two ways to write the same are known, where Meta may write it in its own way
 */
export function withUnnamed(
	named: IDataObject[],
	key: string,
	asked: unknown,
	sameAs: (written: unknown) => unknown = (written) => written,
): IDataObject[] {
	const known = new Set(named.map((result) => sameAs(result[key])));
	const unnamed = (Array.isArray(asked) ? (asked as string[]) : []).filter(
		(each) => !known.has(sameAs(each)),
	);
	const reason = 'Meta named no result for it';
	return [...named, ...unnamed.map((each) => ({ [key]: each, success: false, reason }))];
}

/** An item even where Meta names nothing: n8n runs nothing behind a node that gives none. */
const NOTHING_NAMED: IDataObject = { success: false, reason: 'Meta named no result' };

/**
 * A write that Meta may do in part: one item for each thing that was asked, each with `success`, so
 * that a workflow can branch on it.
 *
 * @param read gets the answer, and the body that was sent
 */
export const results = (
	read: (answer: IDataObject, sent: IDataObject) => IDataObject[],
): Response => ({
	fields: [],
	output: { success: 'boolean', reason: 'string' },
	items: async (connection, call, beside) => {
		const found = read(object(await connection.request(call)), call.body ?? {});
		return (found.length > 0 ? found : [NOTHING_NAMED]).map((result) => ({
			...beside,
			...result,
		}));
	},
});

/** A removal: `{ deleted: true }` with what was removed, as n8n's nodes say it. */
export const deleted = (): Response => ({
	fields: [],
	output: { deleted: 'boolean' },
	items: async (connection, call, beside) => {
		return [{ ...beside, deleted: succeeded(await connection.request(call)) }];
	},
});
