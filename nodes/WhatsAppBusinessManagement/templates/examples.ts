import { isRecord, recordOf } from '../graph/records';
import type { Place } from './places';
import { compareNumbers, isNumber, replaceVariables } from './variables';

/** An example for a variable. */
export interface Example {
	path: string;
	value: unknown;
	/** The `param_name` beside it, as it was given; only in a list with names. */
	name?: unknown;
}

/**
 * The examples for the variables of a text, in the shape in which they were given:
 * - `nested`: `[["a","b"]]`, Meta's shape for a body; further rows are further sets of examples
 * - `flat`: `["a"]`, Meta's shape for a header and an address, and taken for a body with one variable
 * - `text`: `"a"`, shown on some of Meta's pages for one variable
 * - `named`: `[{"param_name":"a","example":"b"}]`
 * - `bare`: one of the first three in place of the object that should hold it
 * - `unreadable`: anything else
 */
export interface Examples {
	/** Where the list is: `components[0].example.body_text`. */
	path: string;
	shape: 'nested' | 'flat' | 'text' | 'named' | 'bare' | 'unreadable';
	rows: Example[][];
	/** As it was given. */
	raw: unknown;
}

interface Keys {
	positional: string;
	named: string;
}

const KEYS: Readonly<Record<'header' | 'body', Keys>> = {
	header: { positional: 'header_text', named: 'header_text_named_params' },
	body: { positional: 'body_text', named: 'body_text_named_params' },
};

const rowOf = (list: readonly unknown[], path: string): Example[] =>
	list.map((value, index) => ({ path: `${path}[${index}]`, value }));

function readPositional(raw: unknown, path: string): Examples {
	if (typeof raw === 'string' || typeof raw === 'number')
		return { path, shape: 'text', rows: [[{ path, value: raw }]], raw };
	if (!Array.isArray(raw)) return { path, shape: 'unreadable', rows: [], raw };
	const list: readonly unknown[] = raw;
	const nested = list.filter((row): row is unknown[] => Array.isArray(row));
	if (nested.length === 0) return { path, shape: 'flat', rows: [rowOf(list, path)], raw };
	if (nested.length < list.length) return { path, shape: 'unreadable', rows: [], raw };
	const rows = nested.map((row, index) => rowOf(row, `${path}[${index}]`));
	return { path, shape: 'nested', rows, raw };
}

function readNamed(raw: unknown, path: string): Examples {
	const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
	if (!Array.isArray(raw) || !list.every(isRecord))
		return { path, shape: 'unreadable', rows: [], raw };
	const row = list.filter(isRecord).map((entry, index) => ({
		path: `${path}[${index}].example`,
		value: entry.example,
		name: entry.param_name,
	}));
	return { path, shape: 'named', rows: [row], raw };
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Whether an example is missing or has nothing but white space. */
export const isEmpty = (value: unknown): boolean =>
	!isGiven(value) || (typeof value === 'string' && value.trim() === '');

function readBare(raw: unknown, path: string): Examples | undefined {
	const examples = readPositional(raw, path);
	return examples.rows.flat().every(({ value }) => isEmpty(value))
		? undefined
		: { ...examples, shape: 'bare' };
}

/** Whether a text has variables that are names. */
export const hasNames = ({ names }: Place): boolean => names.some((name) => !isNumber(name));

/** The examples for the variables of a text. Undefined if there are none, also under another key. */
export function examplesOf(place: Place): Examples | undefined {
	const example = place.owner.raw.example;
	const path = `${place.owner.path}.example`;
	if (!isGiven(example)) return undefined;
	if (place.kind === 'url') return readPositional(example, path);
	if (!isRecord(example)) return readBare(example, path);
	const { positional, named } = KEYS[place.kind];
	const hasPositional = isGiven(example[positional]);
	if (isGiven(example[named]) && (hasNames(place) || !hasPositional))
		return readNamed(example[named], `${path}.${named}`);
	return hasPositional ? readPositional(example[positional], `${path}.${positional}`) : undefined;
}

/**
 * The `example` that a text needs, in the shape that Meta documents.
 *
 * @param valueOf the example for a variable, from its name and from its index among the names
 */
export function exampleFor(
	{ kind, names }: Pick<Place, 'kind' | 'names'>,
	valueOf: (name: string, index: number) => unknown,
): unknown {
	if (kind === 'url') return names.map(valueOf);
	const { positional, named } = KEYS[kind];
	if (names.every(isNumber)) {
		const values = [...names].sort(compareNumbers).map(valueOf);
		return { [positional]: kind === 'body' ? [values] : values };
	}
	const values = names.map(valueOf);
	return { [named]: names.map((name, index) => ({ param_name: name, example: values[index] })) };
}

/** The position of the example for a variable in a list without names. */
const positionOf = (name: string, index: number, { kind }: Place): number =>
	isNumber(name) && kind !== 'url' ? Number(name) - 1 : index;

/** The example for each variable of a text, by the variable's name. Those that are not texts are left out. */
export function exampleValues(place: Place): Map<string, string> {
	const { shape, rows: [row = []] = [] } = examplesOf(place) ?? {};
	const byName = new Map(shape === 'named' ? row.map((entry) => [entry.name, entry] as const) : []);
	const values = place.names.map((name, index): [string, unknown] => [
		name,
		(shape === 'named' ? byName.get(name) : row[positionOf(name, index, place)])?.value,
	]);
	return new Map(values.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The text with its examples in place of the variables. A variable without an example stays. */
export function filledText(place: Place): string {
	const values = exampleValues(place);
	return replaceVariables(place.text, (name, written) => values.get(name) ?? written);
}

/** The handles of a header's sample. A value in place of the list is read as the only handle. */
export function handlesOf(owner: Place['owner']): Example[] {
	const path = `${owner.path}.example.header_handle`;
	const handles = recordOf(owner.raw.example).header_handle;
	if (Array.isArray(handles)) return rowOf(handles, path);
	return isGiven(handles) ? [{ path, value: handles }] : [];
}
