import type { Look } from './runs';

/** A part of a text in which no signs of formatting count. */
export interface Atom {
	/** Positions in UTF-16 units, with its own signs. */
	start: number;
	end: number;
	/** What is shown, from and to. */
	from: number;
	to: number;
	look: Look;
}

const FENCE = '```';

/** Fences, inline code, variables, and what WhatsApp makes a link: addresses, e-mail, numbers. */
const CANDIDATE = new RegExp(
	[
		'```',
		'`[^`\\n]+`',
		'\\{\\{[^{}]*\\}\\}',
		'(?:https?:\\/\\/|www\\.)[^\\s<>"`{}]+(?:\\{\\{[^{}]*\\}\\})?',
		'[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}',
		'\\b[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,3}\\.(?:com|net|org)\\b(?:\\/[^\\s<>"`{}]*)?',
		'\\+\\d[\\d ()-]{6,18}\\d',
	].join('|'),
	'gi',
);

/** Signs at the end of an address that belong to the sentence. */
const SENTENCE_END = /[.,;:!?)\]*_~'"»”]+$/;

function fenceAt(text: string, start: number): Atom | undefined {
	const from = start + FENCE.length;
	const to = text.indexOf(FENCE, from);
	if (to === -1 || text.slice(from, to).trim() === '') return undefined;
	return { start, end: to + FENCE.length, from, to, look: { fixed: true } };
}

function atomOf(found: string, start: number): Atom {
	const end = start + found.length;
	if (found.startsWith('`'))
		return { start, end, from: start + 1, to: end - 1, look: { fixed: true, code: true } };
	if (found.startsWith('{{')) return { start, end, from: start, to: end, look: { variable: true } };
	const to = end - (SENTENCE_END.exec(found)?.[0].length ?? 0);
	return { start, end: to, from: start, to, look: { link: true } };
}

/** The parts of a text in which no signs of formatting count, in their order. */
export function atomsIn(text: string): Atom[] {
	const atoms: Atom[] = [];
	const candidates = new RegExp(CANDIDATE);
	let hasFences = true;
	for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
		const isFence = match[0] === FENCE;
		const fence = isFence && hasFences ? fenceAt(text, match.index) : undefined;
		// Without a fence behind it there is none behind the next one either.
		if (isFence && !fence) hasFences = text.indexOf(FENCE, candidates.lastIndex) !== -1;
		const atom = isFence ? fence : atomOf(match[0], match.index);
		if (!atom) continue;
		atoms.push(atom);
		candidates.lastIndex = Math.max(atom.end, match.index + 1);
	}
	return atoms;
}
