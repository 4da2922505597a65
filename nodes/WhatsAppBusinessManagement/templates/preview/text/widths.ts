import { BoundedMemory } from './memory';

/**
 * How wide characters are in a sans-serif face such as Arial, Roboto or Segoe UI, in parts of the font
 * size. There are no font metrics here: these are rounded numbers per kind of character.
 */
const ASCII: ReadonlyArray<[characters: string, width: number]> = [
	["'ijl|`", 0.24],
	[' !.,:;/\\It()[]f', 0.29],
	['r-"{}*', 0.36],
	['Jckvxyzs^', 0.5],
	['abdeghnopqu0123456789?_$#L', 0.56],
	['+<>=~TFZ', 0.6],
	['ABEKPSVXYRCDHNU&', 0.7],
	['GOQw', 0.77],
	['mM%', 0.87],
	['W@', 0.97],
];

/** From the first to the last code point, in their order. */
const RANGES: ReadonlyArray<[from: number, to: number, width: number]> = [
	[0x00a0, 0x00a0, 0.29],
	[0x00a1, 0x00ff, 0.57],
	[0x0100, 0x024f, 0.58],
	[0x0250, 0x036f, 0.5],
	[0x0370, 0x03ff, 0.59],
	[0x0400, 0x042f, 0.74],
	[0x0430, 0x052f, 0.6],
	[0x0531, 0x058f, 0.62],
	[0x0590, 0x05ff, 0.58],
	[0x0600, 0x08ff, 0.52],
	[0x0900, 0x097f, 0.64],
	[0x0980, 0x0a7f, 0.66],
	[0x0a80, 0x0aff, 0.66],
	[0x0b00, 0x0bff, 0.92],
	[0x0c00, 0x0cff, 0.76],
	[0x0d00, 0x0dff, 0.96],
	[0x0e00, 0x0eff, 0.6],
	[0x0f00, 0x109f, 0.75],
	[0x10a0, 0x10ff, 0.6],
	[0x1100, 0x11ff, 1],
	[0x1200, 0x139f, 0.75],
	[0x1780, 0x17ff, 0.75],
	[0x1e00, 0x1eff, 0.58],
	[0x1f00, 0x1fff, 0.59],
	[0x2000, 0x200a, 0.4],
	[0x200b, 0x200f, 0],
	[0x2010, 0x2013, 0.56],
	[0x2014, 0x2015, 1],
	[0x2018, 0x201b, 0.25],
	[0x201c, 0x201f, 0.38],
	[0x2020, 0x2027, 0.6],
	[0x2028, 0x202e, 0],
	[0x2030, 0x205f, 0.6],
	[0x2060, 0x206f, 0],
	[0x20a0, 0x20cf, 0.62],
	[0x2100, 0x2bff, 1],
	[0x2e80, 0x9fff, 1],
	[0xa960, 0xa97f, 1],
	[0xac00, 0xd7ff, 1],
	[0xf900, 0xfaff, 1],
	[0xfb50, 0xfdff, 0.6],
	[0xfe00, 0xfe0f, 0],
	[0xfe10, 0xfe6f, 1],
	[0xfe70, 0xfefe, 0.6],
	[0xfeff, 0xfeff, 0],
	[0xff00, 0xff60, 1],
	[0xff61, 0xffdc, 0.6],
	[0x20000, 0x3ffff, 1],
];

const OTHER = 0.8;

/** An emoji with everything that belongs to it. */
const EMOJI = 1.35;

/** Faces differ, and no text may leave its box. */
const RESERVE = 1.05;

const BOLD = 1.07;

/** Every character of a face with fixed widths, and what fits twice in it. */
const FIXED = 0.63;

const ASCII_WIDTHS: readonly number[] = Array.from(
	{ length: 128 },
	(_, code) =>
		ASCII.find(([characters]) => characters.includes(String.fromCharCode(code)))?.[1] ?? 0.6,
);

const MARK = /^\p{M}/u;
const PICTURE = /^(?![©®™\d#*])(?:\p{Extended_Pictographic}|\p{Regional_Indicator})|\u20e3/u;

function widthOfCharacter(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 128) return ASCII_WIDTHS[code] ?? OTHER;
	// Some vowel signs take room: those that Unicode calls spacing marks, and more in Tamil and Malayalam.
	if (MARK.test(character)) return /^\p{Mc}/u.test(character) ? 0.4 : 0;
	return RANGES.find(([from, to]) => code >= from && code <= to)?.[2] ?? OTHER;
}

/** How a text is set, as far as its width depends on it. */
export interface Face {
	bold?: boolean;
	/** In a face in which all characters have the same width. */
	fixed?: boolean;
}

interface Widths {
	plain: number;
	fixed: number;
}

function measured(cluster: string): Widths {
	if (PICTURE.test(cluster)) return { plain: EMOJI, fixed: EMOJI };
	let plain = 0;
	for (const character of cluster) plain += widthOfCharacter(character);
	return { plain, fixed: plain >= 1 ? 1 : FIXED };
}

/** A text repeats few characters, and an account few texts. */
const widths = new BoundedMemory(measured);

/** The width of one character with its marks, as a multiple of the font size, with a reserve. */
export function widthOf(cluster: string, { bold = false, fixed = false }: Face = {}): number {
	const known = widths.of(cluster);
	if (fixed) return known.fixed * RESERVE;
	return known.plain * RESERVE * (bold ? BOLD : 1);
}

/**
 * A character with its marks, a flag, or an emoji with its skin tone and joined parts. `Intl.Segmenter`
 * knows more, such as Indic clusters, but takes ten times as long, and only a word that is too long for a
 * line is ever broken between clusters.
 */
const CLUSTER =
	/\p{Regional_Indicator}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u200d\u{e0020}-\u{e007f}]|(?<=\u200d)\p{Extended_Pictographic})*/gsu;

const SIMPLE = /^[\x20-\x7e\n\u00a0-\u02ff]*$/;

/** The characters of a text as readers count them: with their marks, and joined emoji in one. */
export const clustersOf = (text: string): readonly string[] =>
	SIMPLE.test(text) ? text.split('') : (text.match(CLUSTER) ?? []);

/** The width of a text on one line, in pixels. @param size of the font, in pixels */
export const textWidth = (text: string, size: number, face?: Face): number =>
	clustersOf(text).reduce((width, cluster) => width + widthOf(cluster, face) * size, 0);

/** The text, cut with “…” where it would be wider. @param width in pixels @param size of the font, in pixels */
export function fitted(text: string, width: number, size: number, face?: Face): string {
	const clusters = clustersOf(text);
	const room = width - widthOf('…', face) * size;
	let used = 0;
	let last = 0;
	for (const [index, cluster] of clusters.entries()) {
		used += widthOf(cluster, face) * size;
		if (used <= room) last = index + 1;
		if (used > width) return `${clusters.slice(0, last).join('').trimEnd()}…`;
	}
	return text;
}
