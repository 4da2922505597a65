import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

const FIELDS = { fields: 'id,name' };

/** The account's own catalog first, then what the portfolio owns and what clients share with it. */
export const searchCatalogs = searchEdgeOf({
	of: 'account',
	calls: (account, { credential: { businessPortfolioId } }) => [
		read([account, edge('product_catalogs')], FIELDS),
		...(isNodeId(businessPortfolioId)
			? ['owned_product_catalogs', 'client_product_catalogs'].map((name) =>
					read([nodeId(businessPortfolioId), edge(name)], FIELDS),
				)
			: []),
	],
	option: (catalog) => named(catalog),
});
