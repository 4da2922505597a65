import type { Finding, Problem } from './finding';
import type { Rule } from './rule';
import { RULES } from './rules';
import { viewOf } from './templateView';

const PAGES =
	'https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/';

/** What is known about a template. */
export interface Validation {
	/** Whether Meta takes the template, as far as the rules know. */
	ok: boolean;
	errors: number;
	warnings: number;
	/** Errors first, each group in the order of the rules. */
	findings: Finding[];
}

/** The finding of a rule, or of a check that only one operation can make. */
export const findingOf = (
	{ id, severity, isUnsure, page }: Pick<Rule, 'id' | 'isUnsure' | 'page' | 'severity'>,
	problem: Problem,
): Finding => ({
	rule: id,
	severity,
	...problem,
	isUnsure: isUnsure === true,
	docs: `${PAGES}${page ?? 'overview'}`,
});

/** Counts findings and puts errors first. */
export function validationOf(findings: readonly Finding[]): Validation {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const warnings = findings.filter(({ severity }) => severity === 'warning');
	return {
		ok: errors.length === 0,
		errors: errors.length,
		warnings: warnings.length,
		findings: [...errors, ...warnings],
	};
}

/**
 * Checks a template by the rules that need no look at the account. It makes no call and changes nothing.
 *
 * @param template the body of the call that creates it, in whatever state
 * @param rules the rules to apply
 */
export function validate(template: unknown, rules: readonly Rule[] = RULES): Validation {
	const view = viewOf(template);
	return validationOf(
		rules.flatMap((rule) => rule.check(view).map((problem) => findingOf(rule, problem))),
	);
}
