import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { ofBusiness } from './business';
import { named, readCall, searchEdgeOf } from './edgeOf';

export const searchSystemUsers = searchEdgeOf({
	of: 'business',
	calls: (business) => [readCall([business, edge('system_users')], { fields: 'id,name' })],
	option: (user) => named(user, user.id),
});

/** @param whenOptional its description, where it may be left empty */
export const systemUserLocator = (whenOptional?: string): INodeProperties[] =>
	ofBusiness('system users', {
		displayName: 'System User',
		name: 'systemUserId',
		searchListMethod: 'searchSystemUsers',
		example: '122098765432109876',
		description: whenOptional ?? 'The system user of the portfolio',
		required: whenOptional === undefined,
	});
