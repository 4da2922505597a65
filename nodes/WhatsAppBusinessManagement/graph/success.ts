import type { GraphCall } from './call';
import type { GraphConnection } from './connection';
import { isRecord } from './records';

const DONE: unknown[] = [true, 'true', 1, '1'];

/**
 * Whether Meta says that a write was done. `success` comes as a boolean, on older edges as the text
 * "true" (Meta: Subscribed Apps); an answer without it is no refusal, a bare `false` is one.
 */
export function succeeded(answer: unknown): boolean {
	const { success } = isRecord(answer) ? answer : { success: answer === false ? false : undefined };
	return success === undefined || DONE.includes(success);
}

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
	if (!succeeded(await connection.request(call))) throw new NotDoneError(what);
}
