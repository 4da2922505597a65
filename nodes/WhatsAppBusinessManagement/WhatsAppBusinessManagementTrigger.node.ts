import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { TRIGGER_HINT } from './builderHints';
import { WEBHOOK_PATH } from './callback/address';
import { credentialTest } from './graph/credentialTest';
import { accountOptions } from './trigger/accountOptions';
import { RESPONSE_MODE } from './trigger/delivery/responseMode';
import { checkExists, create, remove } from './trigger/lifecycle';
import { OUTPUT_HINTS, TRIGGER_PANEL, WAITING } from './trigger/panel';
import { TRIGGER_PROPERTIES } from './trigger/parameters';
import { SUBTITLE } from './trigger/subtitle';
import { webhook } from './trigger/webhook';

export class WhatsAppBusinessManagementTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WhatsApp Business Management Trigger',
		name: 'whatsAppBusinessManagementTrigger',
		icon: {
			light: 'file:../../icons/whatsAppBusinessManagement.svg',
			dark: 'file:../../icons/whatsAppBusinessManagement.dark.svg',
		},
		group: ['trigger'],
		// None is 1: for a trigger of version 1 n8n evaluates an expression on every delivery, which costs
		// more than the delivery itself (`parseRequestBody` in n8n's webhook helpers).
		// 2.1 has Other Webhook Fields under Options.
		version: [2, 2.1],
		defaultVersion: 2.1,
		subtitle: SUBTITLE,
		// n8n's node panel shows the two nodes as one, with the trigger's description.
		description:
			'Starts the workflow when Meta rejects a template, alerts an account or flags a number. The action node manages accounts, numbers, templates and flows.',
		eventTriggerDescription: WAITING,
		activationMessage: 'Meta now sends your app’s changes to this workflow.',
		builderHint: TRIGGER_HINT,
		defaults: { name: 'WhatsApp Business Management Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{ name: 'whatsAppBusinessManagementApi', required: true, testedBy: 'credentialTest' },
		],
		webhooks: [
			// First, because Meta sends its challenge while n8n registers the second entry.
			{
				name: 'setup',
				httpMethod: 'GET',
				responseMode: 'onReceived',
				path: WEBHOOK_PATH,
				// The node registers the address itself, so the user does not need it.
				ndvHideUrl: true,
			},
			{
				name: 'default',
				httpMethod: 'POST',
				...RESPONSE_MODE,
				responseData: 'noData',
				path: WEBHOOK_PATH,
			},
		],
		triggerPanel: TRIGGER_PANEL,
		hints: OUTPUT_HINTS,
		properties: TRIGGER_PROPERTIES,
	};

	methods = {
		credentialTest: { credentialTest },
		loadOptions: { accountOptions },
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await checkExists(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await create(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await remove(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await webhook(this);
	}
}
