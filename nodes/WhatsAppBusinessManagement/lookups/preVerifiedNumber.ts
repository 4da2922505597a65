import { edge } from '../graph/paths';
import { ofBusiness } from './business';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';

/** No fields are requested, because Meta's sources disagree on the fields of these nodes. */
export const searchPreVerifiedNumbers = searchEdgeOf({
	of: 'business',
	calls: (business) => [readCall([business, edge('preverified_numbers')])],
	option: ({ id, phone_number, display_phone_number, code_verification_status }) =>
		named({ id, name: phone_number ?? display_phone_number }, code_verification_status),
});

export const preVerifiedNumberLocator = once(() =>
	ofBusiness(
		locatorField({
			displayName: 'Pre-Verified Number',
			name: 'preVerifiedNumberId',
			searchListMethod: 'searchPreVerifiedNumbers',
			example: '1234567890123456',
			description: 'The pre-verified number of the portfolio. Its ID is not the number itself.',
			required: true,
		}),
	),
);
