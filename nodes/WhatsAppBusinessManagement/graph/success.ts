import type { IDataObject } from 'n8n-workflow';

import type { GraphCall } from './call';
import type { GraphConnection } from './connection';
import { recordOf } from './records';

/** `success` comes as a boolean, on older edges as the text "true" (Meta: Subscribed Apps). */
export const succeeded = ({ success }: IDataObject): boolean =>
	success === undefined || success === true || success === 'true';

/** Meta answered a write as if all were well, and said in the answer that it was not done. */
export class NotDoneError extends Error {
	override name = 'NotDoneError';

	readonly description =
		'Meta gives no reason. Nothing was registered or removed by this call: try it again later, or look at the app in the App Dashboard (WhatsApp → Configuration).';

	/** @param what was to be done: "remove the webhook fields" */
	constructor(what: string) {
		super(`Meta answered that it did not ${what}`);
	}
}

/**
 * Sends a write on whose success others depend.
 *
 * @param what is to be done, as the error says it
 * @throws {NotDoneError} where Meta answers `success: false` inside an HTTP 200
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function requestDone(
	connection: GraphConnection,
	call: GraphCall,
	what: string,
): Promise<void> {
	const answer = recordOf(await connection.request(call)) as IDataObject;
	if (!succeeded(answer)) throw new NotDoneError(what);
}
