import type { IExecuteFunctions, IHookFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

/** n8n's plain HTTP helper; it adds no credential. */
export type Http = (IHookFunctions | IExecuteFunctions)['helpers']['httpRequest'];

/** How long a receiver may take to answer, in milliseconds. */
export const RECEIVER_TIMEOUT_MS = 10_000;

/**
 * Posts to a callback. The bytes are sent unchanged, redirects are not followed, and every HTTP status
 * counts as an answer.
 *
 * @throws n8n's error when there is no connection or no answer in time
 */
export const post = async (
	http: Http,
	url: string,
	{ body, headers }: { body: string | Buffer; headers: Record<string, string> },
	timeout = RECEIVER_TIMEOUT_MS,
): Promise<IN8nHttpFullResponse> =>
	(await http({
		method: 'POST',
		url,
		body,
		headers,
		encoding: 'text',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		timeout,
	})) as IN8nHttpFullResponse;
