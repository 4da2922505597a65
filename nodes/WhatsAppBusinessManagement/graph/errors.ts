import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { blamedFields } from './blamedFields';
import type { TokenKind } from './call';
import { jsonIn } from './exactJson';
import type { CodeGuidance, Repeat } from './guidance/guidance';
import { guidanceFor, isTooMuchData, rulesFor } from './guidance/guidanceFor';
import type { InputNames } from './inputNames';
import { neededObject, wrongObject } from './wrongObject';
import { isRecord, recordOf } from './records';
import type { Redaction } from './redaction';
import type { Usage } from './usage';

/** Meta's error response, with secrets masked. */
export interface GraphRefusal {
	httpStatus: number;
	/** Meta's code, which decides what to do (the HTTP status cannot: rate limits come as 400). NaN if Meta sent none. */
	code: number;
	subcode?: number;
	message: string;
	/** The title and message that Meta wrote for the user. */
	userTitle?: string;
	userMessage?: string;
	details?: string;
	/** The trace ID, which Meta's support asks for. */
	traceId?: string;
	/** The fields that Meta names as the cause: each is a path of keys and positions in what was sent. */
	blamed?: string[][];
	/** The token of the call. */
	token?: TokenKind;
	/** The ID of the object that was called: the first ID of the path. */
	objectId?: string;
	isTransient: boolean;
	/** Whether this was a repeated write and an earlier attempt failed part-way, so that Meta may have applied it. */
	mayBeApplied?: boolean;
	usage: Usage;
}

/** The HTTP status of a limit, also of a proxy that sends no response of the Graph API. */
export const TOO_MANY_REQUESTS = 429;

/** Meta answered the call with an error. */
export class GraphError extends Error {
	override name = 'GraphError';

	constructor(readonly refusal: GraphRefusal) {
		super(refusal.message);
	}

	/** Whether the response would be too large: a smaller page of the same list may succeed. */
	get isTooMuchData(): boolean {
		return isTooMuchData(this.refusal);
	}

	/** What to do about the error; undefined if nothing is known that is about the same as Meta's text. */
	get guidance(): CodeGuidance | undefined {
		return guidanceFor(this.refusal);
	}

	/**
	 * When the call may be repeated. Meta's code decides; for an unlisted code HTTP 429, which says that a
	 * limit was reached and nothing was done (RFC 6585), then Meta's `is_transient`.
	 */
	get repeat(): Repeat {
		const { isTransient, httpStatus } = this.refusal;
		const unlisted = httpStatus === TOO_MANY_REQUESTS ? 'refused' : undefined;
		return rulesFor(this.refusal).repeat ?? unlisted ?? (isTransient ? 'transient' : 'never');
	}

	/** Whether the object does not exist, or the token cannot see it. */
	get isNotFound(): boolean {
		return rulesFor(this.refusal).isNotFound;
	}

	/** Whether the token lacks a permission. */
	get isDenied(): boolean {
		return rulesFor(this.refusal).isDenied;
	}

	/** Minutes until Meta accepts calls again, if a limit was the reason of the refusal; else 0. */
	get minutesToWait(): number {
		return this.repeat === 'refused' ? this.refusal.usage.minutesToRegainAccess : 0;
	}
}

/**
 * The Graph API did not answer: there was no connection, it was lost, the answer did not end in time, or it
 * was an HTML page or a redirect.
 * The reason is in `description`, because n8n rewrites a message that contains a code such as
 * ECONNREFUSED.
 */
export class GraphUnreachableError extends Error {
	override name = 'GraphUnreachableError';

	constructor(
		message: string,
		readonly description?: string,
		/** Whether no connection was made, so that Meta cannot have received the call. */
		readonly wasNotSent = false,
	) {
		super(message);
	}
}

const WITHOUT_A_REASON = 'Meta refused the call without a reason';

/** `error_data`, parsed if it is a JSON object in a text. */
function errorDataOf(sent: unknown): unknown {
	const parsed = jsonIn(sent);
	return isRecord(parsed) ? parsed : sent;
}

/** The number of a code, which may be a text; NaN for anything else. */
const codeOf = (sent: unknown): number =>
	typeof sent === 'number' || (typeof sent === 'string' && /^-?\d+$/.test(sent))
		? Number(sent)
		: NaN;

/** In characters. Meta's texts are far shorter; a longer one would be searched slowly, and is too long to read. */
const LONGEST_TEXT = 4000;

