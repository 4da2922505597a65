import type { IDataObject } from 'n8n-workflow';

import type { AppSubscription } from '../../callback/appSubscription';
import { readAppSubscriptionUntil } from '../../callback/appSubscription';
import type { GraphConnection } from '../../graph/connection';
import { reasonOf } from '../../graph/errors';

/** The subscription after a write; or why it could not be read, although the write was done. */
type ReadBack = { subscription: AppSubscription | undefined } | { problem: string };

/** Reads the subscription after a write. It never throws, because the write was done in any case. */
export async function readBack(
	connection: GraphConnection,
	appId: string,
	isExpected: (now: AppSubscription | undefined) => boolean,
): Promise<ReadBack> {
	try {
		return { subscription: await readAppSubscriptionUntil(connection, appId, isExpected) };
	} catch (error) {
		return { problem: reasonOf(error) };
	}
}

/** The keys of an item that report it. */
export const READ_BACK = { readBack: 'boolean', readBackProblem: 'string' } as const;

export const readBackKeys = (after: ReadBack): IDataObject =>
	'problem' in after ? { readBack: false, readBackProblem: after.problem } : { readBack: true };
