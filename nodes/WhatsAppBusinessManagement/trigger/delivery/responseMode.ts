import type { IWebhookDescription } from 'n8n-workflow';
import * as n8n from 'n8n-workflow';

type ResponseMode = Pick<IWebhookDescription, 'responseMode'>;

/**
 * Makes the parameter Acknowledge control when n8n answers. With `fromParameter`, n8n 2.41 reads it
 * without its expression engine, which costs more than the rest of a delivery; n8n 1.123 and 2.8 support
 * only the expression.
 */
export const RESPONSE_MODE: ResponseMode =
	'webhookDescriptionFields' in n8n
		? n8n.webhookDescriptionFields({
				responseMode: n8n.fromParameter('acknowledge', 'onReceived'),
			})
		: { responseMode: '={{$parameter["acknowledge"] || "onReceived"}}' };
