/*
 * The tables of cases name some values by Jest's `expect.any(String)` and its like. Outside of Jest this
 * stands in for it, with the keys that operationExample.ts reads. Import it before them.
 */

const matcher = (sample?: unknown) => ({ sample, asymmetricMatch: () => true });

const inverse = (sample?: unknown) => ({ ...matcher(sample), inverse: true });

const standIn = {
	any: matcher,
	anything: matcher,
	arrayContaining: matcher,
	objectContaining: matcher,
	stringContaining: matcher,
	stringMatching: matcher,
	not: {
		arrayContaining: inverse,
		objectContaining: inverse,
		stringContaining: inverse,
		stringMatching: inverse,
	},
};

if (!('expect' in globalThis)) Object.assign(globalThis, { expect: standIn });
