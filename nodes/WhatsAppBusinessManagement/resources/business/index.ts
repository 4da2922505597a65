import type { Resource } from '../../execution/operation';
import { askToJoinMmLite } from './askToJoinMmLite';
import { get } from './get';
import { getOwnedAccounts } from './getOwnedAccounts';
import { getSharedAccounts } from './getSharedAccounts';
import { getSubmissions } from './getSubmissions';
import { selfCertify } from './selfCertify';

export const business: Resource = {
	name: 'Business Portfolio',
	value: 'business',
	description: 'A portfolio with its accounts and certifications',
	operations: [
		askToJoinMmLite,
		get,
		getOwnedAccounts,
		getSharedAccounts,
		getSubmissions,
		selfCertify,
	],
};
