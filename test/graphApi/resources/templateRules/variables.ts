import type { GraphError } from '../../errors';
import { hasNoSpaces } from './languages';
import { bodyFormat, edgeVariable, headerFormat, tooManyVariables } from './refusals';
import { guess, type Rule, type SentTemplate } from './sentTemplate';

/** A variable with its braces. */
const VARIABLE = /\{\{([^{}]*)\}\}/g;

/** The variables of a text as they are written, in their order, with repetitions. */
export const variablesIn = (text: string): string[] =>
	[...text.matchAll(VARIABLE)].map(([, name = '']) => name.trim());

/** The text with each variable replaced. */
export const withoutVariables = (text: string, by = ''): string => text.replace(VARIABLE, by);

/** Whether a variable is a number and not a name. */
export const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** A text that may have variables. */
export interface TextPart {
	component: 'HEADER' | 'BODY';
	text: string;
	/** The component's `example`. */
	example: unknown;
}

/** What each text with variables must keep, from Meta's pages "Components" and "Review". */
export const VARIABLES: ReadonlyArray<Rule<TextPart>> = [
	{
		// Meta names it as a reason for a rejection; users reported the subcode at creation.
		id: 'var.braces',
		source: 'Template review',
		refusal: ({ component, text }) =>
			/\{\{|\}\}/.test(withoutVariables(text))
				? wrongFormat(component, 'The braces of a variable do not match.')
				: undefined,
	},
	{
		id: 'var.characters',
		source: 'Templates overview',
		refusal: ({ text }) =>
			variablesIn(text).every((name) => isNumber(name) || /^[a-z_][a-z0-9_]*$/.test(name))
				? undefined
				: guess('a variable may only have lowercase letters, numbers and underscores'),
	},
	{
		id: 'var.mixed',
		source: 'Templates overview',
		refusal: ({ component, text }) => {
			const names = variablesIn(text);
			return names.some(isNumber) && !names.every(isNumber)
				? wrongFormat(component, 'Variables are either numbers or names.')
				: undefined;
		},
	},
	{
		id: 'var.format-mismatch',
		source: 'Templates overview',
		refusal: ({ text }, { parameterFormat }) =>
			variablesIn(text).every((name) => isNumber(name) !== (parameterFormat === 'NAMED'))
				? undefined
				: guess('the variables do not match the parameter_format'),
	},
	{ id: 'var.sequence', source: 'Template review', refusal: outOfSequence },
	{
		id: 'header.variables',
		source: 'Template components',
		refusal: ({ component, text }) =>
			component === 'HEADER' && variablesIn(text).length > 1
				? headerFormat('The message header can have one variable.')
				: undefined,
	},
	{
		// Unknown for headers: Meta's own sample starts with text and ends with a variable.
		id: 'var.leading',
		source: 'Error codes',
		refusal: ({ component, text }) =>
			component === 'BODY' && /^\{\{[^{}]*\}\}|\{\{[^{}]*\}\}$/.test(text.trim())
				? edgeVariable()
				: undefined,
	},
	{ id: 'var.ratio', source: 'Error codes', refusal: wrongRatio },
];

/** 1, 2 … without gaps; they may be used in another order. */
function outOfSequence({ component, text }: TextPart): GraphError | undefined {
	const numbers = [...new Set(variablesIn(text).filter(isNumber))];
	return numbers.every((_, index) => numbers.includes(String(index + 1)))
		? undefined
		: wrongFormat(component, 'The numbers of the variables must be 1, 2, 3 … without gaps.');
}

/**
 * A text with n variables needs 2n + 1 other words. Meta publishes no formula; this one agrees with every
 * pair that users reported as accepted or refused.
 */
function wrongRatio(
	{ component, text }: TextPart,
	{ language }: SentTemplate,
): GraphError | undefined {
	if (component !== 'BODY' || hasNoSpaces(language)) return undefined;
	const words = withoutVariables(text, ' ')
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	const count = variablesIn(text).length;
	return count > 0 && words.length < 2 * count + 1 ? tooManyVariables() : undefined;
}

/** The subcodes of a wrong format; the texts are a guess. */
function wrongFormat(component: TextPart['component'], message: string): GraphError {
	return component === 'HEADER' ? headerFormat(message) : bodyFormat(message);
}
