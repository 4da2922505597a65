import type { INodeProperties } from 'n8n-workflow';

import { edge, isNodeId, nodeId } from '../graph/paths';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locator } from './locator';

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
			readCall([account, edge('assigned_users')], { business, fields: 'id,name' }),
			readCall([nodeId(business), edge('system_users')], { fields: 'id,name' }),
		];
	},
	option: (user) => named(user, user.id),
});

/** Somebody of the portfolio: a person, or a system user. */
export const userLocator = (): INodeProperties =>
	locator({
		displayName: 'User',
		name: 'userId',
		searchListMethod: 'searchUsers',
		example: '122098765432109876',
		description:
			'The list shows who has access already, and the portfolio’s system users. For others enter the ID from Business settings → Users; it is not a Facebook profile ID.',
		required: true,
	});
