import type { Resource } from '../../execution/operation';
import { get } from './get';
import { getOwnedAccounts } from './getOwnedAccounts';
import { getSharedAccounts } from './getSharedAccounts';
import { getSubmissions } from './getSubmissions';
import { onboardPartners } from './onboardPartners';
import { selfCertify } from './selfCertify';

export const business: Resource = {
	name: 'Business Portfolio',
	value: 'business',
	operations: [
		get,
		getOwnedAccounts,
		getSharedAccounts,
		getSubmissions,
		onboardPartners,
		selfCertify,
	],
};
