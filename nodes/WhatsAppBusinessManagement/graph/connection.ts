import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	IExecuteFunctions,
	IHookFunctions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';

import { urlOf } from './address';
import type { GraphRequestOptions } from './authentication';
import { CredentialError, baseUrl } from './authentication';
import type { GraphCall, RawContent } from './call';
import { isRead } from './call';
import { cleanCredential } from './credential';
import { DEADLINE_MS, DeadlineError, withinDeadline } from './deadline';
import {
	GraphError,
	GraphUnreachableError,
	TOO_MANY_REQUESTS,
	limitWithoutBody,
	readRefusal,
	toNodeError,
} from './errors';
import { ExactInteger, exactJsonOf } from './exactInteger';
import { answerIn } from './exactJson';
import { CallLimits } from './limits';
import { isNodeId } from './paths';
import { isRecord, recordOf } from './records';
import { Redaction } from './redaction';
import type { RetryPolicy } from './retry';
import { DEFAULT_RETRY, mayBeApplied, pause, withRetry } from './retry';
import { slowDownMs } from './slowDown';
import type { Usage } from './usage';
import { readUsage } from './usage';

export const CREDENTIAL = 'whatsAppBusinessManagementApi';

/** The n8n contexts that make calls. */
type GraphContext = IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IWebhookFunctions;

/** After 60 seconds without a byte the connection counts as lost. */
const TIMEOUT_MS = 60_000;

/**
 * Makes every call of both nodes to the Graph API. `request` authenticates with the credential, refuses
 * redirects, turns Meta's errors into `GraphError`, masks secrets, keeps IDs exact, and retries where
 * that is safe.
 */
export class GraphConnection {
	/** The limits, as the last response reported them. */
	usage: Usage = { percent: 0, minutesToRegainAccess: 0 };

	readonly redaction: Redaction;

	private readonly limits = new CallLimits();

	/** The credential in the form that n8n's HTTP helper expects. A connection uses one credential throughout. */
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
	 * Opens a connection for one run.
	 *
	 * @param retry the number of attempts and the longest wait between them
	 * @throws {NodeOperationError} if the credential's Base URL would expose the token
	 */
	static async open(
		context: GraphContext,
		retry: RetryPolicy = DEFAULT_RETRY,
	): Promise<GraphConnection> {
		const credential = cleanCredential(await context.getCredentials(CREDENTIAL));
		try {
			baseUrl(credential);
		} catch (error) {
			throw toNodeError(context.getNode(), error);
		}
		return new GraphConnection(context, credential, retry);
	}

	/**
	 * n8n's plain HTTP helper, for calls to other servers. It sends no credential and applies n8n's proxy
	 * and SSRF settings.
	 */
	get http(): GraphContext['helpers']['httpRequest'] {
		return this.context.helpers.httpRequest;
	}

	/** Aborted when the execution is cancelled; undefined where nothing can be cancelled. */
	get cancelled(): AbortSignal | undefined {
		return this.retry.signal;
	}

	/** Whether the execution was cancelled. Every further request fails. */
	get isCancelled(): boolean {
		return this.cancelled?.aborted === true;
	}

	/**
	 * The same connection, which also reports each of its calls.
	 *
	 * @param onCall called once per call, before it is sent; a repeated attempt is the same call
	 */
	reporting(onCall: (call: GraphCall) => void): GraphConnection {
		const reporting = Object.create(this) as GraphConnection;
		reporting.request = async (call) => {
			onCall(call);
			return await this.request(call);
		};
		return reporting;
	}

	/** Waits between two calls. Returns early if the execution is cancelled. @param ms milliseconds */
	async wait(ms: number): Promise<void> {
		await (this.retry.wait?.(ms) ?? pause(ms, this.retry.signal));
	}

