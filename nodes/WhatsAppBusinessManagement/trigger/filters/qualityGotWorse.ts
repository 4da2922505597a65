import type { Filter, Judge } from './filter';

const RANKS: ReadonlyMap<unknown, number> = new Map([
	['RED', 1],
	['YELLOW', 2],
	['GREEN', 3],
]);

/** UNKNOWN is neither better nor worse than anything, so it is not judged. */
const gotWorse: Judge = ({ keys }) => {
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
	judgeBy: (entered) => (entered === true ? gotWorse : undefined),
};
