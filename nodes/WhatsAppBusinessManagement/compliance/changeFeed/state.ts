import type { FeedKind } from './facts';
import { FACTS, FEED_KINDS } from './facts';
import type { PackedWords } from './packing';
import { escaped, packIds, packWords, unescaped, unpackIds, unpackWords } from './packing';

/**
 * What is remembered of an object, by the names in `FACTS`. An empty text is a value too: Meta returned none.
 * A fact that was never read is missing; only a word is then kept as an empty text.
 */
export type Values = Readonly<Record<string, string>>;

/** An object as it was when it was last read. */
export interface RememberedObject {
	values: Values;
	/** If the last complete read did not contain it: the time of the last one that did, in milliseconds. */
	missingSince?: number;
}

/** The objects of one kind of an account. */
export interface RememberedKind {
	/** When they were last read, in milliseconds. */
	readAt: number;
	/** By ID. */
	objects: ReadonlyMap<string, RememberedObject>;
}

/** What is remembered of an account. A kind that was never read in full is missing. */
export type AccountState = Partial<Record<FeedKind, RememberedKind>>;

/** The version of the packed form. A state of another version counts as lost. */
const VERSION = '1';

/**
 * The letters for the values that are the same in many objects. Each account has its own table of them, so
 * that a value that Meta adds later needs no entry here. None of them is a digit or a lower-case letter,
 * which are for IDs, nor one of the separators.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#$%&*+/:<>?@^_|~';

/** Further letters, of two bytes each. */
const MORE_LETTERS = 0x100;

const NEVER_READ = '.';
const NONE = '-';

const letterAt = (index: number): string =>
	LETTERS[index] ?? String.fromCharCode(MORE_LETTERS + index - LETTERS.length);

function indexOf(letter: string): number {
	const index = LETTERS.indexOf(letter);
	return index >= 0 ? index : letter.charCodeAt(0) - MORE_LETTERS + LETTERS.length;
}

/** The names of the facts of a kind, by how they are kept, in the order of a record. */
interface Layout {
	letters: string[];
	words: string[];
	texts: string[];
}

function layoutOf(kind: FeedKind): Layout {
	const namesOf = (way: 'letter' | 'word' | 'text') =>
		FACTS[kind].filter(({ packed = 'letter' }) => packed === way).map(({ name }) => name);
	return { letters: namesOf('letter'), words: namesOf('word'), texts: namesOf('text') };
}

/** The values of an account that letters stand for, in the order of the letters. */
class LetterTable {
	constructor(readonly values: string[] = []) {}

	letterFor(value: string | undefined): string {
		if (value === undefined) return NEVER_READ;
		if (value === '') return NONE;
		const known = this.values.indexOf(value);
		return letterAt(known >= 0 ? known : this.values.push(value) - 1);
	}

	/** @throws {Error} for a letter without a value */
	valueOf(letter: string): string | undefined {
		if (letter === NEVER_READ) return undefined;
		return letter === NONE ? '' : (this.values[indexOf(letter)] ?? broken());
	}
}

/** Ends the reading of a packed state. */
const broken = (): never => {
	throw new Error('The state is broken');
};

/** `=` and the text, so that an empty text differs from one that was never read. */
const packedText = (text: string | undefined): string =>
	text === undefined ? '' : `=${escaped(text)}`;

/** The facts of an object, without its ID. */
function packValues(
	values: Values,
	layout: Layout,
	letters: LetterTable,
	words: PackedWords,
): string {
	const rest = [
		...layout.words.map((name) => words.indexOf(values[name] ?? '').toString(36)),
		...layout.texts.map((name) => packedText(values[name])),
	];
	const short = layout.letters.map((name) => letters.letterFor(values[name])).join('');
	return `${short}${rest.join(',').replace(/,+$/, '')}`;
}

