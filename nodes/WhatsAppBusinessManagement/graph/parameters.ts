/**
 * Parameters that would turn a call into another one: the Graph API takes `method` in a query over
 * the method of the request, `access_token` over the header, and `batch` holds calls of its own.
 */
const REFUSED = new Set([
	'access_token',
	'appsecret_proof',
	'batch',
	'callback',
	'method',
	'suppress_http_code',
]);

/** The first name among a user's own parameters that may not be sent; undefined where all may. */
export const refusedParameter = (names: string[]): string | undefined =>
	names.find((name) => REFUSED.has(name.trim().toLowerCase()));
