import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { connectionFields, connectionInput } from './input';

export const disconnect = operation({
	name: 'Disconnect',
	value: 'disconnect',
	action: 'Disconnect a catalog',
	description:
		'Disconnect a product catalog from an account. The catalog stays and can be connected again.',
	fields: connectionFields('The account that loses the catalog'),
	input: connectionInput,
	request: ({ accountId, catalogId }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('product_catalogs')],
		query: { catalog_id: catalogId },
		idempotent: true,
	}),
	output: { accountId: 'string', catalogId: 'string' },
	response: written(),
	beside: ({ accountId, catalogId }) => ({ accountId, catalogId }),
});
