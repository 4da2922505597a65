import fc from 'fast-check';

/** For a long run: `FUZZ_RUNS=100000 npx jest any`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** Fixed, so that every unit run tries the same cases; a long run tries new ones. */
const SEED = 20261201;

/** How many cases a property is tried with, and which. */
export const FUZZED = {
	numRuns: RUNS,
	...(process.env.FUZZ_RUNS === undefined && { seed: SEED }),
};

/** In milliseconds: far more than a run takes, so that only a case that hangs exceeds it. */
export const FUZZ_TIMEOUT_MS = 60_000 + RUNS * 10;

/** Any JSON value, also with keys that JavaScript objects inherit. */
export const anyJson = fc
	.json({ maxDepth: 5, stringUnit: 'binary' })
	.map((text): unknown => JSON.parse(text));

/** A value that is often one of these, else any JSON. */
export const oftenOf = (...values: unknown[]): fc.Arbitrary<unknown> =>
	fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, anyJson);
