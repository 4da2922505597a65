import {
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	NEW_PRE_VERIFIED_NUMBER_ID,
	PRE_VERIFIED_NUMBER_ID,
	STRANGER_BUSINESS_ID,
	STRANGER_PRE_VERIFIED_NUMBER_ID,
} from '../ids';

/** A number of a portfolio's pool. */
export interface PreVerifiedNumber {
	id: string;
	phone_number: string;
	code_verification_status: string;
	code_verification_time?: string;
	verification_expiry_time?: string;
	businessId: string;
	/** The portfolios that it is shared with. */
	partnerIds: string[];
}

/** Numbers from 555-01xx, which are reserved for fiction. */
export function createPreVerifiedNumbers(): PreVerifiedNumber[] {
	const verified = {
		code_verification_status: 'VERIFIED',
		code_verification_time: '2026-11-01T09:00:00+0000',
		verification_expiry_time: '2027-01-30T09:00:00+0000',
	};
	return [
		{
			id: PRE_VERIFIED_NUMBER_ID,
			phone_number: '12125550151',
			...verified,
			businessId: BUSINESS_ID,
			partnerIds: [CLIENT_BUSINESS_ID],
		},
		{
			id: NEW_PRE_VERIFIED_NUMBER_ID,
			phone_number: '12125550152',
			code_verification_status: 'NOT_VERIFIED',
			businessId: BUSINESS_ID,
			partnerIds: [],
		},
		{
			id: STRANGER_PRE_VERIFIED_NUMBER_ID,
			phone_number: '12125550153',
			...verified,
			businessId: STRANGER_BUSINESS_ID,
			partnerIds: [],
		},
	];
}
