import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { CREDENTIAL } from '../graph/connection';
import { ownPath } from './callback';
import { receive } from './delivery';
import { readSettings } from './settings';
import { challengeAnswer, verifyTokenFor } from './verification';

/** The response object of n8n's web server, as far as it is used here. */
interface Answering {
	status(code: number): Answering;
	set(headers: Record<string, string>): Answering;
	end(text: string): void;
}

/** A request whose body n8n has not read yet: it does so only for the content types that it knows. */
interface Readable {
	rawBody?: Buffer;
	readRawBody?: () => Promise<void>;
}

/** Answers by itself, without an execution. */
function answer(context: IWebhookFunctions, status: number, text: string): IWebhookResponseData {
	const response = context.getResponseObject() as unknown as Answering;
	const headers = {
		'Content-Type': 'text/plain; charset=utf-8',
		'X-Content-Type-Options': 'nosniff',
	};
	response.status(status).set(headers).end(text);
	return { noWebhookResponse: true };
}

async function appSecret(context: IWebhookFunctions): Promise<string> {
	const credential = await context.getCredentials(CREDENTIAL);
	return String(credential.appSecret ?? '').trim();
}

async function answerChallenge(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const own = ownPath(context.getNode(), String(context.getWorkflow().id));
	const token = verifyTokenFor(own, await appSecret(context));
	const challenge = challengeAnswer(context.getQueryData() as Record<string, unknown>, token);
	if (challenge !== undefined) return answer(context, 200, challenge);
	context.logger.warn(
		`${context.getNode().name}: refused a verification request: it does not carry this callback's verify token. The node registers itself when the workflow is activated; do not enter the address in the App Dashboard.`,
	);
	return answer(context, 403, 'Wrong verify token');
}

async function rawBodyOf(context: IWebhookFunctions): Promise<Buffer> {
	const request = context.getRequestObject() as unknown as Readable;
	if (!request.rawBody) await request.readRawBody?.();
	return request.rawBody ?? Buffer.alloc(0);
}

async function takeDelivery(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const delivery = {
		rawBody: await rawBodyOf(context),
		signature: (context.getHeaderData() as IDataObject)['x-hub-signature-256'],
		receivedAt: Date.now(),
	};
	const outcome = receive(delivery, await appSecret(context), readSettings(context));
	if ('refusal' in outcome) {
		const { status, reason } = outcome.refusal;
		context.logger.warn(
			`${context.getNode().name}: refused a delivery (HTTP ${status}): ${reason}`,
		);
		return answer(
			context,
			status,
			status === 401 ? 'Not signed by the app' : 'Not a WhatsApp delivery',
		);
	}
	if (outcome.items.length === 0) return { webhookResponse: 'OK' };
	return { workflowData: [outcome.items.map((json) => ({ json }))] };
}

/**
 * Meta's challenge, or a delivery. It never throws: a thrown error would store a failed execution.
 * What went wrong on our side is answered with 500, so that Meta delivers again.
 */
export async function webhook(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		const isChallenge = context.getWebhookName() === 'setup';
		return isChallenge ? await answerChallenge(context) : await takeDelivery(context);
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		context.logger.error(`${context.getNode().name}: a delivery could not be handled: ${reason}`);
		return answer(context, 500, 'The delivery could not be handled');
	}
}
