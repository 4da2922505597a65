import { exampleFor } from '../examples';
import { isNumber, variablesIn } from '../variables';
import type { VariableFields } from './fields';

/** The name of a row: as entered, without braces, or the row's number. */
export const variableName = ({ name = '' }: VariableFields, index: number): string =>
	name.replace(/^\s*\\?\{\{|\}\}\s*$/g, '').trim() || String(index + 1);

/** The examples by the names of the variables. */
export const examplesByName = (
	variables: readonly VariableFields[],
): ReadonlyMap<string, string | undefined> =>
	new Map(variables.map((row, index) => [variableName(row, index), row.example]));

/** The names of a text's variables, each once, in the order of their first use. */
export const namesIn = (text: string | undefined): string[] => [
	...new Set(variablesIn(text ?? '').map(({ name }) => name)),
];

/** Whether one of the texts has a variable that is a name. Then Meta needs `parameter_format: NAMED`. */
export const areNamed = (texts: ReadonlyArray<string | undefined>): boolean =>
	texts.some((text) => namesIn(text).some((name) => name !== '' && !isNumber(name)));

/**
 * A text and the examples for its variables, as keys of a component. A missing example is an empty text,
 * so that a rule can name it; without any example there is no key.
 *
 * @param unclaimed examples that were given for this text, by their position. A text without variables
 * keeps them, so that `example.extra` finds the variable that an expression evaluated
 */
export function textWithExamples(
	kind: 'body' | 'header',
	text: string | undefined,
	exampleOf: (name: string, index: number) => string | undefined,
	unclaimed: ReadonlyArray<string | undefined> = [],
): { text?: string; example?: unknown } {
	const names = namesIn(text);
	const extra = unclaimed.filter((example) => example !== undefined && example !== '');
	if (names.length === 0 && extra.length > 0) {
		const numbers = extra.map((_example, index) => String(index + 1));
		return { text, example: exampleFor({ kind, names: numbers }, (_name, index) => extra[index]) };
	}
	const isGiven = names.some((name, index) => (exampleOf(name, index) ?? '') !== '');
	if (!isGiven) return { text };
	return {
		text,
		example: exampleFor({ kind, names }, (name) => exampleOf(name, names.indexOf(name)) ?? ''),
	};
}
