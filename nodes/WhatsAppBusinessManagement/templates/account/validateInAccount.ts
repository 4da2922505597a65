import { viewOf } from '../templateView';
import type { Validation } from '../validate';
import { findingOf, validationOf } from '../validate';
import type { AccountRule } from './accountRule';
import { ACCOUNT_RULES } from './accountRules';
import type { AccountView, Occasion } from './accountView';

/**
 * Checks a template by the rules that compare it with its account. It makes no call and changes nothing.
 * The result does not contain the findings of `validate`: `mergeFindings` joins both.
 *
 * @param template the body of the call that creates or edits it, in whatever state
 * @param account what is known of the account. A rule whose facts are unknown finds nothing
 * @param occasion the template that is edited, if any, and the time
 * @param rules the rules to apply
 */
export function validateInAccount(
	template: unknown,
	account: AccountView,
	occasion: Occasion,
	rules: readonly AccountRule[] = ACCOUNT_RULES,
): Validation {
	const view = viewOf(template);
	return validationOf(
		rules.flatMap((rule) =>
			rule.check(view, account, occasion).map((problem) => findingOf(rule, problem)),
		),
	);
}

/** The findings of several checks of one template, as if they were one check. */
export const mergeFindings = (...validations: readonly Validation[]): Validation =>
	validationOf(validations.flatMap(({ findings }) => findings));
