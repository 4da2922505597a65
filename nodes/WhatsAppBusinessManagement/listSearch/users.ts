import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

/** Who has access to the account, then the portfolio's system users. */
export const searchUsers = searchEdgeOf({
	of: 'account',
	calls: (account, { credential: { businessPortfolioId } }) =>
		isNodeId(businessPortfolioId)
			? [
					read([account, edge('assigned_users')], {
						business: businessPortfolioId,
						fields: 'id,name',
					}),
					read([nodeId(businessPortfolioId), edge('system_users')], { fields: 'id,name' }),
				]
			: [],
	option: (user) => named(user, user.id),
});
