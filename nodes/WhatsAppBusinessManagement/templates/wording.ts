import { ExactInteger } from '../graph/exactInteger';

/** How many entries of a long list are named. */
export const LISTED = 10;

/** "1 word", "3 words". */
export const counted = (count: number, what: string): string =>
	`${count} ${what}${count === 1 ? '' : 's'}`;

/**
 * "a", "a and b", "a, b and c"; of a long list, its first entries and how many more there are.
 *
 * @param count how many there are, if only the first are given: at least `LISTED` of them
 */
export function listOf(entries: readonly string[], count = entries.length): string {
	const rest = count - LISTED;
	const shown = rest > 0 ? [...entries.slice(0, LISTED), `${rest} more`] : entries;
	const last = shown.at(-1) ?? '';
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** The names of variables as they are written in a text. */
export const variablesNamed = (names: readonly string[]): string =>
	listOf(names.map((name) => `{{${name.length > 60 ? `${name.slice(0, 60)}…` : name}}}`));

/** A value from outside for a message: not longer than a line, and only the kind of what is no text. */
export function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null && !(value instanceof ExactInteger))
		return 'an object';
	const text = String(value).slice(0, 100);
	const characters = [...text];
	return `“${characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text}”`;
}

/** "a", "a or b", "a, b or c": the values that are accepted, all of them. */
export const choiceOf = (values: readonly string[]): string => {
	const last = values.at(-1) ?? '';
	return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
};