	/**
	 * Makes a call.
	 *
	 * @returns Meta's response with secrets masked. `paging` is kept at the top level only, and only if
	 * there is a next page: `{ cursors: { after }, next: true }`
	 * @throws {GraphError} if Meta answers with an error
	 * @throws {GraphUnreachableError} if the Graph API does not answer
	 * @throws {CredentialError} if the credential lacks what the call needs
	 */
	async request(call: GraphCall): Promise<unknown> {
		const { maxWaitSeconds, signal } = this.retry;
		await pause(Math.min(slowDownMs(this.usage), maxWaitSeconds * 1000), signal);
		return await withRetry(
			call,
			this.retry,
			async (previous) => await this.requestOnce(call, previous),
			this.limits,
		);
	}

	private async requestOnce(call: GraphCall, previous: unknown): Promise<unknown> {
		if (this.retry.signal?.aborted) throw new GraphUnreachableError('The execution was cancelled');
		const { statusCode, headers, body } = await this.send(call);
		this.usage = readUsage(headers, call.path);
		const answer = answerIn(body);
		const about = { token: call.token ?? 'user', objectId: call.path.find(isNodeId) };
		const refusal =
			readRefusal(answer, statusCode, this.usage, this.redaction, about) ??
			(statusCode === TOO_MANY_REQUESTS ? limitWithoutBody(this.usage, about) : undefined);
		if (refusal) {
			const isUnsure = !isRead(call) && mayBeApplied(previous);
			return this.resultDespite(
				new GraphError({ ...refusal, mayBeApplied: isUnsure }),
				call,
				answer,
			);
		}
		if (statusCode < 200 || statusCode > 299 || answer === undefined) {
			throw noAnswer(call, statusCode);
		}
		return this.shown(call, answer);
	}

	/**
	 * The result of a response that contains an error: the response itself if the call partly succeeded,
	 * or a success if an earlier attempt of a DELETE already removed the object.
	 *
	 * @throws the error in every other case
	 */
	private resultDespite(error: GraphError, call: GraphCall, answer: unknown): unknown {
		if (isPartial(call, answer)) return this.shown(call, answer);
		const isGone = call.method === 'DELETE' && error.isNotFound;
		if (isGone && error.refusal.mayBeApplied) return { success: true };
		throw error;
	}

	private shown({ reveals }: GraphCall, answer: unknown): unknown {
		const shown = this.redaction.answer(answer, reveals);
		const { next, cursors } = recordOf(recordOf(answer).paging);
		if (next === undefined || !isRecord(shown)) return shown;
		const after = recordOf(cursors).after ?? cursorIn(next);
		return { ...shown, paging: { cursors: { after }, next: true } };
	}

	private async send(call: GraphCall): Promise<IN8nHttpFullResponse> {
		const { deadlineMs = DEADLINE_MS.call, signal } = this.retry;
		const ms = call.content ? Math.max(deadlineMs, DEADLINE_MS.upload) : deadlineMs;
		try {
			const content = await contentOf(call);
			return await withinDeadline(
				ms,
				async (ending) => await this.sendUntil(ending, call, content),
				signal,
			);
		} catch (error) {
			throw lostConnection(call, error, this.redaction);
		}
	}

	private async sendUntil(
		signal: AbortSignal,
		call: GraphCall,
		content?: RawContent,
	): Promise<IN8nHttpFullResponse> {
		return (await this.context.helpers.httpRequestWithAuthentication.call(
			this.context,
			CREDENTIAL,
			requestOptions(call, signal, content),
			// Without this, n8n reads and decrypts the credential in its database for each call.
			{ credentialsDecrypted: this.decrypted },
		)) as IN8nHttpFullResponse;
	}
}

/** Whether a parameter has a value. An empty list has none: Meta would take it as a filter that nothing matches. */
const hasValue = (value: unknown): boolean =>
	value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The query of a call. Meta expects lists and objects in it as JSON. */
function query(call: GraphCall): GraphRequestOptions['qs'] {
	const entries = Object.entries(call.query ?? {}).filter(([, value]) => hasValue(value));
	return Object.fromEntries(
		entries.map(([name, value]) => [name, typeof value === 'object' ? jsonOf(value) : value]),
	);
}

const jsonOf = (value: object | null): string =>
	value instanceof ExactInteger ? value.digits : (exactJsonOf(value) ?? JSON.stringify(value));