const shortened = (text: string): string =>
	text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;

/**
 * Reads the `error` of a response.
 *
 * `error_data` is an object with `details`; older nodes of the Graph API send it as text, or as JSON in a text.
 *
 * @param body the parsed response
 * @param usage the limits, as the headers of the same response report them
 * @param redaction masks the secrets in Meta's texts
 * @param call what the call was about: its token and object
 * @returns undefined if the body contains no error
 */
export function readRefusal(
	body: unknown,
	httpStatus: number,
	usage: Usage,
	redaction: Redaction,
	call: Pick<GraphRefusal, 'token' | 'objectId'> = {},
): GraphRefusal | undefined {
	const { error: sent } = recordOf(body);
	if (!isRecord(sent)) return undefined;
	const text = (value: unknown) =>
		typeof value === 'string' && value.trim() !== '' ? shortened(redaction.text(value)) : undefined;
	const message = text(sent.message) ?? WITHOUT_A_REASON;
	const data = errorDataOf(sent.error_data);
	return {
		...call,
		httpStatus,
		code: codeOf(sent.code),
		subcode: codeOf(sent.error_subcode) || undefined,
		message,
		userTitle: text(sent.error_user_title),
		userMessage: text(sent.error_user_msg),
		details: text(recordOf(data).details) ?? text(data),
		traceId: text(sent.fbtrace_id),
		blamed: blamedFields(data, message, redaction),
		isTransient: sent.is_transient === true,
		usage,
	};
}

/** The refusal in an answer with HTTP 429 that is none of the Graph API, such as a proxy's page. */
export const limitWithoutBody = (
	usage: Usage,
	call: Pick<GraphRefusal, 'token' | 'objectId'>,
): GraphRefusal => ({
	...call,
	httpStatus: TOO_MANY_REQUESTS,
	code: NaN,
	message: 'Too many calls: the server answered HTTP 429 without a response from the Graph API',
	isTransient: false,
	usage,
});

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Formats a time (milliseconds) as "2026-03-14 09:30 UTC". Rounded up to the minute, so that the user
 * does not retry too early.
 */
