import type { IExecuteFunctions, IHookFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

/** n8n's plain HTTP helper; no credential travels with it. */
export type Http = (IHookFunctions | IExecuteFunctions)['helpers']['httpRequest'];

/** The longest that a receiver is waited for, in milliseconds. */
export const RECEIVER_TIMEOUT_MS = 10_000;

/**
 * Posts to a callback: the bytes as they are, redirects not followed, every status an answer.
 *
 * @throws n8n's error when there is no connection, or no answer in time
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
