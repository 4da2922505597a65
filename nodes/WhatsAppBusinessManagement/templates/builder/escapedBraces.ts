import { ExactInteger } from '../../graph/exactInteger';
import { isRecord } from '../../graph/records';

/**
 * Variables that were escaped for n8n: in an expression n8n evaluates `{{1}}` to 1, and leaves `\{{1}}` as it is.
 *
 * @returns `{{1}}` for each `\{{1}}` in a text, or in the texts of an object or a list
 */
export function unescapeBraces<Value>(value: Value): Value {
	if (typeof value === 'string') return value.replaceAll('\\{{', '{{') as Value;
	if (Array.isArray(value)) return value.map(unescapeBraces) as Value;
	if (!isRecord(value) || value instanceof ExactInteger) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, unescapeBraces(inner)]);
	return Object.fromEntries(entries) as Value;
}

/**
 * The same for JSON that is still a text, where a single backslash before a brace is a syntax error.
 */
export const unescapeBracesInJson = (json: string): string => json.replace(/(?<!\\)\\\{\{/g, '{{');
