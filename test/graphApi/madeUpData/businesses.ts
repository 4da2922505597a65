import {
	BUSINESS_ID,
	CLIENT_BUSINESS_ID,
	EMPLOYEE_ID,
	NEW_COLLEAGUE_ID,
	STRANGER_BUSINESS_ID,
	SYSTEM_USER_ID,
} from '../ids';
import type { Business, User } from '../world';

export function createBusinesses(): Business[] {
	return [
		{ id: BUSINESS_ID, name: 'Fernwick Lanterns', timezone_id: 58 },
		{ id: CLIENT_BUSINESS_ID, name: 'Quillbrook Teahouse', timezone_id: 37 },
		{ id: STRANGER_BUSINESS_ID, name: 'Somebody Else', timezone_id: 1 },
	];
}

export function createUsers(): User[] {
	return [
		{
			id: SYSTEM_USER_ID,
			name: 'Lantern Automation',
			user_type: 'SYSTEM_USER',
			businessId: BUSINESS_ID,
		},
		{ id: EMPLOYEE_ID, name: 'Mira Oakfield', user_type: 'BUSINESS_USER', businessId: BUSINESS_ID },
		{
			id: NEW_COLLEAGUE_ID,
			name: 'Tobin Reedwell',
			user_type: 'BUSINESS_USER',
			businessId: BUSINESS_ID,
		},
	];
}
