/** A variable in a text: `{{1}}` or `{{first_name}}`. */
export interface Variable {
	/** As written, with its braces. */
	written: string;
	/** What is between the braces, without white space around it. */
	name: string;
	/** Position of the first brace, in UTF-16 units. */
	start: number;
	/** Position behind the last brace. */
	end: number;
}

const VARIABLE = /\{\{([^{}]*)\}\}/g;

/** The variables of a text, in their order, each as often as it is written. */
export const variablesIn = (text: string): Variable[] =>
	text.includes('{{')
		? [...text.matchAll(VARIABLE)].map(({ 0: written, 1: name = '', index }) => ({
				written,
				name: name.trim(),
				start: index,
				end: index + written.length,
			}))
		: [];

export const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** The number as Meta writes it: without zeros in front. */
export const plainNumber = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** Orders the numbers of variables. They may be too long for a number of JavaScript. */
export function compareNumbers(first: string, second: string): number {
	const [a, b] = [plainNumber(first), plainNumber(second)];
	if (a.length !== b.length) return a.length - b.length;
	return a < b ? -1 : Number(a > b);
}

/** Whether Meta takes it as the name of a variable in a template with NAMED parameters. */
export const isName = (name: string): boolean => /^[a-z][a-z0-9_]*$/.test(name);

/** The text without its variables; each leaves a blank, so that words on both sides stay apart. */
export const withoutVariables = (text: string): string => text.replace(VARIABLE, ' ');

/**
 * The text with something else in place of each variable.
 *
 * @param replacementOf what to write, from the name and from the variable as it is written
 */
export const replaceVariables = (
	text: string,
	replacementOf: (name: string, written: string) => string,
): string => text.replace(VARIABLE, (written, name: string) => replacementOf(name.trim(), written));

/**
 * Where a text has braces that belong to no variable, in UTF-16 units: `{{1}` or `{{{1}}}`. Undefined if
 * there are none. A single brace away from a variable is text.
 *
 * @param variables those of the text
 */
export function strayBracesIn(text: string, variables: readonly Variable[]): number | undefined {
	let from = 0;
	for (const { start, end } of variables) {
		const opening = text.indexOf('{{', from);
		const closing = text.indexOf('}}', from);
		if (opening < start || closing < start) return Math.min(opening, closing);
		if (text[end] === '}') return end;
		from = end;
	}
	const left = [text.indexOf('{{', from), text.indexOf('}}', from)].filter((at) => at !== -1);
	return left.length === 0 ? undefined : Math.min(...left);
}

/** How many characters a text has as Meta counts them: code points. Meta does not say so; it is the smaller count. */
export const lengthOf = (text: string): number =>
	/[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
