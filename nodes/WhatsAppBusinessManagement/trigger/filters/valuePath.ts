/** The keys of a path. `restriction_info[0].expiration` and `restriction_info.0.expiration` are equal. */
export const keysOf = (path: string): string[] =>
	path
		.replace(/\[(\d+)\]/g, '.$1')
		.split('.')
		.map((key) => key.trim())
		.filter((key) => key !== '');

/**
 * The value at a path; undefined if there is none. Only own properties count, so inherited ones
 * (`constructor`, `__proto__`) cannot be reached.
 */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
	let at = value;
	for (const key of keys) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
		at = (at as Record<string, unknown>)[key];
	}
	return at;
}
