import { NAMED } from '../../execution/sharedOutputs';

/** The fields of the pre-verified number node, as Meta's own client libraries name them. */
export const PRE_VERIFIED_NUMBER = {
	code_verification_status: 'string',
	code_verification_time: 'string',
	id: 'string',
	owner_business: NAMED,
	phone_number: 'string',
	verification_expiry_time: 'string',
} as const;

/** The fields that are selected by default. */
export const PRE_VERIFIED_NUMBER_FIRST = [
	'id',
	'phone_number',
	'code_verification_status',
	'code_verification_time',
	'verification_expiry_time',
] as const;
