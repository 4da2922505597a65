/** Where the parser stopped. Its own words are not shown: they repeat a part of the text. */
function placeIn(text: string, words: string): string {
	const [, position] = /at position (\d+)/.exec(words) ?? [];
	if (position === undefined) return '';
	const before = text.slice(0, Number(position)).split('\n');
	return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}

/** What is wrong with most texts that are nearly JSON. */
function usualCause(text: string, words: string): string {
	if (/control character/.test(words)) {
		return ': a text in it holds a line break. Put values in with {{ JSON.stringify($json.name) }}, without quotes around';
	}
	if (/[“”„]/.test(text)) return ': it has curly quotes. Write straight ones';
	return '. Look for a comma or a quote too many, or one that is missing';
}

/** Says what is wrong with a text that is no JSON, and where. */
export function jsonProblem(text: string): string {
	try {
		JSON.parse(text);
		return 'is not valid JSON';
	} catch (error) {
		const words = error instanceof Error ? error.message : '';
		return `is not valid JSON${placeIn(text, words)}${usualCause(text, words)}`;
	}
}