/** A kind: its name, its time, the words that many objects share, and a record per object. */
function packKind(
	kind: FeedKind,
	{ readAt, objects }: RememberedKind,
	letters: LetterTable,
): string {
	const layout = layoutOf(kind);
	const all = [...objects.values()];
	const words = packWords(
		all.flatMap(({ values }) => layout.words.map((name) => values[name] ?? '')),
	);
	const records = packIds([...objects.keys()]).map(({ id, packed }) => {
		const { values, missingSince } = objects.get(id) as RememberedObject;
		const mark = missingSince === undefined ? '' : `!${missingSince.toString(36)}!`;
		return `${mark}${packed}${packValues(values, layout, letters, words)}`;
	});
	return [kind, readAt.toString(36), words.packed, records.join(';')].join(' ');
}

/**
 * Packs what is remembered of an account into one text: n8n keeps it with the workflow. 6,000 templates
 * are about 0.1 MB.
 */
export function packState(state: AccountState): string {
	const letters = new LetterTable();
	const kinds = FEED_KINDS.flatMap((kind) => {
		const known = state[kind];
		return known ? [packKind(kind, known, letters)] : [];
	});
	return [VERSION, JSON.stringify(letters.values), ...kinds].join('\n');
}

/** Since when it is missing, if it is; an ID, and the rest. */
const RECORD = /^(?:!([0-9a-z]+)!)?(=[0-9A-Za-z%_]*=|[0-9a-z]+)(.*)$/s;

type Entry = [name: string, value: string | undefined];

const isRead = (entry: Entry): entry is [string, string] => entry[1] !== undefined;

/** @throws {Error} if the state is broken */
function unpackValues(
	record: string,
	layout: Layout,
	letters: LetterTable,
	words: readonly string[],
): Values {
	const count = layout.letters.length;
	if (record.length < count) broken();
	const parts = record.slice(count).split(',');
	const entries = [
		...layout.letters.map((name, at): Entry => [name, letters.valueOf(record[at] as string)]),
		...layout.words.map(
			(name, at): Entry => [name, words[parseInt(parts[at] ?? '', 36)] ?? broken()],
		),
		...layout.texts.map((name, at): Entry => {
			const part = parts[layout.words.length + at] ?? '';
			return [name, part === '' ? undefined : unescaped(part.slice(1))];
		}),
	];
	return Object.fromEntries(entries.filter(isRead));
}

/** The latest time of a JavaScript date, in milliseconds. */
const LATEST = 8.64e15;

/** @throws {Error} if it is no time */
function unpackTime(packed: string | undefined): number {
	const time = parseInt(packed ?? '', 36);
	return time <= LATEST ? time : broken();
}

/** @throws {Error} if the state is broken */
function unpackKind(line: string, letters: LetterTable): [FeedKind, RememberedKind] {
	const [name, time, packedWords, records] = line.split(' ');
	const kind = FEED_KINDS.find((each) => each === name) ?? broken();
	const readAt = unpackTime(time);
	if (packedWords === undefined || records === undefined) broken();
	const layout = layoutOf(kind);
	const words = unpackWords(packedWords ?? '');
	const parsed = (records ?? '')
		.split(';')
		.filter((record) => record !== '')
		.map((record) => RECORD.exec(record) ?? broken());
	const ids = unpackIds(parsed.map(([, , packed]) => packed as string));
	const objects = parsed.map(([, since, , rest], index): [string, RememberedObject] => [
		ids[index] as string,
		{
			values: unpackValues(rest as string, layout, letters, words),
			...(since !== undefined && { missingSince: unpackTime(since) }),
		},
	]);
	return [kind, { readAt, objects: new Map(objects) }];
}

function lettersIn(line: string | undefined): LetterTable {
	const values: unknown = JSON.parse(line ?? '');
	if (!Array.isArray(values) || values.some((each) => typeof each !== 'string')) broken();
	return new LetterTable(values as string[]);
}

/** @returns undefined if the state is of another version or broken: then it is lost */
export function unpackState(packed: unknown): AccountState | undefined {
	if (typeof packed !== 'string') return undefined;
	const [version, table, ...lines] = packed.split('\n');
	if (version !== VERSION) return undefined;
	try {
		const letters = lettersIn(table);
		return Object.fromEntries(lines.map((line) => unpackKind(line, letters)));
	} catch {
		return undefined;
	}
}
