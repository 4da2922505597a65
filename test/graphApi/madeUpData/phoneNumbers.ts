import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	SECOND_ACCOUNT_ID,
	SECOND_NUMBER_ID,
	SHARED_ACCOUNT_ID,
	SHARED_NUMBER_ID,
	STRANGER_ACCOUNT_ID,
	STRANGER_NUMBER_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
} from '../ids';
import { timeOf } from '../times';
import type { PhoneNumber } from '../world';

/** The two-step PIN of the numbers that are connected. */
export const PIN = '482915';

/** Numbers from 555-01xx, which are reserved for fiction. */
export function createPhoneNumbers(): PhoneNumber[] {
	return [
		madeUpNumber(CONNECTED_NUMBER_ID, ACCOUNT_ID, 101),
		{
			...madeUpNumber(VERIFIED_NUMBER_ID, ACCOUNT_ID, 102),
			verified_name: 'Fernwick Repairs',
			status: 'PENDING',
			quality_rating: 'UNKNOWN',
			platform_type: 'NOT_APPLICABLE',
			pin: undefined,
		},
		{
			...madeUpNumber(UNVERIFIED_NUMBER_ID, ACCOUNT_ID, 103),
			verified_name: 'Fernwick Outlet',
			status: 'PENDING',
			quality_rating: 'UNKNOWN',
			platform_type: 'NOT_APPLICABLE',
			code_verification_status: 'NOT_VERIFIED',
			name_status: 'PENDING_REVIEW',
			account_mode: 'SANDBOX',
			pin: undefined,
		},
		{ ...madeUpNumber(SECOND_NUMBER_ID, SECOND_ACCOUNT_ID, 104), quality_rating: 'YELLOW' },
		{
			...madeUpNumber(SHARED_NUMBER_ID, SHARED_ACCOUNT_ID, 105),
			verified_name: 'Quillbrook Teahouse',
		},
		{
			...madeUpNumber(STRANGER_NUMBER_ID, STRANGER_ACCOUNT_ID, 106),
			verified_name: 'Somebody Else',
		},
	];
}

/** A number that works, from a line of the shop. */
export function madeUpNumber(id: string, accountId: string, line: number): PhoneNumber {
	const onboarded = Date.UTC(2025, 0, line - 100);
	return {
		id,
		display_phone_number: `+1 212-555-0${line}`,
		verified_name: 'Fernwick Lanterns',
		quality_rating: 'GREEN',
		code_verification_status: 'VERIFIED',
		name_status: 'APPROVED',
		status: 'CONNECTED',
		account_mode: 'LIVE',
		platform_type: 'CLOUD_API',
		throughput: { level: 'STANDARD' },
		country_code: 'US',
		country_dial_code: '1',
		is_official_business_account: false,
		createdAt: onboarded / 1000,
		last_onboarded_time: timeOf(onboarded),
		accountId,
		pin: PIN,
		registerAttempts: { at: [], blockedUntil: 0 },
		deregisterAttempts: { at: [], blockedUntil: 0 },
	};
}
