import { shownUrl } from '../graph/shownUrl';
import { pathOf } from './address';

/**
 * The address of n8n's own WhatsApp Trigger: its node's webhookId, a UUID, then `webhook` (n8n-nodes-base,
 * WhatsAppTrigger.node.ts; n8n-workflow, `getNodeWebhookPath`). Without a webhookId the node's name takes
 * its place. n8n's Facebook Trigger has the same form and behaves in the same way.
 */
const BUILT_IN_PATH =
	/\/([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|(whatsapp|facebook)%20trigger\d*)\/webhook$/i;

/** Whether a callback is probably that of n8n's own WhatsApp Trigger, in any n8n. */
const isBuiltInTrigger = (callbackUrl: string): boolean => BUILT_IN_PATH.test(pathOf(callbackUrl));

/** How an error names a receiver that is not a trigger of this package: its address, and what it probably is. */
export const receiverName = (callbackUrl: string): string =>
	`${shownUrl(callbackUrl)}${isBuiltInTrigger(callbackUrl) ? ' (probably n8n’s own WhatsApp Trigger)' : ''}`;

/** What the built-in trigger does to the callback; empty for any other receiver. Precedes the other advice. */
export const receiverAdvice = (callbackUrl: string): string =>
	isBuiltInTrigger(callbackUrl)
		? 'Use a separate Meta app for this package: n8n’s own WhatsApp Trigger replaces or removes the app’s callback each time its workflow is published or deactivated. '
		: '';

/** Where the receiver's verify token is; empty if that is unknown. Follows the other advice. */
export const verifyTokenHint = (callbackUrl: string): string =>
	isBuiltInTrigger(callbackUrl)
		? ' Its verify token is its node’s ID: copy the node in n8n, paste it into a text editor, and use the value of "id".'
		: '';