/** The content of a call's body, if n8n cannot write it itself: a file, or JSON with integers beyond 2^53. */
async function contentOf(call: GraphCall): Promise<RawContent | undefined> {
	if (call.content) return await call.content();
	const json = isRead(call) ? undefined : exactJsonOf(call.body);
	return json === undefined
		? undefined
		: { body: json, headers: { 'Content-Type': 'application/json' } };
}

/** Whether the response reports, beside its error, that a part of the call succeeded. */
const isPartial = ({ resultsUnder }: GraphCall, answer: unknown): boolean =>
	resultsUnder !== undefined && isRecord(recordOf(answer)[resultsUnder]);

function requestOptions(
	call: GraphCall,
	signal: AbortSignal,
	content?: RawContent,
): GraphRequestOptions {
	return {
		method: call.method,
		url: call.path.join('/'),
		qs: query(call),
		// Meta accepts the same parameters as JSON and as a form.
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
			inspectsOwnToken: call.inspectsOwnToken,
			signal,
		},
	};
}

/** The cursor in Meta's link to the next page, for an edge that returns no `cursors`. */
const cursorIn = (next: unknown): string | undefined =>
	typeof next === 'string' ? (urlOf(next)?.searchParams.get('after') ?? undefined) : undefined;

/** What to do after a write without a response: Meta may have applied it. */
const afterLostWrite = ({ idempotent }: GraphCall): string =>
	idempotent
		? 'It is unknown whether Meta applied the change. Run the node again: repeating this call is safe.'
		: 'It is unknown whether Meta applied the change. Check in Meta first, and run the node again only if it did not.';

function noAnswer(call: GraphCall, status: number): GraphUnreachableError {
	if (status >= 300 && status < 400) {
		const why =
			'It was not followed, because the token would be sent along. Check the Base URL in the credential.';
		return new GraphUnreachableError(
			`The server sent a redirect (HTTP ${status}) instead of a response`,
			// Something in front of Meta may have passed the call on before it answered.
			isRead(call) ? why : `${why} ${afterLostWrite(call)}`,
		);
	}
	return new GraphUnreachableError(
		`The server answered HTTP ${status} without a response from the Graph API`,
		isRead(call)
			? 'Check the Base URL in the credential. If it is Meta’s own, run the node again later.'
			: afterLostWrite(call),
	);
}

/** Codes of Node.js for a connection that was not made: there is none, or the certificate is refused. */
const NOT_CONNECTED =
	/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|.*CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;

/** Whether no connection was made, so that Meta cannot have received the call. */
const neverConnected = (error: unknown): boolean =>
	[error, recordOf(error).cause, recordOf(error).errorResponse]
		.flatMap((each) => [recordOf(each).code, recordOf(each).httpCode])
		.some((code) => typeof code === 'string' && NOT_CONNECTED.test(code));

/**
 * Builds the error for a lost connection. n8n's own error is not passed on, because it contains the
 * request and its headers. A `CredentialError` that `authenticate` threw is unwrapped from n8n's error
 * and returned as it is.
 */
function lostConnection(call: GraphCall, error: unknown, redaction: Redaction): Error {
	const { message, cause, errorResponse } = recordOf(error);
	const inner = [error, cause, errorResponse].find(
		(candidate) => candidate instanceof CredentialError,
	);
	if (inner instanceof Error) return inner;
	if (error instanceof DeadlineError) return tooSlow(call, error);
	const reason = typeof message === 'string' ? redaction.text(message) : undefined;
	const wasNotSent = neverConnected(error);
	// n8n's reason suggests to repeat the call at once, which is not safe for a write.
	const description = isRead(call) || wasNotSent ? reason : afterLostWrite(call);
	return new GraphUnreachableError('The Graph API could not be reached', description, wasNotSent);
}

const tooSlow = (call: GraphCall, { message }: DeadlineError): GraphUnreachableError =>
	new GraphUnreachableError(
		'The Graph API did not finish its answer in time',
		`${message}. ${isRead(call) ? 'Run the node again later.' : afterLostWrite(call)}`,
	);
