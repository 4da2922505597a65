import { edge } from '../graph/paths';
import { ofBusiness } from './business';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once, optionalLocatorField } from './locator';

export const searchSystemUsers = searchEdgeOf({
	of: 'business',
	calls: (business) => [readCall([business, edge('system_users')], { fields: 'id,name' })],
	option: (user) => named(user, user.id),
});

const SYSTEM_USER = {
	displayName: 'System User',
	name: 'systemUserId',
	searchListMethod: 'searchSystemUsers',
	example: '122098765432109876',
} as const;

export const systemUserLocator = once(() =>
	ofBusiness(
		locatorField({
			...SYSTEM_USER,
			description: 'The system user of the portfolio',
			required: true,
		}),
	),
);

export const optionalSystemUserLocator = (description: string) =>
	ofBusiness(optionalLocatorField({ ...SYSTEM_USER, description }));
