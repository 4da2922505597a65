import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { recordOf } from '../graph/records';
import { texts } from './fields/field';
import { readFilters, type Wanted } from './filters';

/** The names in a text that somebody typed, with commas or spaces between them. */
const namesIn = (text: unknown): string[] =>
	String(text ?? '')
		.toLowerCase()
		.split(/[\s,;]+/)
		.filter((name) => name !== '');

/**
 * What the user chose in the node. All of it is plain: n8n's expression engine, which costs more than
 * the rest of a delivery together, is never started for it.
 */
export function readSettings(context: IHookFunctions | IWebhookFunctions): Wanted {
	return {
		fields: new Set([
			...texts(context.getNodeParameter('triggerOn', [])),
			...namesIn(context.getNodeParameter('additionalFields', '')),
		]),
		accounts: new Set(texts(context.getNodeParameter('accounts', []))),
		filters: readFilters(recordOf(context.getNodeParameter('filters', {}))),
	};
}
