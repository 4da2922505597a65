import type { INode, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { SEAL_HEADER } from '../callback/protocol';
import { challengeAnswer, verifyTokenFor } from '../callback/signatures';
import { NestingError } from '../changes/nesting';
import { receiveDelivery } from './delivery/receiveDelivery';
import type { Secret } from './request/appSecret';
import { readSecret, recallSecret } from './request/appSecret';
import { ownPathOf, readIncoming, withFreshSecret } from './request/incoming';
import { answer } from './request/response';
import { receiveRequest } from './sharing/receiveRequest';

function challengeResponse(
	context: IWebhookFunctions,
	node: INode,
	{ appSecret }: Secret,
): string | undefined {
	// Without a secret, anyone could compute the verify token.
	if (appSecret === '') return undefined;
	const query = context.getQueryData() as Record<string, unknown>;
	return challengeAnswer(query, verifyTokenFor(ownPathOf(context, node), appSecret));
}

async function answerChallenge(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const node = context.getNode();
	const now = Date.now();
	const known = await recallSecret(context, node, now);
	const challenge =
		challengeResponse(context, node, known) ??
		(known.mayBeOutdated
			? challengeResponse(context, node, await readSecret(context, node, now))
			: undefined);
	if (challenge !== undefined) return answer(context, 200, challenge);
	context.logger.warn(
		`${node.name}: refused a verification request: its verify token is not the one of this callback. The node registers itself when the workflow is published (activated); do not enter the address in the App Dashboard.`,
	);
	return answer(context, 403, 'Wrong verify token');
}

function refuseNesting(context: IWebhookFunctions): IWebhookResponseData {
	context.logger.warn(
		`${context.getNode().name}: refused a delivery (HTTP 400): it is nested too deeply`,
	);
	return answer(context, 400, 'Nested too deeply');
}

/**
 * Handles Meta's challenge, a delivery, or a request of another trigger that shares the callback. It
 * never throws, because n8n would store a failed execution. An error of this package is answered with
 * 500, so that Meta retries.
 */
export async function webhook(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		if (context.getWebhookName() === 'setup') return await answerChallenge(context);
		const incoming = await readIncoming(context);
		const isRequest = incoming.headers[SEAL_HEADER] !== undefined;
		const receive = isRequest ? receiveRequest : receiveDelivery;
		const outcome = receive(incoming) ?? receive(await withFreshSecret(incoming));
		if (outcome) return outcome;
		throw new Error('the credential could not be reloaded');
	} catch (error) {
		if (error instanceof NestingError) return refuseNesting(context);
		const reason = error instanceof Error ? error.message : 'unknown';
		context.logger.error(`${context.getNode().name}: a delivery could not be handled: ${reason}`);
		return answer(context, 500, 'The delivery could not be handled');
	}
}
