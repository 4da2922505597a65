import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { connectionFields } from './connectionFields';

export const connect = operation({
	name: 'Connect',
	value: 'connect',
	action: 'Connect catalog',
	description:
		'Connect a product catalog to an account, so that its products can be shown and ordered in WhatsApp. An account can be connected to one catalog at most.',
	fields: connectionFields(),
	request: ({ accountId, catalogId }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('product_catalogs')],
		body: { catalog_id: catalogId },
		idempotent: true,
	}),
	output: { accountId: 'string', catalogId: 'string' },
	response: written(),
	echo: ({ accountId, catalogId }) => ({ accountId, catalogId }),
});
