import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { CodeGuidance } from './codes';
import { TOO_MUCH_DATA, guidanceFor, isTooMuchData } from './codes';
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
	isTransient: boolean;
	/** Whether this was a repeated write and an earlier attempt failed part-way, so that Meta may have applied it. */
	mayBeApplied?: boolean;
	usage: Usage;
}

/** Meta answered the call with an error. */
export class GraphError extends Error {
	override name = 'GraphError';

	constructor(readonly refusal: GraphRefusal) {
		super(refusal.message);
	}

	/** Whether the response would be too large: a smaller page of the same list may succeed. */
	get isTooMuchData(): boolean {
		return isTooMuchData(this.refusal.code, this.refusal.message);
	}

	/** What to do about the error; undefined for a code that is not listed. */
	get guidance(): CodeGuidance | undefined {
		if (this.isTooMuchData) return TOO_MUCH_DATA;
		return guidanceFor(this.refusal.code, this.refusal.subcode);
	}

	/** Minutes until Meta accepts calls again, if a limit was the reason of the refusal; else 0. */
	get minutesToWait(): number {
		return this.guidance?.repeat === 'refused' ? this.refusal.usage.minutesToRegainAccess : 0;
	}
}

/**
 * The Graph API did not answer: the connection was lost, or the response was an HTML page or a redirect.
 * The reason is in `description`, because n8n rewrites a message that contains a code such as
 * ECONNREFUSED.
 */
export class GraphUnreachableError extends Error {
	override name = 'GraphUnreachableError';

	constructor(
		message: string,
		readonly description?: string,
	) {
		super(message);
	}
}

const WITHOUT_A_REASON = 'Meta refused the call without a reason';

/**
 * Reads the `error` of a response.
 *
 * `error_data` is an object with `details`; older nodes of the Graph API send it as text.
 *
 * @param body the parsed response
 * @param usage the limits, as the headers of the same response report them
 * @param redaction masks the secrets in Meta's texts
 * @returns undefined if the body contains no error
 */
export function readRefusal(
	body: unknown,
	httpStatus: number,
	usage: Usage,
	redaction: Redaction,
): GraphRefusal | undefined {
	const { error: sent } = recordOf(body);
	if (!isRecord(sent)) return undefined;
	const text = (value: unknown) =>
		typeof value === 'string' && value !== '' ? redaction.text(value) : undefined;
	return {
		httpStatus,
		code: Number(sent.code ?? NaN),
		subcode: sent.error_subcode === undefined ? undefined : Number(sent.error_subcode),
		message: text(sent.message) ?? WITHOUT_A_REASON,
		userTitle: text(sent.error_user_title),
		userMessage: text(sent.error_user_msg),
		details: text(recordOf(sent.error_data).details) ?? text(sent.error_data),
		traceId: text(sent.fbtrace_id),
		isTransient: sent.is_transient === true,
		usage,
	};
}

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

/** A sentence that states when Meta accepts the call again; undefined if that is unknown. */
function retryTime({ guidance, minutesToWait }: GraphError, now: number): string | undefined {
	if (guidance?.blockedForHours !== undefined) {
		return `Meta accepts it again by ${asMinute(now + guidance.blockedForHours * HOUR_MS)} at the latest.`;
	}
	if (minutesToWait > 0) {
		return `Meta accepts calls again at about ${asMinute(now + minutesToWait * MINUTE_MS)}.`;
	}
	return undefined;
}

/** Messages that Meta sends for every error of a code. They do not name what is wrong with this call. */
const GENERIC_MESSAGE =
	/^(?:\(#\d+\) )?(?:Invalid parameter|Parameter value is not valid|Required parameter is missing)\.?$/;

function adviceOf({ guidance }: GraphError, message: string): string | undefined {
	const isGeneric = GENERIC_MESSAGE.test(message) || message === WITHOUT_A_REASON;
	return (isGeneric ? guidance?.adviceWithoutDetails : undefined) ?? guidance?.advice;
}

/**
 * Builds the description of an error: first what to do, then Meta's own message, then the codes and the
 * trace ID, which Meta's support needs.
 *
 * @param now milliseconds; the time from which Meta's waiting time counts
 */
export function describeRefusal(error: GraphError, now = Date.now()): string {
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
	return [warning, adviceOf(error, message), retryTime(error, now), original]
		.filter((part) => part !== undefined)
		.join(' ');
}

/** The title of an error: Meta's title for the user, else that of the guidance, else Meta's message. */
export const refusalTitle = ({ refusal, guidance }: GraphError): string =>
	refusal.userTitle ?? guidance?.title ?? refusal.message;

/** The title of any error. */
export const titleOf = (error: unknown): string =>
	error instanceof GraphError ? refusalTitle(error) : String(recordOf(error).message ?? error);

/** The description of any error: what to do and, for an error of Meta, its own message. Undefined if there is none. */
export function explanationOf(error: unknown): string | undefined {
	if (error instanceof GraphError) return describeRefusal(error);
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
 * @returns a NodeApiError for an error of Meta, else a NodeOperationError
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	const bare = withoutParameters(node);
	if (error instanceof GraphError) {
		const { httpStatus, code, subcode, traceId } = error.refusal;
		const facts: JsonObject = {
			...(!Number.isNaN(code) && { code }),
			...(subcode !== undefined && { subcode }),
			...(traceId !== undefined && { fbtrace_id: traceId }),
		};
		const [message, description] = [refusalTitle(error), describeRefusal(error)];
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
