import type { INode, IWebhookFunctions } from 'n8n-workflow';

import { otherVerifyTokenOf } from '../../callback/app';
import { CREDENTIAL } from '../../graph/connection';
import { cleanCredential } from '../../graph/credential';

/** The part of the credential that a delivery requires. */
export interface Secret {
	appSecret: string;
	/** Whether the credential has the verify token that returning a callback requires. */
	canGiveBack: boolean;
	/** Whether the credential may have changed since it was read. */
	mayBeOutdated: boolean;
}

/**
 * Reading a credential costs n8n more than the whole rest of a delivery that is filtered out: n8n
 * queries the database, decrypts, and starts an expression engine. So the secret is cached for a minute.
 * A new secret works from the first delivery that it signs; the previous one is accepted until the
 * minute is over or the workflow is activated again.
 */
const CACHED_FOR_MS = 60_000;

/** For this time a wrong signature does not reload the credential, to limit the cost of forged deliveries. */
const TRUSTED_FOR_MS = 5_000;

interface Known extends Secret {
	readAt: number;
}

const known = new Map<string, Known>();

/** Counts the invalidations: a read that overlaps with one may return the previous credential. */
let timesForgotten = 0;

const keyOf = ({ credentials }: INode): string => credentials?.[CREDENTIAL]?.id ?? '';

/** Reads the credential from n8n. */
export async function readSecret(
	context: IWebhookFunctions,
	node: INode,
	now: number,
): Promise<Secret> {
	const before = timesForgotten;
	const credential = cleanCredential(await context.getCredentials(CREDENTIAL));
	const secret = {
		appSecret: String(credential.appSecret ?? ''),
		canGiveBack: otherVerifyTokenOf(credential) !== '',
		mayBeOutdated: false,
	};
	const key = keyOf(node);
	if (key !== '' && before === timesForgotten) known.set(key, { ...secret, readAt: now });
	return secret;
}

/** The credential's secret, at most a minute old. */
export async function recallSecret(
	context: IWebhookFunctions,
	node: INode,
	now: number,
): Promise<Secret> {
	const before = known.get(keyOf(node));
	if (!before || now - before.readAt > CACHED_FOR_MS || now < before.readAt) {
		return await readSecret(context, node, now);
	}
	const { appSecret, canGiveBack, readAt } = before;
	return { appSecret, canGiveBack, mayBeOutdated: now - readAt > TRUSTED_FOR_MS };
}

/** Removes the cached secret when a workflow is activated, because its credential may have changed. */
export function forgetSecret(node: INode): void {
	known.delete(keyOf(node));
	timesForgotten++;
}
