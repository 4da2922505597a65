import { createHash, randomUUID } from 'node:crypto';

/**
 * Names a trigger among those of an app: the same node of the same n8n, live or test, keeps its ID
 * when the address of its n8n or its settings change. Two n8n that run copies of one workflow differ.
 */
export const receiverId = (instanceId: string, ownPath: string, isTest: boolean): string =>
	createHash('sha256')
		.update(`${instanceId}\n${ownPath}\n${isTest ? 'test' : 'live'}`)
		.digest('hex')
		.slice(0, 32);

/**
 * Names this process. n8n makes its instance ID of its encryption key, so a restored copy of an n8n has
 * the same one: only who runs in this very process is oneself for certain.
 */
export const PROCESS_ID = randomUUID();
