import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

const FIELDS = { fields: 'id,name' };

/** Lists the account's catalog, then those that the portfolio owns and those that clients share with it. */
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

/** The catalog, without the account that it is connected to: that is a separate field. */
export const catalogLocator = once(() =>
	locatorField({
		displayName: 'Catalog',
		name: 'catalogId',
		searchListMethod: 'searchCatalogs',
		example: '1234567890123456',
		description: 'The product catalog',
		required: true,
	}),
);