function asMinute(time: number): string {
	const minute = new Date(Math.ceil(time / MINUTE_MS) * MINUTE_MS);
	return `${minute.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** A sentence that states when Meta accepts the call again; undefined if it depends on something else. */
function retryTime(
	{ guidance, minutesToWait, repeat, refusal }: GraphError,
	now: number,
): string | undefined {
	if (guidance?.blockedForHours !== undefined) {
		return `Meta accepts it again by ${asMinute(now + guidance.blockedForHours * HOUR_MS)} at the latest.`;
	}
	if (minutesToWait > 0) {
		return `Meta accepts calls again at about ${asMinute(now + minutesToWait * MINUTE_MS)}.`;
	}
	// Meta's "Rate Limits" page: calls count for a rolling hour. The throughput (130429) counts per second.
	if (repeat === 'refused' && refusal.code !== 130429) {
		return `Meta states no time. It counts the calls of the last hour, so try again by ${asMinute(now + HOUR_MS)} at the latest.`;
	}
	return undefined;
}

/** Messages that Meta sends for every error of a code. They do not name what is wrong with this call. */
const GENERIC_MESSAGE =
	/^(?:\(#\d+\) )?(?:Invalid parameter|Parameter value is not valid|Required parameter is missing)\.?$/;

/** Whether Meta wrote nothing that helps to find the cause: no title, no text, and no field. */
const saysNothing = ({ userTitle, userMessage, details, message, blamed = [] }: GraphRefusal) =>
	(userTitle ?? userMessage ?? details) === undefined &&
	blamed.length === 0 &&
	(GENERIC_MESSAGE.test(message) || message === WITHOUT_A_REASON);

function adviceOf({ guidance, refusal }: GraphError): string | undefined {
	return (saysNothing(refusal) ? guidance?.adviceWithoutDetails : undefined) ?? guidance?.advice;
}

/**
 * A sentence that names what Meta blames: the fields by their labels in the node. A parameter that no
 * field sends is named as such, because the user would search for a field of that name.
 */
function blameSentence({ blamed = [] }: GraphRefusal, names?: InputNames): string | undefined {
	if (blamed.length === 0) return undefined;
	const labels = blamed.map((path) => names?.labelOf(path));
	const isKnown = labels.every((label) => label !== undefined);
	const shown = blamed.map((path, index) => labels[index] ?? path.join(' → '));
	return `Meta names the ${isKnown ? 'field' : 'parameter'} as the cause: ${[...new Set(shown)].join('; ')}.`;
}

/** Whether the object of the call is missing, and Meta's text says nothing else. */
const isObjectMissing = ({ guidance }: GraphError): boolean =>
	guidance?.isNotFound === true && !guidance.isInside;

/**
 * Builds the description of an error: first what to do, then Meta's own message, then the codes and the
 * trace ID, which Meta's support needs.
 *
 * @param names the names of the node's fields, if the call came from an operation
 * @param now milliseconds; the time from which Meta's waiting time counts
 */
export function describeRefusal(error: GraphError, names?: InputNames, now = Date.now()): string {
	const { refusal } = error;
	const codes = Number.isNaN(refusal.code) ? [] : [`code ${refusal.code}`];
	if (refusal.subcode !== undefined) codes.push(`subcode ${refusal.subcode}`);
	if (refusal.traceId !== undefined) codes.push(`trace ${refusal.traceId}`);
	const message = refusal.userMessage ?? refusal.details ?? refusal.message;
	const original =
		codes.length > 0
			? `Meta’s message: ${message} (${codes.join(', ')})`
			: `Meta’s message: ${message}`;
	const warning = refusal.mayBeApplied
		? 'An earlier attempt failed part-way, so Meta may have applied the change. Check in Meta before you run the node again.'
		: undefined;
	const wrong = wrongObject(refusal, names);
	const parts = wrong
		? [wrong.advice]
		: [
				adviceOf(error),
				isObjectMissing(error) ? neededObject(refusal, names) : undefined,
				blameSentence(refusal, names),
				retryTime(error, now),
			];
	return [warning, ...parts, original].filter((part) => part !== undefined).join(' ');
}

/** The title of an error: Meta's title for the user, else that of the guidance, else Meta's message. */
export const refusalTitle = ({ refusal, guidance }: GraphError, names?: InputNames): string =>
	refusal.userTitle ?? wrongObject(refusal, names)?.title ?? guidance?.title ?? refusal.message;

/** The title of any error. */
export const titleOf = (error: unknown, names?: InputNames): string =>
	error instanceof GraphError
		? refusalTitle(error, names)
		: String(recordOf(error).message ?? error);

/** The description of any error: what to do and, for an error of Meta, its own message. Undefined if there is none. */
export function explanationOf(error: unknown, names?: InputNames): string | undefined {
	if (error instanceof GraphError) return describeRefusal(error, names);
	const { description } = recordOf(error);
	return typeof description === 'string' ? description : undefined;
}

/** Why a call failed, as one text for an item that reports a partial failure. */
export function reasonOf(error: unknown): string {
	const explanation = explanationOf(error);
	if (explanation === undefined) return titleOf(error);
	return error instanceof GraphError ? explanation : `${titleOf(error)}. ${explanation}`;
}

/** n8n writes an error's node to the log and to the stored execution, so it must not contain the user's PIN or token. */
const withoutParameters = (node: INode): INode => ({ ...node, parameters: {} });

/**
 * Builds the error that n8n shows. It is a new object, so that it contains no header, token or request
 * of the failed call.
 *
 * @param itemIndex the item that failed; omitted where there are no items (trigger, lists)
 * @param names the names of the node's fields, if the call came from an operation
 * @returns a NodeApiError for an error of Meta, else a NodeOperationError
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex?: number,
	names?: InputNames,
): NodeApiError | NodeOperationError {
	const bare = withoutParameters(node);
	if (error instanceof GraphError) {
		const { httpStatus, code, subcode, traceId } = error.refusal;
		const facts: JsonObject = {
			...(!Number.isNaN(code) && { code }),
			...(subcode !== undefined && { subcode }),
			...(traceId !== undefined && { fbtrace_id: traceId }),
		};
		const [message, description] = [refusalTitle(error, names), describeRefusal(error, names)];
		return new NodeApiError(bare, facts, {
			message,
			description,
			httpCode: String(httpStatus),
			itemIndex,
		});
	}
	// n8n's own errors are rebuilt too: they contain the node with its parameters.
	const message = error instanceof Error ? error.message : 'The call failed';
	const { description } = Object(error) as { description?: unknown };
	return new NodeOperationError(bare, message, {
		description: typeof description === 'string' ? description : undefined,
		itemIndex,
	});
}
