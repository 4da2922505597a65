import type { IExecuteFunctions, IHookFunctions, IN8nHttpFullResponse } from 'n8n-workflow';

import { DEADLINE_MS, withinDeadline } from '../graph/deadline';

/** n8n's plain HTTP helper; it adds no credential. */
export type Http = (IHookFunctions | IExecuteFunctions)['helpers']['httpRequest'];

/**
 * Posts to a callback. The bytes are sent unchanged, redirects are not followed, and every HTTP status
 * counts as an answer.
 *
 * @param timeout for the whole answer, in milliseconds
 * @throws n8n's error when there is no connection
 * @throws {DeadlineError} when the answer is not complete in time
 */
export const post = async (
	http: Http,
	url: string,
	{ body, headers }: { body: string | Buffer; headers: Record<string, string> },
	timeout: number = DEADLINE_MS.receiver,
): Promise<IN8nHttpFullResponse> =>
	await withinDeadline(
		timeout,
		async (abortSignal) =>
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
				abortSignal,
			})) as IN8nHttpFullResponse,
	);
