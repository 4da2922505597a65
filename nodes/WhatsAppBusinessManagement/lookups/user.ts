import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

/** Lists the users with access to the account, then the portfolio's system users. Both need the portfolio. */
export const searchUsers = searchEdgeOf({
	of: 'account',
	missing: ({ credential: { businessPortfolioId } }) =>
		isNodeId(businessPortfolioId)
			? undefined
			: 'Enter the Business Portfolio ID in the credential. Or choose By ID here.',
	calls: (account, { credential }) => {
		const business = String(credential.businessPortfolioId);
		return [
			readCall([account, edge('assigned_users')], { business, fields: 'id,name' }),
			readCall([nodeId(business), edge('system_users')], { fields: 'id,name' }),
		];
	},
	option: (user) => named(user, user.id),
});

/** A user of the portfolio: a person or a system user. */
export const userLocator = once(() =>
	locatorField({
		displayName: 'User',
		name: 'userId',
		searchListMethod: 'searchUsers',
		example: '122098765432109876',
		description:
			'The list shows the users with access and the portfolio’s system users. For other users, enter the ID from Business settings → Users. It is not a Facebook profile ID.',
		required: true,
	}),
);
