/**
 * Parameters that change what a call does. In the Graph API a query's `method` overrides the HTTP method,
 * `access_token` overrides the header, and `batch` contains further calls.
 */
const REFUSED = new Set([
	'access_token',
	'appsecret_proof',
	'batch',
	'callback',
	'method',
	'suppress_http_code',
]);

/** The first of a user's own parameter names that must not be sent; undefined if all of them may be. */
export const refusedParameter = (names: string[]): string | undefined =>
	names.find((name) => REFUSED.has(name.trim().toLowerCase()));
