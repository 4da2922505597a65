import type { IDataObject } from 'n8n-workflow';
import type { z } from 'zod';

import type { DefinedTemplate } from './definedTemplate';
import { inOrder } from './definedTemplate';
import type { WholeForm } from './fromForm';
import { fromForm } from './fromForm';
import type { Beside } from './fromJson';
import { fromJson } from './fromJson';
import type { GivenJson } from './jsonField';
import type { fromLibrary } from './libraryFields';
import type { Mode } from './mode';

/** What an operation that defines templates has in its input, whichever of the modes it offers. */
export type DefinitionInput = Beside & {
	defineTemplate: Mode;
	components?: GivenJson;
};

const problem = (field: string, message: string): z.IssueData => ({
	code: 'custom',
	path: [field],
	message,
});

const FILL_IN: ReadonlyArray<[field: keyof Beside, message: string]> = [
	['name', 'fill it in, e.g. order_update'],
	['language', 'fill it in with a code like en_US, pt_BR or de'],
];

/** Name and language that neither the node nor the JSON has. Components alone have none. */
function requireIdentity(
	templates: DefinedTemplate[],
	isJson: boolean,
	context: z.RefinementCtx,
): void {
	for (const [field, message] of FILL_IN) {
		if (templates.some(({ template }) => template[field] === undefined)) {
			context.addIssue(problem(field, isJson ? `${message}, here or in the JSON` : message));
		}
	}
}

const identityOf = ({ template }: DefinedTemplate): string =>
	`${String(template.name)} (${String(template.language)})`;

/** Refuses templates of one item that would be the same one: Meta would take the first only. */
function refuseRepeated(
	templates: DefinedTemplate[],
	isJson: boolean,
	context: z.RefinementCtx,
): void {
	const all = templates.map(identityOf);
	const repeated = all.find((identity, index) => all.indexOf(identity) < index);
	if (repeated === undefined) return;
	const path = isJson ? 'components' : 'translations';
	context.addIssue(problem(path, `must not contain ${repeated} more than once`));
}

/** The templates of the modes that fields of the node describe. */
export function definedIn(
	input: DefinitionInput & WholeForm,
	library?: ReturnType<typeof fromLibrary>,
): DefinedTemplate[] {
	if (input.defineTemplate === 'library' && library) return [library];
	if (input.defineTemplate === 'fields') return fromForm(input);
	return input.components ? fromJson(input.components, input) : [];
}

/** @param keys by Meta's keys; they count more than those of the template */
export const withKeys = (defined: DefinedTemplate, keys: IDataObject): DefinedTemplate => ({
	...defined,
	template: inOrder({ ...defined.template, ...keys }),
	...(defined.checkedAs && { checkedAs: inOrder({ ...defined.checkedAs, ...keys }) }),
});

/**
 * Adds the values of the options, and names what is missing.
 *
 * @param options by Meta's keys; they count more than the JSON
 */
export function withOptions(
	templates: DefinedTemplate[],
	options: IDataObject,
	isJson: boolean,
	context: z.RefinementCtx,
): DefinedTemplate[] {
	requireIdentity(templates, isJson, context);
	refuseRepeated(templates, isJson, context);
	return templates.map((defined) => withKeys(defined, options));
}

/** Whether the JSON has components or keys of a template, and is not just an empty list. */
export const hasContent = (given: GivenJson): boolean =>
	'templates' in given
		? given.templates.some((template) => Object.keys(template).length > 0)
		: given.components.length > 0;

/** Names the JSON field if it is empty, or an empty list, which is its default. */
export function requireContent(given: GivenJson | undefined, context: z.RefinementCtx): void {
	if (given && hasContent(given)) return;
	const message = 'fill in the parts of the template, e.g. [{"type": "BODY", "text": "Hello"}]';
	context.addIssue(problem('components', message));
}
