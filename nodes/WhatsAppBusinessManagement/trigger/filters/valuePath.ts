/** The keys of a path: `restriction_info[0].expiration` and `restriction_info.0.expiration` are one. */
export const keysOf = (path: string): string[] =>
	path
		.replace(/\[(\d+)\]/g, '.$1')
		.split('.')
		.map((key) => key.trim())
		.filter((key) => key !== '');

/**
 * What stands at a path; undefined where nothing does. Only what was sent counts: what every object
 * inherits (`constructor`, `__proto__`) is never reached.
 */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
	let at = value;
	for (const key of keys) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
		at = (at as Record<string, unknown>)[key];
	}
	return at;
}
