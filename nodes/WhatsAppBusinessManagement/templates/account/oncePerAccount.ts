import type { AccountView } from './accountView';

type Templates = AccountView['templates'];

/**
 * The function, which calculates its result once per list of templates. Sync compares thousands of templates
 * with the same list, and searching all of it for each of them would take too long.
 *
 * @param calculate must depend on nothing but the list, which must not change afterwards
 */
export function oncePerAccount<Result>(
	calculate: (templates: Templates) => Result,
): (account: AccountView) => Result {
	const results = new WeakMap<Templates, { result: Result }>();
	return ({ templates }) => {
		const known = results.get(templates) ?? { result: calculate(templates) };
		results.set(templates, known);
		return known.result;
	};
}

/** Entries by a key, in their order. */
export function groupsBy<Entry, Key>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => Key,
): Map<Key, Entry[]> {
	const groups = new Map<Key, Entry[]>();
	for (const entry of entries) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group) group.push(entry);
		else groups.set(key, [entry]);
	}
	return groups;
}
