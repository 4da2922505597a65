import type { GraphError } from '../../errors';
import { missing } from './refusals';
import { digitsOf, isFields, listOf, type Rule, type SentTemplate } from './sentTemplate';
import { variablesIn, type TextPart } from './variables';

/**
 * Each variable needs an example, from Meta's page "Template components". Meta's answer is the same for an
 * example that is missing, empty, or in another shape.
 */
export const EXAMPLES: ReadonlyArray<Rule<TextPart>> = [
	{
		id: 'example.missing',
		source: 'Template components',
		refusal: (part, template) =>
			variablesIn(part.text).length === 0 || hasExamples(part, template)
				? undefined
				: missing(part.component, 'example'),
	},
];

function hasExamples({ component, text, example }: TextPart, template: SentTemplate): boolean {
	if (!isFields(example)) return false;
	const names = [...new Set(variablesIn(text))];
	const key = component === 'HEADER' ? 'header_text' : 'body_text';
	return template.parameterFormat === 'NAMED'
		? hasNamedExamples(names, example[`${key}_named_params`])
		: hasPositionalExamples(names.length, example[key], component === 'BODY');
}

function hasNamedExamples(names: string[], given: unknown): boolean {
	const examples = listOf(given);
	return (
		Array.isArray(given) &&
		given.length === names.length &&
		names.every((name) =>
			examples.some((each) => each.param_name === name && digitsOf(each.example).trim() !== ''),
		)
	);
}

/**
 * `[["a", "b"]]`, perhaps with more rows. Meta's pages also show `["a"]` and `"a"`, which work for one
 * variable; a flat list for two was refused with 2388043. A header has `["a"]`.
 */
function hasPositionalExamples(count: number, given: unknown, hasRows: boolean): boolean {
	const list: unknown[] = Array.isArray(given) ? given : [given];
	const isNested = hasRows && list.length > 0 && list.every((row) => Array.isArray(row));
	const rows = isNested ? (list as unknown[][]) : [list];
	if (!isNested && count > 1) return false;
	return rows.every(
		(row) => row.length === count && row.every((value) => digitsOf(value).trim() !== ''),
	);
}

/** The value of an example; Meta's page on named variables shows one with its name on a button. */
const valueOf = (example: unknown): unknown => (isFields(example) ? example.example : example);

/** Whether a button has one example: Meta's pages show a list and a text. */
export function hasButtonExample(example: unknown): boolean {
	const list: unknown[] = Array.isArray(example) ? example : [example];
	return list.length === 1 && digitsOf(valueOf(list[0])).trim() !== '';
}

/** Used by the rules of buttons. */
export const exampleMissing = (): GraphError => missing('BUTTONS', 'example');
