import type { Call } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, APP_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';

export const SUBSCRIBED_APPS = `${ACCOUNT_ID}/subscribed_apps`;

/** What Webhook Delivery reads from Meta. */
export const READ_PATH: Call[] = [
	{ method: 'GET', path: 'app', query: { fields: 'id' } },
	{ method: 'GET', path: `${APP_ID}/subscriptions`, query: { limit: '100' } },
	{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '100' } },
];

export const READ_SECOND: Call = {
	method: 'GET',
	path: `${SECOND_ACCOUNT_ID}/subscribed_apps`,
	query: { limit: '100' },
};

/** The address of a trigger that runs in the test. */
export const TRIGGER =
	/^http:\/\/127\.0\.0\.1:\d+\/webhook\/workflow\/trigger\/whatsapp-business-management$/;
