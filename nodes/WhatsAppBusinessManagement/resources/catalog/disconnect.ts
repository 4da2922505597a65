import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { connectionFields } from './connectionFields';

export const disconnect = operation({
	name: 'Disconnect',
	value: 'disconnect',
	action: 'Disconnect catalog',
	description:
		'Disconnect a product catalog from an account. The catalog is kept and can be connected again.',
	fields: connectionFields(),
	request: ({ accountId, catalogId }) => ({
		method: 'DELETE',
		path: [nodeId(accountId), edge('product_catalogs')],
		query: { catalog_id: catalogId },
		idempotent: true,
	}),
	output: { accountId: 'string', catalogId: 'string' },
	response: written(),
	echo: ({ accountId, catalogId }) => ({ accountId, catalogId }),
});
