const FENCE = '```';

/** What stands in front of JSON: a Markdown fence with the language. */
const OPENING = /^\s*```(?:json[c5]?\b)?/i;

/**
 * JSON without what models and editors put around it: a byte order mark, and a Markdown fence.
 *
 * @returns the text with blanks in place of the opening fence, so that the position of an error is right
 */
export function bareJson(text: string): string {
	const withoutMark = text.replace(/^\uFEFF/, '');
	const trimmed = withoutMark.trimEnd();
	const [opening = ''] = OPENING.exec(trimmed) ?? [];
	if (opening === '' || !trimmed.endsWith(FENCE) || trimmed.length < opening.length + FENCE.length)
		return withoutMark;
	const inside = trimmed.slice(opening.length, -FENCE.length);
	return opening.replace(/[^\n]/g, ' ') + inside;
}
