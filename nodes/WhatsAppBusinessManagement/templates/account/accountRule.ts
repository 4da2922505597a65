import type { Problem } from '../finding';
import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import type { AccountView, ExistingTemplate, Occasion } from './accountView';

/**
 * A rule that compares a template with its account. Like `Rule`, but the check also gets the account.
 * It returns nothing if a fact that it needs is unknown.
 */
export interface AccountRule extends Omit<Rule, 'check'> {
	check: (template: TemplateView, account: AccountView, occasion: Occasion) => Problem[];
}

/** A check that applies only to new templates. */
export const ofNew =
	(check: (template: TemplateView, account: AccountView, now: Date) => Problem[]) =>
	(template: TemplateView, account: AccountView, { edited, now }: Occasion): Problem[] =>
		edited === undefined ? check(template, account, now) : [];

/** A check that applies only to edits. */
export const ofEdit =
	(check: (edited: ExistingTemplate, template: TemplateView, now: Date) => Problem[]) =>
	(template: TemplateView, _account: AccountView, { edited, now }: Occasion): Problem[] =>
		edited === undefined ? [] : check(edited, template, now);
