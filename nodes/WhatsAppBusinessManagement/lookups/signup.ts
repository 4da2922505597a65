import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

/** No fields are named: Meta's page on In-App Signup shows the list without them. */
export const searchSignups = searchEdgeOf({
	of: 'account',
	calls: (account) => [readCall([account, edge('signups')])],
	option: ({ id, display_name, signup_message, status }) =>
		named({ id, name: display_name ?? signup_message }, status),
});

/** The signup, below the account whose signups From List shows. */
export const signupLocator = once(() =>
	ofAccount(
		locatorField({
			displayName: 'Signup',
			name: 'signupId',
			searchListMethod: 'searchSignups',
			example: '9876543210123456',
			description: 'The signup link',
			required: true,
		}),
	),
);
