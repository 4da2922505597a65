/** Slack’s three control characters (Slack: Formatting message text). */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Slack has no escape for its formatting signs, and a zero-width space beside one makes Slack format what it
 * would leave alone. So they become signs that look the same and mean nothing (as in jsx-slack).
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
	'*': '∗',
	'＊': '﹡',
	'~': '∼',
	'`': 'ˋ',
	'｀': 'ˋ',
	'＿': '⸏',
};

const LOW_MACRON = 'ˍ';

/** Underscores that Slack could format: it ignores those within a word, and template names stay as they are. */
const UNDERSCORES_AT_WORD_ENDS = /(?<![\p{L}\p{M}\p{N}_])_+|_+(?![\p{L}\p{M}\p{N}_])/gu;

/** `@name` and `#channel`, which Slack links if the sender asks for it (link_names), and the calls to all. */
const MENTION_SIGN =
	/(?<![\p{L}\p{N}])(?:@(?=[\p{L}\p{N}])|#(?=\p{L}))|@(?=(?:here|channel|everyone))/giu;

const WORD_JOINER = '\u2060';

/**
 * Escapes a text from outside for Slack’s mrkdwn: it shows as it is, formats nothing, links nobody and calls
 * nobody. It must not be at the start of a line, where Slack reads even an escaped `>` as a quotation.
 *
 * @param text one line
 */
export const escapeSlack = (text: string): string =>
	text
		.replace(MENTION_SIGN, (sign) => sign + WORD_JOINER)
		.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '')
		.replace(/[*＊~`｀＿]/g, (sign) => LOOK_ALIKES[sign] ?? '')
		.replace(UNDERSCORES_AT_WORD_ENDS, (signs) => LOW_MACRON.repeat(signs.length));
