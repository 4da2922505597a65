import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { ofAccount } from './account';
import { named, readCall, searchEdgeOf } from './edgeOf';

export const searchPhoneNumbers = searchEdgeOf({
	of: 'account',
	calls: (account) => [
		readCall([account, edge('phone_numbers')], { fields: 'id,display_phone_number,verified_name' }),
	],
	option: ({ id, display_phone_number, verified_name }) =>
		named({ id, name: display_phone_number }, verified_name),
});

/** The number, with the account whose numbers From List shows. */
export const phoneNumberLocator = (): INodeProperties[] =>
	ofAccount('numbers', {
		displayName: 'Phone Number',
		name: 'phoneNumberId',
		searchListMethod: 'searchPhoneNumbers',
		example: '106540352242922',
		description: 'The business phone number. Its ID is not the number itself.',
	});
