import { createHash, randomUUID } from 'node:crypto';

/**
 * The ID of a trigger among those of an app. It depends on the node, its n8n, and live or test; it does
 * not change with the n8n's address or the node's settings. Copies of a workflow in two n8n have two IDs.
 */
export const receiverId = (instanceId: string, ownPath: string, isTest: boolean): string =>
	createHash('sha256')
		.update(`${instanceId}\n${ownPath}\n${isTest ? 'test' : 'live'}`)
		.digest('hex')
		.slice(0, 32);

/**
 * The ID of this process. n8n derives its instance ID from its encryption key, so a restored copy of an
 * n8n has the same one: only the process ID proves that a trigger is the same one.
 */
export const PROCESS_ID = randomUUID();
