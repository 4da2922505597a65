import type { MissingFacts } from './evaluation';
import type { NotChecked } from './report/model';
import type { DroppedField } from './snapshot/asker';

const UPDATE = 'Enter a newer API Version in the credential, or turn the rules off';

const namesOf = (fields: readonly string[]): string => fields.join(', ');

/**
 * What was not checked, because Meta did not return what rules need: one entry per missing fact.
 *
 * @param dropped the fields that Meta does not know
 * @param told the facts of which the report says already that they could not be read
 */
export function missingRules(
	missing: readonly MissingFacts[],
	dropped: readonly DroppedField[],
	told: ReadonlySet<string>,
): NotChecked[] {
	const unknown = new Set(dropped.map(({ field }) => field));
	const byFacts = new Map<string, MissingFacts & { rules: string[] }>();
	for (const each of missing) {
		if (each.facts.every((fact) => told.has(fact))) continue;
		const key = namesOf(each.facts);
		const known = byFacts.get(key) ?? { ...each, count: 0, rules: [] };
		byFacts.set(key, {
			...known,
			count: Math.max(known.count, each.count),
			rules: [...known.rules, each.rule],
		});
	}
	return [...byFacts.values()].map(({ facts, rules, count }) => ({
		subject: namesOf(facts),
		reason: facts.some((fact) => unknown.has(fact))
			? `Meta does not know the field ${namesOf(facts)}`
			: `Meta did not return ${namesOf(facts)} of ${count} ${count === 1 ? 'object' : 'objects'}`,
		fix: UPDATE,
		rules,
	}));
}
