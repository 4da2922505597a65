import { withoutVariables } from './variables';

/**
 * One emoji with its skin tone, joined parts and flag letters. Digits, `#` and `*` count only as keycaps.
 * `©`, `®` and `™` are text, although Unicode lists them as pictographs.
 */
const EMOJI =
	/\p{Regional_Indicator}{1,2}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|[\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*/gu;

/** The signs of WhatsApp’s formatting, and line breaks. */
const FORMATTING = /[*_~`\r\n]/;

const FORMATTING_OUTSIDE_VARIABLES = /(\{\{[^{}]*\}\})|[*_~`\r\n]/g;

/** The emoji of a text, each as often as it is written. */
export const emojiIn = (text: string): string[] => text.match(EMOJI) ?? [];

export const withoutEmoji = (text: string): string => text.replace(EMOJI, ' ');

/** Replaces white space of any kind and length by one space, and removes it at both ends. */
export const onOneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

/** Whether a text has no line breaks, formatting characters or emoji. Those in variables do not count. */
export function isPlain(text: string): boolean {
	const fixed = withoutVariables(text);
	return !FORMATTING.test(fixed) && emojiIn(fixed).length === 0;
}

/** The text without line breaks, formatting characters and emoji; its variables stay. */
export const plain = (text: string): string =>
	onOneLine(
		withoutEmoji(text).replace(FORMATTING_OUTSIDE_VARIABLES, (sign: string, variable?: string) =>
			variable !== undefined ? variable : /\s/.test(sign) ? ' ' : '',
		),
	);

/**
 * Characters that readers do not see: control characters but tabs and line breaks, marks that turn the
 * direction of a text, and spaces without a width. The joiners U+200C and U+200D and the marks U+200E and
 * U+200F are not among them: scripts and emoji need them.
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const TAB_OR_INVISIBLE = new RegExp(`\\t|${INVISIBLE.source}`, INVISIBLE.flags);

/** A character with its position in UTF-16 units. */
export interface PlacedCharacter {
	character: string;
	index: number;
}

/** The invisible characters of a text. @param tabsToo whether tabs count: the text must be one line */
export const invisibleIn = (text: string, tabsToo: boolean): PlacedCharacter[] =>
	[...text.matchAll(tabsToo ? TAB_OR_INVISIBLE : INVISIBLE)].map(({ 0: character, index }) => ({
		character,
		index,
	}));

/** The text without its invisible characters, and with a space for each tab. */
export const withoutInvisible = (text: string, tabsToo: boolean): string =>
	(tabsToo ? text.replaceAll('\t', ' ') : text).replace(INVISIBLE, '');

/** `U+200B`. */
export const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
