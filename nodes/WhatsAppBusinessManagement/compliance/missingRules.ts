import type { MissingFacts } from './evaluation';
import type { NotChecked } from './report/model';
import type { Rule, Target } from './rule';
import type { DroppedField } from './snapshot/asker';
import { fieldsOf } from './snapshot/factFields';

const TURN_OFF = 'If Meta does not return it in the next runs either, turn the rules off';

const UPDATE = 'Enter a newer API Version in the credential, or turn the rules off';

const namesOf = (fields: readonly string[]): string => fields.join(', ');

/** Fields with objects inside, without which there may be nothing of which facts could be missing. */
const LISTS: ReadonlyArray<[field: string, target: Target]> = [
	['health_status', 'sending'],
	['phone_numbers', 'number'],
	['flows', 'flow'],
];

const unknownField = (field: string, rules: string[]): NotChecked => ({
	subject: field,
	reason: `Meta does not know the ${field.includes(',') ? 'fields' : 'field'} ${field}`,
	fix: UPDATE,
	rules,
});

function missingLists(unknown: ReadonlySet<string>, rules: readonly Rule[]): NotChecked[] {
	return LISTS.filter(([field]) => unknown.has(field)).flatMap(([field, target]) => {
		const ids = rules.filter(({ on }) => on === target).map(({ id }) => id);
		return ids.length === 0 ? [] : [unknownField(field, ids)];
	});
}

/** The missing facts, with the rules that need them. */
function byFacts(missing: readonly MissingFacts[], told: ReadonlySet<string>) {
	const found = new Map<string, MissingFacts & { rules: string[] }>();
	for (const each of missing) {
		if (each.facts.every((fact) => told.has(fact))) continue;
		const key = namesOf(each.facts);
		const known = found.get(key) ?? { ...each, count: 0, rules: [] };
		found.set(key, {
			...known,
			count: Math.max(known.count, each.count),
			rules: [...known.rules, each.rule],
		});
	}
	return [...found.values()];
}

/**
 * What was not checked, because Meta did not return what rules need: one entry per missing fact.
 *
 * @param dropped the fields that Meta does not know
 * @param told the facts of which the report says already that they could not be read
 * @param rules those that are on
 */
export function missingRules(
	missing: readonly MissingFacts[],
	dropped: readonly DroppedField[],
	told: ReadonlySet<string>,
	rules: readonly Rule[],
): NotChecked[] {
	const unknown = new Set(dropped.map(({ field }) => field));
	const single = byFacts(missing, told).map((each) => {
		const fields = each.facts.flatMap(fieldsOf).filter((field) => unknown.has(field));
		if (fields.length > 0) return unknownField(namesOf(fields), each.rules);
		const subject = namesOf(each.facts);
		const objects = `${each.count} ${each.count === 1 ? 'object' : 'objects'}`;
		const reason = `Meta did not return ${subject} of ${objects}`;
		return { subject, reason, fix: TURN_OFF, rules: each.rules };
	});
	const named = new Set(single.map(({ subject }) => subject));
	const lists = missingLists(unknown, rules).filter(({ subject }) => !named.has(subject));
	return [...single, ...lists];
}
