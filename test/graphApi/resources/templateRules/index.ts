import { GraphError } from '../../errors';
import type { Parameters } from '../../parameters';
import type { Template } from '../../world';
import { AUTHENTICATION_RULES } from './authentication';
import { BUTTONS } from './buttons';
import { CAROUSEL_RULES } from './carousel';
import { COMPONENT_LIST } from './components';
import { ENVELOPE } from './envelope';
import { KINDS } from './kinds';
import {
	brokenRule,
	sentTemplate,
	type Refusal,
	type Rule,
	type SentTemplate,
} from './sentTemplate';
import { TEXTS } from './texts';

/** Applied in this order: a rule may rely on those before it. Meta's own order is unknown. */
const COMPONENT_RULES: readonly Rule[] = [
	...COMPONENT_LIST,
	...AUTHENTICATION_RULES,
	...CAROUSEL_RULES,
	...TEXTS,
	...BUTTONS,
	...KINDS,
];

/**
 * Meta's verdict on a new template, which stops at the first error. Undefined if it is accepted. For an edit,
 * `known` is the template as it is; its components are checked only if they or what they depend on change.
 */
export function firstRefusal(parameters: Parameters, known?: Template): Refusal | undefined {
	let template: SentTemplate;
	try {
		template = sentTemplate(parameters, known);
	} catch (error) {
		if (error instanceof GraphError) return { rule: 'component.not-list', error };
		throw error;
	}
	const rules = checksComponents(parameters, template, known)
		? [...ENVELOPE, ...COMPONENT_RULES]
		: ENVELOPE;
	return brokenRule(rules, template, template);
}

/** Meta wrote the components of the library, so that they are not checked. */
function checksComponents(
	parameters: Parameters,
	{ isFromLibrary, category, parameterFormat }: SentTemplate,
	known: Template | undefined,
): boolean {
	if (!known) return !isFromLibrary;
	return (
		parameters.has('components') ||
		category !== known.category ||
		parameterFormat !== known.parameter_format
	);
}

/** Throws Meta's answer to a template that breaks a rule. */
export function checkTemplate(parameters: Parameters, known?: Template): void {
	const refusal = firstRefusal(parameters, known);
	if (refusal) throw refusal.error;
}
