/** The position of the error. The parser's own message is not shown, because it repeats parts of the text. */
function positionIn(text: string, parserMessage: string): string {
	const [, position] = /at position (\d+)/.exec(parserMessage) ?? [];
	if (position === undefined) return '';
	const before = text.slice(0, Number(position)).split('\n');
	return ` (line ${before.length}, column ${(before.at(-1) ?? '').length + 1})`;
}

/** The most likely cause of the error. */
function likelyCause(text: string, parserMessage: string): string {
	if (/control character/.test(parserMessage)) {
		return ': a text in it contains a line break. Insert values with {{ JSON.stringify($json.name) }}, without quotes around them';
	}
	if (/[“”„]/.test(text)) return ': it contains curly quotes. Use straight quotes';
	return '. Look for an extra or a missing comma or quote';
}

/** The error message for a text that is not valid JSON, with the position and the likely cause. */
export function jsonProblem(text: string): string {
	try {
		JSON.parse(text);
		return 'is not valid JSON';
	} catch (error) {
		const parserMessage = error instanceof Error ? error.message : '';
		return `is not valid JSON${positionIn(text, parserMessage)}${likelyCause(text, parserMessage)}`;
	}
}
