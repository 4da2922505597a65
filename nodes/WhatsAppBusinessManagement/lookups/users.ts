import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, read, searchEdgeOf } from './edgeOf';

/** Who has access to the account, then the portfolio's system users. Both lists are the portfolio's. */
export const searchUsers = searchEdgeOf({
	of: 'account',
	missing: ({ credential: { businessPortfolioId } }) =>
		isNodeId(businessPortfolioId)
			? undefined
			: 'Enter the Business Portfolio ID in the credential. Or choose By ID here.',
	calls: (account, { credential }) => {
		const business = String(credential.businessPortfolioId);
		return [
			read([account, edge('assigned_users')], { business, fields: 'id,name' }),
			read([nodeId(business), edge('system_users')], { fields: 'id,name' }),
		];
	},
	option: (user) => named(user, user.id),
});
