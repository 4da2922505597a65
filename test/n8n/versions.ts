import { existsSync } from 'node:fs';
import { hostModule, n8nVersion } from './host';

/* How the n8n versions differ in the API that their editor uses. */

/** Whether n8n registers webhooks in the background and has a publication status. */
export const publishesInBackground = (): boolean =>
	existsSync(hostModule('n8n', 'dist', 'workflows', 'publication'));

/** Whether a workflow is activated by its `active` flag: n8n 1. */
export const hasActiveFlag = (): boolean => n8nVersion().startsWith('1.');
