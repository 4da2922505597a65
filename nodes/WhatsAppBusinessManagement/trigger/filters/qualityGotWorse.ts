import type { Filter, Predicate } from './filter';

const RANKS: ReadonlyMap<unknown, number> = new Map([
	['RED', 1],
	['YELLOW', 2],
	['GREEN', 3],
]);

/** UNKNOWN cannot be ranked, so such a change passes. */
const gotWorse: Predicate = ({ keys }) => {
	const before = RANKS.get(keys.previousQuality);
	const now = RANKS.get(keys.quality);
	return before === undefined || now === undefined || now < before;
};

export const qualityGotWorse: Filter = {
	property: {
		displayName: 'Quality Got Worse',
		name: 'qualityGotWorse',
		type: 'boolean',
		noDataExpression: true,
		default: true,
		description:
			'Whether to let only falling quality ratings through; an unknown rating and other changes pass',
	},
	toPredicate: (entered) => (entered === true ? gotWorse : undefined),
};
