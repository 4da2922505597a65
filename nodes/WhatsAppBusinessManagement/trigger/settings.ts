import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { FILTERS, type Wanted } from './filters';

const texts = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(String).filter((text) => text !== '') : [];

/**
 * What the user chose in the node. All of it is plain: n8n's expression engine, which costs more than
 * the rest of a delivery together, is never started for it.
 */
export function readSettings(context: IHookFunctions | IWebhookFunctions): Wanted {
	const filters = context.getNodeParameter('filters', {}) as IDataObject;
	const inUse = FILTERS.map(({ name }) => [name, new Set(texts(filters[name]))] as const);
	return {
		fields: new Set(texts(context.getNodeParameter('triggerOn', []))),
		accounts: new Set(texts(context.getNodeParameter('accounts', []))),
		filters: new Map(inUse.filter(([, values]) => values.size > 0)),
	};
}
