import { variablesIn } from '../../variables';
import type { Atom } from './atoms';
import { atomsIn } from './atoms';
import type { Look, Paragraph, Run } from './runs';

/**
 * WhatsApp's formatting (WhatsApp Help: How to format your messages): `*bold*`, `_italic_`, `~strike~`,
 * ` ```monospace``` `, `` `inline code` ``, and lines that start with `- `, `* `, `1. ` or `> `. A sign
 * counts only if it touches its text, is closed on the same line, and is not inside a word.
 */
const SIGNS: ReadonlyMap<string, Look> = new Map([
	['*', { bold: true }],
	['_', { italic: true }],
	['~', { strike: true }],
]);

const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /^\s?$/;

const LINE_START = /^(?:([-*]) |(\d{1,3}\.) |(>) )(?=\S)/;

/** The character before a position, also one of two UTF-16 units. */
const before = (text: string, at: number): string =>
	/[\udc00-\udfff]/.test(text.charAt(at - 1)) ? text.slice(at - 2, at) : text.charAt(at - 1);

const after = (text: string, at: number): string =>
	at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';

/** A text of one look, with its variables marked. */
function marked(text: string, look: Look): Run[] {
	const runs: Run[] = [];
	let plain = 0;
	for (const { start, end, written } of variablesIn(text)) {
		if (start > plain) runs.push({ text: text.slice(plain, start), look });
		runs.push({ text: written, look: { ...look, variable: true } });
		plain = end;
	}
	if (plain < text.length) runs.push({ text: text.slice(plain), look });
	return runs;
}

/** A reader of one line of a text. Positions are those of the whole text, in UTF-16 units. */
class LineReader {
	private readonly atoms: ReadonlyMap<number, Atom>;

	constructor(
		private readonly text: string,
		atoms: readonly Atom[],
	) {
		this.atoms = new Map(atoms.map((atom) => [atom.start, atom]));
	}

	/** The runs between two positions. */
	runs(start: number, end: number, look: Look = {}): Run[] {
		const runs: Run[] = [];
		const unclosed = new Set<string>();
		let plain = start;
		let at = start;
		const take = (to: number, inside: Run[], next: number) => {
			if (to > plain) runs.push({ text: this.text.slice(plain, to), look });
			runs.push(...inside);
			plain = next;
			at = next;
		};
		while (at < end) {
			const atom = this.atoms.get(at);
			if (atom) {
				take(at, this.inside(atom, look), atom.end);
				continue;
			}
			const close = this.closeOf(at, start, end, look, unclosed);
			if (close === undefined) at++;
			else {
				const sign = SIGNS.get(this.text.charAt(at));
				take(at, this.runs(at + 1, close, { ...look, ...sign }), close + 1);
			}
		}
		take(end, [], end);
		return runs;
	}

	private inside({ from, to, look }: Atom, outside: Look): Run[] {
		return marked(this.text.slice(from, Math.max(from, to)), { ...outside, ...look });
	}

	/** Where the sign at a position is closed; undefined if it is none, or never closed. */
	private closeOf(at: number, start: number, end: number, look: Look, unclosed: Set<string>) {
		const sign = this.text.charAt(at);
		const added = SIGNS.get(sign);
		if (!added || unclosed.has(sign) || !this.opens(at, start, end)) return undefined;
		if (Object.keys(added).some((key) => key in look)) return undefined;
		const close = this.closing(sign, at + 2, end);
		if (close === undefined) unclosed.add(sign);
		return close;
	}

	private opens(at: number, start: number, end: number): boolean {
		const next = at + 1 < end ? this.text.charAt(at + 1) : '';
		const isAfterWord = at > start && WORD.test(before(this.text, at));
		return !isAfterWord && !SPACE.test(next) && next !== this.text.charAt(at);
	}

	private closing(sign: string, from: number, end: number): number | undefined {
		// A variable or code directly behind the opening sign starts before `from`.
		let at = this.atoms.get(from - 1)?.end ?? from;
		while (at < end) {
			const atom = this.atoms.get(at);
			if (!atom && this.text.charAt(at) === sign && this.closes(at, end)) return at;
			at = atom ? atom.end : at + 1;
		}
		return undefined;
	}

	private closes(at: number, end: number): boolean {
		const next = at + 1 < end ? after(this.text, at + 1) : '';
		return !SPACE.test(this.text.charAt(at - 1)) && !WORD.test(next);
	}
}

/** The part of a text that is between two positions, with the atoms cut at its ends. */
const cutAtoms = (atoms: readonly Atom[], start: number, end: number): Atom[] =>
	atoms
		.filter((atom) => atom.end > start && atom.start < end)
		.map((atom) => ({
			...atom,
			start: Math.max(atom.start, start),
			end: Math.min(atom.end, end),
			from: Math.max(atom.from, start),
			to: Math.min(atom.to, end),
		}));

function paragraphOf(text: string, start: number, end: number, atoms: readonly Atom[]): Paragraph {
	const cut = cutAtoms(atoms, start, end);
	const reader = new LineReader(text, cut);
	const isCode = cut.some((atom) => atom.start === start && atom.look.fixed);
	const found = isCode ? null : LINE_START.exec(text.slice(start, Math.min(end, start + 8)));
	if (!found) return { kind: 'text', runs: reader.runs(start, end) };
	const [whole, bullet, number] = found;
	const runs = reader.runs(start + whole.length, end);
	if (number) return { kind: 'number', marker: number, runs };
	return bullet ? { kind: 'bullet', marker: '•', runs } : { kind: 'quote', runs };
}

/** The lines of a body as WhatsApp shows them. @param text cleaned, with `\n` between lines */
export function paragraphsOf(text: string): Paragraph[] {
	const atoms = atomsIn(text);
	const paragraphs: Paragraph[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		paragraphs.push(paragraphOf(text, start, start + line.length, atoms));
		start += line.length + 1;
	}
	return paragraphs;
}

/** A header, a footer or a label: without formatting, only variables are marked. */
export const unformatted = (text: string): Run[] => marked(text, {});
