/**
 * The versions of the Graph API as Meta's changelog listed them in November 2026. The test of a credential
 * must not depend on them: it reads which version Meta says it answered with.
 */
const LAST_MINOR_VERSIONS: Readonly<Record<number, number>> = { 2: 12, 3: 3 };
const OLDEST_SUPPORTED = 21;
const NEWEST = 26;

/**
 * The version with which Meta answers, as its header `facebook-api-version` states it. A version that has
 * ended is answered as the oldest supported one, without an error (Graph API changelog).
 *
 * @param version as in the path: `v25.0`
 * @returns undefined for a version that never existed. Meta takes it for the name of an object, and refuses
 * the rest of the path with code 2500 (https://github.com/arsduo/koala/issues/611)
 */
export function answeredVersion(version: string): string | undefined {
	const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
	if (major < 1 || major > NEWEST || minor > (LAST_MINOR_VERSIONS[major] ?? 0)) return undefined;
	return `v${Math.max(major, OLDEST_SUPPORTED)}.${major < OLDEST_SUPPORTED ? 0 : minor}`;
}
