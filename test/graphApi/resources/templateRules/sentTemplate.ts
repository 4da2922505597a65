import { GraphError, invalidParameter } from '../../errors';
import type { Parameters } from '../../parameters';
import type { Template } from '../../world';

/** An object of the call, of which nothing is known yet. */
export type Fields = Record<string, unknown>;

/** A template as it was sent, before any rule is applied: every value may be missing or of another type. */
export interface SentTemplate {
	name: string | undefined;
	language: string | undefined;
	/** In upper case: Meta's samples use both cases. */
	category: string | undefined;
	/** In upper case. */
	parameterFormat: string | undefined;
	/** Seconds, as text: a form and a JSON body mean the same. */
	timeToLive: string | undefined;
	subCategory: string | undefined;
	displayFormat: string | undefined;
	components: unknown;
	/** Whether the components are those of the template library. */
	isFromLibrary: boolean;
}

/** Reads a template from the parameters of a call; what an edit does not change comes from `known`. */
export function sentTemplate(parameters: Parameters, known?: Template): SentTemplate {
	return {
		name: known?.name ?? parameters.text('name'),
		language: known?.language ?? parameters.text('language'),
		category: upperCase(parameters.text('category')) ?? known?.category,
		parameterFormat: upperCase(parameters.text('parameter_format')) ?? known?.parameter_format,
		timeToLive: parameters.text('message_send_ttl_seconds'),
		subCategory: upperCase(parameters.text('sub_category')) ?? known?.sub_category,
		displayFormat: upperCase(parameters.text('display_format')) ?? upperCase(known?.display_format),
		components: parameters.json('components') ?? known?.components,
		isFromLibrary: parameters.has('library_template_name') || Boolean(known?.library_template_name),
	};
}

const upperCase = (text: string | undefined): string | undefined => text?.toUpperCase();

/** The rule that a template breaks, with Meta's answer. */
export interface Refusal {
	rule: string;
	error: GraphError;
}

/** A rule: `id` names it in tests, `source` is the Meta page that states it. */
export interface Rule<Subject = SentTemplate> {
	id: string;
	source: string;
	/**
	 * Meta's error, that of a rule for a part of the subject, or undefined if the rule is kept. Earlier
	 * rules of the table are kept already.
	 */
	refusal(subject: Subject, template: SentTemplate): GraphError | Refusal | undefined;
}

/** The first rule of a table that the subject breaks. */
export function brokenRule<Subject>(
	rules: ReadonlyArray<Rule<Subject>>,
	subject: Subject,
	template: SentTemplate,
): Refusal | undefined {
	for (const { id, refusal } of rules) {
		const found = refusal(subject, template);
		if (found) return found instanceof GraphError ? { rule: id, error: found } : found;
	}
	return undefined;
}

/** The first result that `check` has for a member of a list. */
export function firstOf<Part, Result>(
	parts: readonly Part[],
	check: (part: Part, index: number) => Result | undefined,
): Result | undefined {
	for (const [index, part] of parts.entries()) {
		const result = check(part, index);
		if (result !== undefined) return result;
	}
	return undefined;
}

/** Whether a value is an object and not a list. */
export const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type of a component or button, in upper case: lower case occurs in half of Meta's samples. */
export const typeOf = (part: Fields): string => upperText(part.type);

/** A text in upper case; empty for anything else. */
export const upperText = (value: unknown): string =>
	typeof value === 'string' ? value.toUpperCase() : '';

/** A text of a component; anything else counts as missing. That a number does too is a guess. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A number, or the digits of one, as text. */
export const digitsOf = (value: unknown): string =>
	typeof value === 'number' ? String(value) : textOf(value);

/** Whether a value is no text, or a blank one. */
export const isMissing = (value: unknown): boolean => textOf(value).trim() === '';

/** The components. Only valid behind the rules of `components.ts`. */
export const componentsOf = ({ components }: SentTemplate): Fields[] => components as Fields[];

/** The component of a type, given in upper case. */
export const componentOf = (template: SentTemplate, type: string): Fields | undefined =>
	componentsOf(template).find((component) => typeOf(component) === type);

/** The objects of a list; none if it is no list. */
export const listOf = (value: unknown): Fields[] =>
	Array.isArray(value) ? value.filter(isFields) : [];

/** The buttons of a BUTTONS component, none for any other. */
export const buttonsOf = (component: Fields | undefined): Fields[] => listOf(component?.buttons);

/** The cards of the carousel, each as its components. */
export const cardsOf = (template: SentTemplate): Fields[][] =>
	listOf(componentOf(template, 'CAROUSEL')?.cards).map(({ components }) => listOf(components));

/** Whether Meta writes the texts of the template. */
export const isAuthentication = ({ category }: SentTemplate): boolean =>
	category === 'AUTHENTICATION';

/** A refusal of which only the code is known, or guessed. The text is a guess. */
export const guess = (what: string): GraphError => invalidParameter(`Invalid parameter: ${what}`);
