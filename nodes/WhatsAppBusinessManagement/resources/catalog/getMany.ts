import { operation } from '../../execution/operation';
import { pick } from '../../execution/output';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldChoice } from '../../parameters/fieldChoice';
import { CATALOG, CATALOG_FIRST } from './fields';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many connected catalogs',
	description:
		'Read which product catalog an account is connected to, if any. The access token needs the permission catalog_management.',
	fields: [accountLocator(), fieldChoice(CATALOG, CATALOG_FIRST)],
	request: ({ accountId, fields }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('product_catalogs')],
		query: { fields: fields.join(',') },
	}),
	output: { accountId: 'string', ...pick(CATALOG, CATALOG_FIRST) },
	emptyHint: {
		what: 'connected catalogs',
		causes: [
			'The account is not connected to a catalog. Catalog → Connect connects one.',
			'The access token may lack the permission catalog_management.',
		],
	},
	response: many(),
	echo: ({ accountId }) => ({ accountId }),
});
