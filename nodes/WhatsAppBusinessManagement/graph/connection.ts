import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';

import type { GraphRequestOptions } from './authentication';
import { CredentialError, baseUrl } from './authentication';
import type { GraphCall, RawContent } from './call';
import { isRead } from './call';
import { GraphError, GraphUnreachableError, readRefusal, toNodeError } from './errors';
import { parseExactJson } from './exactJson';
import { isRecord, recordOf } from './records';
import { Redaction } from './redaction';
import type { RetryPolicy } from './retry';
import { DEFAULT_RETRY, brokeHalfWay, pause, withRetry } from './retry';
import { slowDownMs } from './slowDown';
import type { Usage } from './usage';
import { readUsage } from './usage';

export const CREDENTIAL = 'whatsAppBusinessManagementApi';

/** The n8n contexts from which calls are made. */
type GraphContext = IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions;

/** 60 seconds without an answer count as a lost connection. */
const TIMEOUT_MS = 60_000;

/**
 * The one way to the Graph API. Every call of both nodes passes `request`: checked path,
 * authentication by the credential, redirects refused, Meta's errors understood, secrets masked,
 * exact IDs, retry where it is safe.
 */
export class GraphConnection {
	/** What the last answer said of the limits. */
	usage: Usage = { percent: 0, minutesToRegainAccess: 0 };

	readonly redaction: Redaction;

	/** The credential as n8n's helper takes it: one run, one credential. */
	private readonly decrypted: ICredentialsDecrypted;

	private constructor(
		private readonly context: GraphContext,
		readonly credential: ICredentialDataDecryptedObject,
		private readonly retry: RetryPolicy,
	) {
		this.decrypted = { id: '', name: CREDENTIAL, type: CREDENTIAL, data: credential };
		const { accessToken, appSecret, otherReceiverVerifyToken } = credential;
		const texts = (values: unknown[]) => values.map((value) => String(value ?? '').trim());
		this.redaction = new Redaction(
			texts([accessToken, appSecret]),
			texts([otherReceiverVerifyToken]),
		);
	}

	/**
	 * Opens the connection of one run.
	 *
	 * @throws {NodeOperationError} when the credential's Base URL would not keep the token safe
	 */
	static async open(
		context: GraphContext,
		retry: RetryPolicy = DEFAULT_RETRY,
	): Promise<GraphConnection> {
		const credential = await context.getCredentials(CREDENTIAL);
		try {
			baseUrl(credential);
		} catch (error) {
			throw toNodeError(context.getNode(), error);
		}
		return new GraphConnection(context, credential, retry);
	}

	/**
	 * n8n's plain HTTP helper, for what is not the Graph API: no credential travels with it, and n8n's
	 * proxy and SSRF settings hold.
	 */
	get http(): GraphContext['helpers']['httpRequest'] {
		return this.context.helpers.httpRequest;
	}

	/**
	 * Makes a call and gives Meta's answer, secrets masked. Of `paging` only what leads to the next page
	 * is left, at the top level.
	 *
	 * @throws {GraphError} when Meta refuses it
	 * @throws {GraphUnreachableError} when there is no answer of the Graph API at all
	 * @throws {CredentialError} when the credential lacks what the call needs
	 */
	async request(call: GraphCall): Promise<unknown> {
		const { maxWaitSeconds, signal } = this.retry;
		await pause(Math.min(slowDownMs(this.usage), maxWaitSeconds * 1000), signal);
		return await withRetry(
			call,
			this.retry,
			async (previous) => await this.requestOnce(call, previous),
		);
	}

	private async requestOnce(call: GraphCall, previous: unknown): Promise<unknown> {
		if (this.retry.signal?.aborted) throw new GraphUnreachableError('The execution was cancelled');
		const { statusCode, headers, body } = await this.send(call);
		this.usage = readUsage(headers, call.path);
		const answer = this.parse(body);
		const refusal = readRefusal(answer, statusCode, this.usage, this.redaction);
		if (refusal) {
			const mayBeDone = !isRead(call) && brokeHalfWay(previous);
			return this.refused(call, answer, new GraphError({ ...refusal, mayBeDone }));
		}
		if (statusCode < 200 || statusCode > 299 || answer === undefined) {
			throw noAnswer(call, statusCode);
		}
		return this.shown(call, answer);
	}

	/** What an answer with an error in it still gives. @throws the error where it gives nothing */
	private refused(call: GraphCall, answer: unknown, error: GraphError): unknown {
		if (isPartial(call, answer)) return this.shown(call, answer);
		const isGone = call.method === 'DELETE' && error.guidance?.isOutOfSight === true;
		if (isGone && error.refusal.mayBeDone) return { success: true };
		throw error;
	}

