import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { connectionFields, connectionInput } from './input';

export const connect = operation({
	name: 'Connect',
	value: 'connect',
	action: 'Connect a catalog',
	description:
		'Connect a product catalog to an account, so that its products can be shown and ordered in WhatsApp. An account has at most one.',
	fields: connectionFields('The account that gets the catalog'),
	input: connectionInput,
	request: ({ accountId, catalogId }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('product_catalogs')],
		body: { catalog_id: catalogId },
		idempotent: true,
	}),
	output: { accountId: 'string', catalogId: 'string' },
	response: written(),
	beside: ({ accountId, catalogId }) => ({ accountId, catalogId }),
});
