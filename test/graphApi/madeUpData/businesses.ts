import {
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	EMPLOYEE_ID,
	NEW_COLLEAGUE_ID,
	PENDING_USER_ID,
	STRANGER_BUSINESS_ID,
	SYSTEM_USER_ID,
} from '../ids';
import type { Business, PendingUser, User } from '../world';

export function createBusinesses(): Business[] {
	return [
		business(BUSINESS_ID, 'Fernwick Lanterns', 58),
		business(CLIENT_BUSINESS_ID, 'Quillbrook Teahouse', 37),
		business(STRANGER_BUSINESS_ID, 'Somebody Else', 1),
	];
}

function business(id: string, name: string, timezone_id: number): Business {
	return {
		id,
		name,
		timezone_id,
		verification_status: 'verified',
		two_factor_type: 'admin_required',
		whatsapp_business_manager_messaging_limit: 'TIER_10K',
	};
}

export function createUsers(): User[] {
	return [
		{
			id: SYSTEM_USER_ID,
			name: 'Lantern Automation',
			user_type: 'SYSTEM_USER',
			businessId: BUSINESS_ID,
		},
		{
			id: EMPLOYEE_ID,
			name: 'Mira Oakfield',
			user_type: 'BUSINESS_USER',
			businessId: BUSINESS_ID,
			role: 'ADMIN',
			two_fac_status: 'enabled',
		},
		{
			id: NEW_COLLEAGUE_ID,
			name: 'Tobin Reedwell',
			user_type: 'BUSINESS_USER',
			businessId: BUSINESS_ID,
			role: 'EMPLOYEE',
			two_fac_status: 'enabled',
		},
	];
}

/** One invitation to the shop's portfolio. */
export function createPendingUsers(): PendingUser[] {
	return [
		{
			id: PENDING_USER_ID,
			email: 'ada@fernwick.example',
			role: 'EMPLOYEE',
			status: 'PENDING',
			created_time: '2026-11-20T09:00:00+0000',
			expiration_time: '2026-12-20T09:00:00+0000',
			businessId: BUSINESS_ID,
		},
	];
}