	private shown({ reveals }: GraphCall, answer: unknown): unknown {
		const shown = this.redaction.answer(answer, reveals);
		const { next, cursors } = recordOf(recordOf(answer).paging);
		if (next === undefined || !isRecord(shown)) return shown;
		const after = recordOf(cursors).after ?? cursorIn(next);
		return { ...shown, paging: { cursors: { after }, next: true } };
	}

	/** As text, so that IDs can be read exactly, whatever their size. */
	private parse(body: unknown): unknown {
		try {
			return typeof body === 'string' ? parseExactJson(body) : body;
		} catch {
			// No JSON: a proxy's page, or an answer that was cut off. The status alone tells.
			return undefined;
		}
	}

	private async send(call: GraphCall): Promise<IN8nHttpFullResponse> {
		try {
			return (await this.context.helpers.httpRequestWithAuthentication.call(
				this.context,
				CREDENTIAL,
				requestOptions(call, await call.content?.()),
				// Else n8n reads and decrypts it in its database for each call.
				{ credentialsDecrypted: this.decrypted },
			)) as IN8nHttpFullResponse;
		} catch (error) {
			throw lostConnection(call, error, this.redaction);
		}
	}
}

/** Whether a parameter says something: Meta would take an empty list as one that nothing matches. */
const isGiven = (value: unknown): boolean =>
	value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Meta takes lists and objects in a query as JSON. */
function query(call: GraphCall): GraphRequestOptions['qs'] {
	const entries = Object.entries(call.query ?? {}).filter(([, value]) => isGiven(value));
	return Object.fromEntries(
		entries.map(([name, value]) => [
			name,
			typeof value === 'object' ? JSON.stringify(value) : value,
		]),
	);
}

/** Whether Meta did a part of what was asked, and says so beside its error. */
const isPartial = ({ resultsUnder }: GraphCall, answer: unknown): boolean =>
	resultsUnder !== undefined && isRecord(recordOf(answer)[resultsUnder]);

function requestOptions(call: GraphCall, content?: RawContent): GraphRequestOptions {
	return {
		method: call.method,
		url: call.path.join('/'),
		qs: query(call),
		// Meta reads the same parameters from JSON and from a form.
		body: isRead(call) ? undefined : (content?.body ?? call.body),
		headers: { Accept: 'application/json', ...content?.headers },
		encoding: 'text',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		timeout: TIMEOUT_MS,
		graph: {
			token: call.token ?? 'user',
			scheme: call.scheme ?? 'Bearer',
			host: call.host ?? 'graph',
		},
	};
}

/** The cursor in Meta's link to the next page, for an edge that names it nowhere else. */
const cursorIn = (next: unknown): string | undefined =>
	typeof next === 'string' && URL.canParse(next)
		? (new URL(next).searchParams.get('after') ?? undefined)
		: undefined;

/** What to do after a write without an answer: nobody knows whether Meta did it. */
const afterLostWrite = ({ idempotent }: GraphCall): string =>
	idempotent
		? 'Nobody knows whether Meta did it. Run the node again: doing it twice does no harm.'
		: 'Nobody knows whether Meta did it. Look at Meta first, and run the node again only if it did not.';

function noAnswer(call: GraphCall, status: number): GraphUnreachableError {
	if (status >= 300 && status < 400) {
		return new GraphUnreachableError(
			`The server sent a redirect (HTTP ${status}) instead of an answer`,
			'It was not followed, because the token would go along. Check the Base URL in the credential.',
		);
	}
	return new GraphUnreachableError(
		`The server answered HTTP ${status} without an answer of the Graph API`,
		isRead(call)
			? 'Check the Base URL in the credential. If it is Meta’s own, run the node again later.'
			: afterLostWrite(call),
	);
}

/** Whether there was no connection at all, so that Meta cannot have done anything. */
const neverLeft = (error: unknown): boolean =>
	[error, recordOf(error).cause, recordOf(error).errorResponse]
		.flatMap((each) => [recordOf(each).code, recordOf(each).httpCode])
		.some((code) => code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN');

/**
 * Says why there was no answer, without n8n's error, which holds the request and its headers. n8n
 * wraps what `authenticate` throws too; what is wrong with the credential must be said as it is.
 */
function lostConnection(call: GraphCall, error: unknown, redaction: Redaction): Error {
	const { message, cause, errorResponse } = recordOf(error);
	const inner = [error, cause, errorResponse].find(
		(candidate) => candidate instanceof CredentialError,
	);
	if (inner instanceof Error) return inner;
	const reason = typeof message === 'string' ? redaction.text(message) : undefined;
	// Of a write n8n's reason would say that it can be repeated at once.
	const wayOut = isRead(call) || neverLeft(error) ? reason : afterLostWrite(call);
	return new GraphUnreachableError('The Graph API could not be reached', wayOut);
}
