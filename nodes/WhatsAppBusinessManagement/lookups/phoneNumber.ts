import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';
import { id } from '../parameters/values';

export const searchPhoneNumbers = searchEdgeOf({
	of: 'account',
	calls: (account) => [
		readCall([account, edge('phone_numbers')], { fields: 'id,display_phone_number,verified_name' }),
	],
	option: ({ id, display_phone_number, verified_name }) =>
		named({ id, name: display_phone_number }, verified_name),
});

const EXAMPLE = '106540352242922';

/** The ID of a business phone number. It is not the number itself. */
export const phoneNumberId = () => id(EXAMPLE);

/** The number, below the account whose numbers From List shows. */
export const phoneNumberLocator = once(() =>
	ofAccount(
		locatorField({
			displayName: 'Phone Number',
			name: 'phoneNumberId',
			searchListMethod: 'searchPhoneNumbers',
			example: EXAMPLE,
			description: 'The business phone number. Its ID is not the number itself.',
			required: true,
		}),
	),
);
