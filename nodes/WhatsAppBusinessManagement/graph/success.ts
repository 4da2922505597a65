import type { GraphCall } from './call';
import type { GraphConnection } from './connection';
import { isRecord } from './records';

const DONE: unknown[] = [true, 'true', 1, '1'];

/**
 * Whether Meta's response reports that a write succeeded. `success` is a boolean, on older edges the text
 * "true" (Meta: Subscribed Apps). A response without it counts as a success, a bare `false` does not.
 */
export function succeeded(answer: unknown): boolean {
	const { success } = isRecord(answer) ? answer : { success: answer === false ? false : undefined };
	return success === undefined || DONE.includes(success);
}

/** Meta answered a write with HTTP 200, but reported in the response that it was not done. */
export class NotDoneError extends Error {
	override name = 'NotDoneError';

	readonly description =
		'Meta states no reason. This call did not register or remove anything. Try again later, or check the app in the App Dashboard (WhatsApp → Configuration).';

	/** @param action what Meta did not do, as a verb phrase: "remove the webhook fields" */
	constructor(action: string) {
		super(`Meta answered that it did not ${action}`);
	}
}

/**
 * Sends a write and checks that Meta reports its success.
 *
 * @param action what the write does, as a verb phrase for the error: "remove the webhook fields"
 * @throws {NotDoneError} if Meta answers `success: false` with HTTP 200
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function requestDone(
	connection: GraphConnection,
	call: GraphCall,
	action: string,
): Promise<void> {
	if (!succeeded(await connection.request(call))) throw new NotDoneError(action);
}
