import type { INodeProperties } from 'n8n-workflow';

import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locator } from './locator';

const FIELDS = { fields: 'id,name' };

/** The account's own catalog first, then what the portfolio owns and what clients share with it. */
export const searchCatalogs = searchEdgeOf({
	of: 'account',
	calls: (account, { credential: { businessPortfolioId } }) => [
		readCall([account, edge('product_catalogs')], FIELDS),
		...(isNodeId(businessPortfolioId)
			? ['owned_product_catalogs', 'client_product_catalogs'].map((name) =>
					readCall([nodeId(businessPortfolioId), edge(name)], FIELDS),
				)
			: []),
	],
	option: (catalog) => named(catalog),
});

/** The catalog alone: the account that it is connected to is a field beside it. */
export const catalogLocator = (): INodeProperties =>
	locator({
		displayName: 'Catalog',
		name: 'catalogId',
		searchListMethod: 'searchCatalogs',
		example: '1234567890123456',
		description: 'The product catalog',
		required: true,
	});
