import { ExactInteger } from '../../graph/exactInteger';
import { splitList } from '../../parameters/values';

/** A column's name without what people write differently: `Button 1 Type`, `button1_type`, `button-1-type`. */
export const plainName = (column: string): string =>
	column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A cell that cannot be read. */
export interface CellProblem {
	/** As it is written in the sheet. */
	column: string;
	/** Continues the column's name: “must be …”. */
	problem: string;
}

const YES = ['1', 'on', 'true', 'x', 'y', 'yes'];
const NO = ['0', 'false', 'n', 'no', 'off'];

/**
 * The cells of a row by the plain names of their columns. Remembers which columns were asked for, so that
 * the others can be reported, and what could not be read.
 */
export class SheetCells {
	readonly problems: CellProblem[] = [];

	private readonly cells = new Map<string, { column: string; value: unknown }>();
	private readonly known = new Set<string>();

	constructor(row: Readonly<Record<string, unknown>>) {
		for (const [column, value] of Object.entries(row)) {
			const name = plainName(column);
			if (!this.cells.has(name) || !this.isFilled(name)) this.cells.set(name, { column, value });
		}
	}

	private isFilled(name: string): boolean {
		const value = this.cells.get(name)?.value;
		return (
			value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '')
		);
	}

	/** The columns that were never asked for, as they are written in the sheet. */
	get unknown(): string[] {
		return [...this.cells]
			.filter(([name]) => !this.known.has(name))
			.map(([, { column }]) => column);
	}

	/** The plain names of the columns with this beginning that are filled in. */
	namesWith(beginning: RegExp): string[] {
		const names = [...this.cells.keys()].filter((name) => beginning.test(name));
		for (const name of names) this.known.add(name);
		return names.filter((name) => this.isFilled(name));
	}

	/** The name of a column as it is written in the sheet. */
	columnOf = (name: string): string => this.cells.get(plainName(name))?.column ?? name;

	refuse(name: string, problem: string): undefined {
		this.problems.push({ column: this.columnOf(name), problem });
		return undefined;
	}

	/** The first of the columns that is filled in; undefined if none is. */
	value(...names: string[]): unknown {
		const plain = names.map(plainName);
		for (const name of plain) this.known.add(name);
		const filled = plain.find((name) => this.isFilled(name));
		return filled === undefined ? undefined : this.cells.get(filled)?.value;
	}

	/** A text. A number is its digits. Line breaks are kept. */
	text(...names: string[]): string | undefined {
		const value = this.value(...names);
		if (value === undefined) return undefined;
		if (typeof value === 'object' && !(value instanceof ExactInteger))
			return this.refuse(names[0] ?? '', 'must be a text');
		return String(value).trim();
	}

	integer(...names: string[]): number | undefined {
		const text = this.text(...names);
		if (text === undefined) return undefined;
		const number = Number(text.replace(/[,\s](?=\d{3})/g, ''));
		return Number.isInteger(number)
			? number
			: this.refuse(names[0] ?? '', 'must be a whole number');
	}

	boolean(...names: string[]): boolean | undefined {
		const word = this.text(...names)?.toLowerCase();
		if (word === undefined) return undefined;
		if (YES.includes(word)) return true;
		return NO.includes(word) ? false : this.refuse(names[0] ?? '', 'must be true or false');
	}

	/** One of some words, each with its meaning. @param what the words, for the error: “must be reply, link …” */
	choice<Meaning extends string>(
		name: string,
		words: Readonly<Record<string, Meaning>>,
		what: string,
	): Meaning | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const word = plainName(text);
		return Object.hasOwn(words, word) ? words[word] : this.refuse(name, `must be ${what}`);
	}

	/** A list, or the lines of a text. */
	lines(name: string): string[] {
		const value = this.value(name);
		if (Array.isArray(value)) return value.map((each) => String(each ?? ''));
		const text = typeof value === 'string' ? value.trim() : value;
		if (typeof text === 'string' && !text.startsWith('[')) return text.split(/\r?\n/);
		const list = text === undefined ? [] : splitList(text);
		return Array.isArray(list) ? list.map(String) : [];
	}
}
