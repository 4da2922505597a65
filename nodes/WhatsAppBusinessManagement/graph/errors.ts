import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import type { CodeGuidance } from './codes';
import { ASK_FOR_LESS, guidanceFor, isTooMuch } from './codes';
import { isRecord, recordOf } from './records';
import type { Redaction } from './redaction';
import type { Usage } from './usage';

/** What Meta said when it refused a call, secrets masked. */
export interface GraphRefusal {
	httpStatus: number;
	/** Meta's code decides what to do; the HTTP status does not (rate limits come as 400). NaN: it named none. */
	code: number;
	subcode?: number;
	message: string;
	/** The title and text that Meta means for a person. */
	userTitle?: string;
	userMessage?: string;
	details?: string;
	/** What Meta's support asks for. */
	traceId?: string;
	isTransient: boolean;
	/** Whether it is the repetition of a write that broke half-way, which may have done it. */
	mayBeDone?: boolean;
	usage: Usage;
}

/** Meta answered, and refused. */
export class GraphError extends Error {
	override name = 'GraphError';

	constructor(readonly refusal: GraphRefusal) {
		super(refusal.message);
	}

	/** Whether a smaller page of the same list would do. */
	get asksForLess(): boolean {
		return isTooMuch(this.refusal.code, this.refusal.message);
	}

	get guidance(): CodeGuidance | undefined {
		if (this.asksForLess) return ASK_FOR_LESS;
		return guidanceFor(this.refusal.code, this.refusal.subcode);
	}

	/** Minutes until Meta takes calls again, where that is why it refused; else 0. */
	get minutesToWait(): number {
		return this.guidance?.repeat === 'refused' ? this.refusal.usage.minutesToRegainAccess : 0;
	}
}

/**
 * There was no answer of the Graph API: connection lost, an HTML page, a redirect. The reason stands
 * apart from the message, because n8n rewrites a title that holds a code such as ECONNREFUSED.
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
 * Reads Meta's error body; undefined where the body holds none.
 *
 * `error_data` is an object with `details`, on older nodes a plain text.
 */
export function readRefusal(
	body: unknown,
	httpStatus: number,
	usage: Usage,
	redaction: Redaction,
): GraphRefusal | undefined {
	const { error: said } = recordOf(body);
	if (!isRecord(said)) return undefined;
	const text = (value: unknown) =>
		typeof value === 'string' && value !== '' ? redaction.text(value) : undefined;
	return {
		httpStatus,
		code: Number(said.code ?? NaN),
		subcode: said.error_subcode === undefined ? undefined : Number(said.error_subcode),
		message: text(said.message) ?? WITHOUT_A_REASON,
		userTitle: text(said.error_user_title),
		userMessage: text(said.error_user_msg),
		details: text(recordOf(said.error_data).details) ?? text(said.error_data),
		traceId: text(said.fbtrace_id),
		isTransient: said.is_transient === true,
		usage,
	};
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * A point in time as a person reads it, in UTC: "2026-03-14 09:30 UTC". Rounded up, because nobody
 * shall come back too early.
 */
function asMinute(time: number): string {
	const minute = new Date(Math.ceil(time / MINUTE_MS) * MINUTE_MS);
	return `${minute.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** When the call has a chance again, where that is known. */
function comeBack({ guidance, minutesToWait }: GraphError, now: number): string | undefined {
	if (guidance?.blockedForHours !== undefined) {
		return `Meta takes it again by ${asMinute(now + guidance.blockedForHours * HOUR_MS)} at the latest.`;
	}
	if (minutesToWait > 0) {
		return `Meta takes calls again at about ${asMinute(now + minutesToWait * MINUTE_MS)}.`;
	}
	return undefined;
}

/** The words of a whole code: what is wrong with this call they do not say. */
const NO_WORDS =
	/^(?:\(#\d+\) )?(?:Invalid parameter|Parameter value is not valid|Required parameter is missing)\.?$/;

function wayOutOf({ guidance }: GraphError, words: string): string | undefined {
	const saysNothing = NO_WORDS.test(words) || words === WITHOUT_A_REASON;
	return (saysNothing ? guidance?.wayOutWithoutWords : undefined) ?? guidance?.wayOut;
}

/** The description of an error: the way out first, then Meta's own words, then what support needs. */
export function describeRefusal(error: GraphError, now = Date.now()): string {
	const { refusal } = error;
	const codes = Number.isNaN(refusal.code) ? [] : [`code ${refusal.code}`];
	if (refusal.subcode !== undefined) codes.push(`subcode ${refusal.subcode}`);
	if (refusal.traceId !== undefined) codes.push(`trace ${refusal.traceId}`);
	const words = refusal.userMessage ?? refusal.details ?? refusal.message;
	const said =
		codes.length > 0 ? `Meta says: ${words} (${codes.join(', ')})` : `Meta says: ${words}`;
	const before = refusal.mayBeDone
		? 'The attempt before broke off half-way and may have done it: look before you repeat it.'
		: undefined;
	return [before, wayOutOf(error, words), comeBack(error, now), said]
		.filter((part) => part !== undefined)
		.join(' ');
}

/** The title of an error: what failed, in Meta's words for a person where it has some. */
export const refusalTitle = ({ refusal, guidance }: GraphError): string =>
	refusal.userTitle ?? guidance?.title ?? refusal.message;

/** What failed, of any error. */
export const titleOf = (error: unknown): string =>
	error instanceof GraphError ? refusalTitle(error) : String(recordOf(error).message ?? error);

/** What an error tells beside its title: the way out, and of Meta's refusals all that it said. */
export function explanationOf(error: unknown): string | undefined {
	if (error instanceof GraphError) return describeRefusal(error);
	const { description } = recordOf(error);
	return typeof description === 'string' ? description : undefined;
}

/** Why a call failed, as a sentence for an item that says what was not done. */
export function reasonOf(error: unknown): string {
	const explanation = explanationOf(error);
	if (explanation === undefined) return titleOf(error);
	return error instanceof GraphError ? explanation : `${titleOf(error)}. ${explanation}`;
}

/** An error carries its node into the log and the stored execution; a PIN or token typed into it must not go along. */
const withoutParameters = (node: INode): INode => ({ ...node, parameters: {} });

/**
 * Makes the error that n8n shows. It is built from scratch, so that no header, token or request of
 * the failed call hangs on to it.
 *
 * @param itemIndex the item that failed; left out where there are no items (trigger, lists)
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
	// n8n's own errors are made anew too: they hold the node as it is.
	const message = error instanceof Error ? error.message : 'The call failed';
	const { description } = Object(error) as { description?: unknown };
	return new NodeOperationError(bare, message, {
		description: typeof description === 'string' ? description : undefined,
		itemIndex,
	});
}
