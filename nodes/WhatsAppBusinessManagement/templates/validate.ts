import type { Finding } from './finding';
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

/**
 * Checks a template by the rules that need no look at the account. It makes no call and changes nothing.
 *
 * @param template the body of the call that creates it, in whatever state
 * @param rules the rules to apply
 */
export function validate(template: unknown, rules: readonly Rule[] = RULES): Validation {
	const view = viewOf(template);
	const findings = rules.flatMap(({ id, severity, isUnsure, page, check }) =>
		check(view).map(
			(problem): Finding => ({
				rule: id,
				severity,
				...problem,
				isUnsure: isUnsure === true,
				docs: `${PAGES}${page ?? 'overview'}`,
			}),
		),
	);
	const errors = findings.filter(({ severity }) => severity === 'error');
	const warnings = findings.filter(({ severity }) => severity === 'warning');
	return {
		ok: errors.length === 0,
		errors: errors.length,
		warnings: warnings.length,
		findings: [...errors, ...warnings],
	};
}
