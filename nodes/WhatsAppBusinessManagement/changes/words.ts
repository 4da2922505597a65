/** Meta's codes are written in capitals with underscores. Anything else is text for people. */
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

/** A code as words: "LOW_PICKUP_RATE" → "low pickup rate". Any other text is returned unchanged. */
export const codeAsWords = (code: string): string =>
	CODE.test(code) ? code.toLowerCase().replaceAll('_', ' ') : code;

/** The text for a value of Meta from a table; undefined if the table does not list the value. */
export const wordsFor = <Words>(
	table: Readonly<Record<string, Words>>,
	word: string | null,
): Words | undefined => (word !== null && Object.hasOwn(table, word) ? table[word] : undefined);

/**
 * A code in the words of a table, else in its own. The code itself is another key of the item. Text that is
 * not a code is returned unchanged.
 */
export const explained = (code: string, words: string | undefined): string =>
	words ?? codeAsWords(code);

/** A number with several thousands. A longer row of digits is no number of messages or users. */
const LARGE_NUMBER = /(?<!\d)\d{4,15}(?!\d)/g;

/** The numbers of a text with commas between thousands: "25000001" → "25,000,001". */
export const withCommas = (text: string): string =>
	text.replace(LARGE_NUMBER, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** "a", "a and b", "a, b and c" */
export const listed = (items: readonly string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** An event that the tables do not list: "reports “new event”". */
export const reports = (event: string | null): string =>
	`reports ${event === null ? 'an unknown event' : `“${codeAsWords(event)}”`}`;

const CLOSING: ReadonlySet<string> = new Set(['"', '”', ')']);
/** Meta's texts may be in the language of the business: full stops of Chinese, Japanese, Hindi, Arabic and Urdu. */
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔']);

/** The sentence with a full stop, if it has no end. A pattern would search the whole text for it. */
function ended(sentence: string): string {
	const last = sentence.charAt(sentence.length - 1);
	const end = CLOSING.has(last) ? sentence.charAt(sentence.length - 2) : last;
	return ENDS.has(end) ? sentence : `${sentence}.`;
}

/**
 * Several sentences as one text, each with a full stop and without blanks around it. A single sentence gets no
 * full stop.
 */
export function sentences(
	first: string,
	...others: ReadonlyArray<string | null | undefined>
): string {
	let all = first.trim();
	let isAlone = true;
	for (const sentence of others) {
		const trimmed = sentence?.trim();
		if (!trimmed) continue;
		// The end of `all` is looked at only once: after that, V8 would copy Meta's long text each time.
		all = `${isAlone ? ended(all) : all} ${ended(trimmed)}`;
		isAlone = false;
	}
	return all;
}

const LONGEST_CODE = 100;

/** Whether two codes are the same; the lengths come first, because a text of Meta can be long. */
const isSameCode = (code: string | null, text: string): boolean =>
	code?.length === text.length && code.toLowerCase() === text.toLowerCase();

/**
 * Meta's text for a summary, with a code in words: "Low quality".
 *
 * @param said codes that the summary explains already
 * @returns null if the text only repeats one of them
 */
export function textBeside(text: string | null, said: ReadonlyArray<string | null>): string | null {
	if (text === null) return null;
	const plain = text.trim();
	if (said.some((code) => isSameCode(code, plain))) return null;
	// A long text is no code, and this runs for every change.
	if (plain.length > LONGEST_CODE) return plain;
	const words = codeAsWords(plain);
	return words === plain ? plain : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
