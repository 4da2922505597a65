import type { IDataObject } from 'n8n-workflow';

import type { AppSubscription } from '../../callback/appSubscription';
import { readAfterWrite } from '../../callback/appSubscription';
import type { GraphConnection } from '../../graph/connection';
import { reasonOf } from '../../graph/errors';

/** What stands after a write; or why nobody knows, though the write was done. */
type ReadBack = { standing: AppSubscription | undefined } | { problem: string };

/** Reads what a write has changed. It never throws: the write was done, whatever becomes of the look. */
export async function readBack(
	connection: GraphConnection,
	appId: string,
	isAsAsked: (now: AppSubscription | undefined) => boolean,
): Promise<ReadBack> {
	try {
		return { standing: await readAfterWrite(connection, appId, isAsAsked) };
	} catch (error) {
		return { problem: reasonOf(error) };
	}
}

/** What an item says of it. */
export const READ_BACK = { readBack: 'boolean', readBackProblem: 'string' } as const;

export const saidOfReadBack = (after: ReadBack): IDataObject =>
	'problem' in after ? { readBack: false, readBackProblem: after.problem } : { readBack: true };
