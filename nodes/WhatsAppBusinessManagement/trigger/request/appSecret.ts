import type { INode, IWebhookFunctions } from 'n8n-workflow';

import { otherVerifyTokenOf } from '../../callback/app';
import { CREDENTIAL } from '../../graph/connection';

/** What a delivery needs of the credential. */
export interface Secret {
	appSecret: string;
	/** Whether the credential holds what giving a callback back takes. */
	canGiveBack: boolean;
	/** Whether it may have changed since it was read. */
	mayBeOld: boolean;
}

/**
 * Reading a credential costs n8n more than the whole rest of a delivery that is filtered out: it asks
 * the database, decrypts, and starts an expression engine of its own. So the secret is kept for a
 * minute. A changed one is found at the first delivery that it signs; the one before ends with the
 * minute, or when the workflow is activated again.
 */
const KEPT_MS = 60_000;

/** A flood of forged deliveries shall not read the credential each time. */
const SURE_FOR_MS = 5_000;

interface Known extends Secret {
	readAt: number;
}

const known = new Map<string, Known>();

/** How often something was forgotten: what was being read meanwhile may be from before. */
let timesForgotten = 0;

const keyOf = ({ credentials }: INode): string => credentials?.[CREDENTIAL]?.id ?? '';

/** Reads the credential anew. */
export async function readSecret(
	context: IWebhookFunctions,
	node: INode,
	now: number,
): Promise<Secret> {
	const before = timesForgotten;
	const credential = await context.getCredentials(CREDENTIAL);
	const secret = {
		appSecret: String(credential.appSecret ?? '').trim(),
		canGiveBack: otherVerifyTokenOf(credential) !== '',
		mayBeOld: false,
	};
	const key = keyOf(node);
	if (key !== '' && before === timesForgotten) known.set(key, { ...secret, readAt: now });
	return secret;
}

/** The credential's secret, as it was read within the last minute. */
export async function recallSecret(
	context: IWebhookFunctions,
	node: INode,
	now: number,
): Promise<Secret> {
	const before = known.get(keyOf(node));
	if (!before || now - before.readAt > KEPT_MS || now < before.readAt) {
		return await readSecret(context, node, now);
	}
	const { appSecret, canGiveBack, readAt } = before;
	return { appSecret, canGiveBack, mayBeOld: now - readAt > SURE_FOR_MS };
}

/** The workflow is activated: what was known of its credential may be no longer true. */
export function forgetSecret(node: INode): void {
	known.delete(keyOf(node));
	timesForgotten++;
}
