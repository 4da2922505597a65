import type { INodeTypeDescription } from 'n8n-workflow';

/*
 * What an AI that builds workflows reads beside the nodes in n8n's list (`builderHint`, since n8n 2; older
 * ones ignore it).
 */

type BuilderHint = INodeTypeDescription['builderHint'];

const PACKAGE = 'n8n-nodes-whatsapp-business-management';

/** For the action node. It names the run options, which n8n does not list by operation. */
export const ACTION_HINT: BuilderHint = {
	searchHint:
		'To be told when a template is rejected, an account restricted or a number flagged, start with the trigger of this package. To send messages, use n8n-nodes-base.whatsApp. Every operation also takes runOptions: { itemsAtOnce?: number; longestWait?: number } (seconds to wait at a limit of Meta). Leave every switch “I Understand” and everything that deletes to the person.',
	relatedNodes: [
		{
			nodeType: `${PACKAGE}.whatsAppBusinessManagementTrigger`,
			relationHint: 'Starts the workflow when Meta rejects a template or changes something else',
		},
		{
			nodeType: 'n8n-nodes-base.whatsApp',
			relationHint: 'Sends messages, with the templates that this node manages',
		},
	],
};

/** For the trigger. */
export const TRIGGER_HINT: BuilderHint = {
	searchHint:
		'Use it for every alert: template rejected, paused or recategorized, account restricted, number flagged, limit or name changed. For incoming messages, use n8n-nodes-base.whatsAppTrigger with another Meta app: Meta keeps one callback per app.',
	relatedNodes: [
		{
			nodeType: `${PACKAGE}.whatsAppBusinessManagement`,
			relationHint: 'Reads and changes what the alert is about',
		},
	],
};
