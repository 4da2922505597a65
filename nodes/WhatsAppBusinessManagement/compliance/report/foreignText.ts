import { clustersOf } from '../../templates/preview/text/widths';

/** Unicode’s signs around a part of a line whose direction does not affect the rest of the line. */
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Embeddings, overrides and isolates: one that is not closed turns the rest of the line around. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const BREAKS_AND_CONTROLS = /[\s\p{Cc}\u2028\u2029]+/gu;

const LONE_SURROGATES = /\p{Cs}/gu;

const RIGHT_TO_LEFT =
	'\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}';

const HAS_RIGHT_TO_LEFT = new RegExp(`[${RIGHT_TO_LEFT}]`, 'u');

/** From a right-to-left character to the last one before a letter of another direction. */
const RIGHT_TO_LEFT_RUN = new RegExp(
	`[${RIGHT_TO_LEFT}](?:(?:(?!\\p{L})[^]|(?=\\p{L})[${RIGHT_TO_LEFT}])*[${RIGHT_TO_LEFT}])?`,
	'gu',
);

const inIsolate = (text: string): string => FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;

/** The text on one line, without control characters, lone surrogates and signs that turn a line around. */
const onOneLine = (text: string): string =>
	text
		.replace(DIRECTION_CONTROLS, '')
		.replace(LONE_SURROGATES, '')
		.replace(BREAKS_AND_CONTROLS, ' ')
		.trim();

/**
 * The text, cut with “…”. A letter keeps its marks, and joined emoji stay whole.
 *
 * @param most UTF-16 units of the result
 */
function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	// The last cluster may go on behind the cut.
	const whole = clustersOf(text.slice(0, most)).slice(0, -1);
	return `${whole.join('').trimEnd()}…`;
}

/** Isolates the names as a whole, and right-to-left words elsewhere. */
function isolated(text: string, names: readonly string[]): string {
	const [name, ...others] = names;
	if (name === undefined) return text.replace(RIGHT_TO_LEFT_RUN, inIsolate);
	return text
		.split(name)
		.map((part) => isolated(part, others))
		.join(inIsolate(name));
}

/** How long texts from outside may be, in UTF-16 units. */
export interface Lengths {
	name: number;
	/** A finding’s message, what to do, or a reason. */
	sentence: number;
}

/** Stands for a name of which nothing can be shown. */
const NO_NAME = '–';

/** A name from outside, on one line and cut. Not escaped. A right-to-left one is isolated. */
export function foreignName(name: string, { name: most }: Lengths): string {
	const short = shortened(onOneLine(name), most) || NO_NAME;
	return HAS_RIGHT_TO_LEFT.test(short) ? inIsolate(short) : short;
}

/**
 * A sentence with parts from outside, on one line and cut. Not escaped. Right-to-left parts are isolated,
 * so that the line keeps its order.
 *
 * @param names those that occur in it; each is cut alone, so that a long one does not hide what is said of it
 */
export function foreignSentence(text: string, names: readonly string[], most: Lengths): string {
	const known = [...new Set(names.map(onOneLine))]
		.filter((name) => name !== '')
		.sort((left, right) => right.length - left.length);
	const short = known.reduce(
		(whole, name) =>
			name.length > most.name ? whole.replaceAll(name, shortened(name, most.name)) : whole,
		onOneLine(text),
	);
	const isolates = known
		.map((name) => shortened(name, most.name))
		.filter((name) => HAS_RIGHT_TO_LEFT.test(name));
	return isolated(shortened(short, most.sentence), isolates);
}
