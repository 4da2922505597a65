import { ACCOUNT_ID, EMPLOYEE_ID, SECOND_ACCOUNT_ID, SYSTEM_USER_ID } from '../ids';
import type { Activity } from '../world';

const KINDS: Array<[type: string, description: string]> = [
	['TEMPLATE_CREATED', 'A message template was created'],
	['TEMPLATE_UPDATED', 'A message template was changed'],
	['PHONE_NUMBER_ADDED', 'A phone number was added'],
	['PHONE_NUMBER_VERIFIED', 'A phone number was verified'],
	['USER_ADDED', 'A person was given access'],
	['PERMISSION_GRANTED', 'A task was given to a person'],
	['WEBHOOK_CONFIGURED', 'An app was subscribed to webhooks'],
	['API_ACCESS_GRANTED', 'An app was given access'],
	['BILLING_UPDATED', 'The payment method was changed'],
];

const DAY = 24 * 60 * 60 * 1000;

/** One activity a day since 2026-09-01: 36 on the first account, 4 on the second; newest first. */
export function createActivities(): Activity[] {
	return Array.from({ length: 40 }, (_, day) => activity(day)).reverse();
}

function activity(day: number): Activity {
	const [activity_type, description] = KINDS[day % KINDS.length] ?? ['ACCOUNT_UPDATED', ''];
	const bySystem = day % 2 === 0;
	return {
		id: `771000000000${String(day).padStart(3, '0')}`,
		activity_type,
		timestamp: new Date(Date.UTC(2026, 8, 1) + day * DAY).toISOString(),
		actor_type: bySystem ? 'API' : 'USER',
		actor_id: bySystem ? SYSTEM_USER_ID : EMPLOYEE_ID,
		actor_name: bySystem ? 'Lantern Automation' : 'Mira Oakfield',
		description,
		details: {},
		accountId: day < 36 ? ACCOUNT_ID : SECOND_ACCOUNT_ID,
	};
}
