import { wordsFor } from '../../changes/words';
import type { Group } from '../finding';
import type { Rule, Target } from '../rule';
import type { Facts } from '../subject';

/** A rule without what all rules of its list share. */
export type RuleEntry = Omit<Rule, 'group' | 'on'>;

/** The rules of a list, which look at the same kind of object. */
export const rulesOn = (group: Group, on: Target, entries: readonly RuleEntry[]): Rule[] =>
	entries.map((entry) => ({ ...entry, group, on }));

/** A rule that finds certain values of one field. */
interface ValueEntry extends Omit<RuleEntry, 'needs' | 'mayLack' | 'check'> {
	/** The fact without which it is not checked. */
	field: string;
	/** Where Meta may leave out the field: without it, nothing is found. */
	isOptional?: true;
	/** The value inside the fact, if the fact is an object. */
	valueIn?: (facts: Facts) => unknown;
	/** The messages by Meta’s value, in capitals. Any other value is in order. */
	says: Readonly<Record<string, (name: string) => string>>;
	fix: string;
}

/** A rule that finds certain values of one field. The value is its state. */
export function valueRule({
	field,
	isOptional,
	valueIn = (facts) => facts[field],
	says,
	fix,
	...entry
}: ValueEntry): RuleEntry {
	return {
		...entry,
		needs: [field],
		...(isOptional && { mayLack: [field] }),
		check: ({ name, facts }) => {
			const value = valueIn(facts);
			const state = typeof value === 'string' ? value.toUpperCase() : '';
			const message = wordsFor(says, state)?.(name);
			return message === undefined ? undefined : { message, fix, state };
		},
	};
}
