import type { IWebhookDescription } from 'n8n-workflow';
import * as n8n from 'n8n-workflow';

type ResponseMode = Pick<IWebhookDescription, 'responseMode'>;

/**
 * Lets the parameter Acknowledge decide when n8n answers. n8n 2.41 reads it without its expression
 * engine, which costs more than the rest of a delivery, when it is declared so; n8n 1.123 and 2.8 know
 * only the expression.
 */
export const RESPONSE_MODE: ResponseMode =
	'webhookDescriptionFields' in n8n
		? n8n.webhookDescriptionFields({
				responseMode: n8n.fromParameter('acknowledge', 'onReceived'),
			})
		: { responseMode: '={{$parameter["acknowledge"] || "onReceived"}}' };
