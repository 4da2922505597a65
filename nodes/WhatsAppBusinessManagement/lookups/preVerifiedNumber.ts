import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { ofBusiness } from './business';
import { named, readCall, searchEdgeOf } from './edgeOf';

/** Meta's sources disagree on what these nodes are made of, so no fields are named. */
export const searchPreVerifiedNumbers = searchEdgeOf({
	of: 'business',
	calls: (business) => [readCall([business, edge('preverified_numbers')])],
	option: ({ id, phone_number, display_phone_number, code_verification_status }) =>
		named({ id, name: phone_number ?? display_phone_number }, code_verification_status),
});

export const preVerifiedNumberLocator = (): INodeProperties[] =>
	ofBusiness('pre-verified numbers', {
		displayName: 'Pre-Verified Number',
		name: 'preVerifiedNumberId',
		searchListMethod: 'searchPreVerifiedNumbers',
		example: '1234567890123456',
		description:
			'The number that the portfolio has verified beforehand. Its ID is not the number itself.',
	});
