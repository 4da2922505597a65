import type { Group } from './finding';
import type { Rule } from './rule';

/** Which rules the user wants. */
export interface RuleChoice {
	groups: readonly Group[];
	/** Rules that are on by default and should not run. */
	off: readonly string[];
	/** Rules that are off by default and should run. */
	on: readonly string[];
	/** Whether all accounts are checked, not only one. */
	allAccounts: boolean;
}

/** The rules that run. */
export const chosenRules = (
	rules: readonly Rule[],
	{ groups, off, on, allAccounts }: RuleChoice,
): Rule[] =>
	rules.filter(
		({ id, group, isOff, ofAllAccounts }) =>
			groups.includes(group) &&
			!off.includes(id) &&
			(isOff !== true || on.includes(id)) &&
			(ofAllAccounts !== true || allAccounts),
	);
