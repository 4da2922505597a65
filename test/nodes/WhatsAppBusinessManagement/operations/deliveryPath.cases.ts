import { ACCOUNT_ID, APP_ID } from '../../../graphApi';
import type { Call, ResourceCases } from './cases';

const SUBSCRIBED_APPS = `${ACCOUNT_ID}/subscribed_apps`;

/** What Delivery Path reads at Meta. */
const READ_PATH: Call[] = [
	{ method: 'GET', path: 'app', query: { fields: 'id' } },
	{ method: 'GET', path: `${APP_ID}/subscriptions`, query: { limit: '100' } },
	{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '100' } },
];

export const cases: ResourceCases = {
	resource: 'deliveryPath',
	cases: [
		{
			operation: 'check',
			does: 'reads the app, its callback and the account, and changes nothing',
			parameters: {},
			calls: READ_PATH,
			item: { ok: false, callbackIs: 'none', problems: expect.any(Array) },
		},
		{
			operation: 'repair',
			does: 'looks first, and leaves alone what is right',
			parameters: (callbackUrl) => ({ callbackUrl }),
			calls: [{ method: 'GET', path: 'app', query: { fields: 'id' } }, ...READ_PATH, ...READ_PATH],
			item: { repaired: [], ok: true, callbackIs: 'trigger' },
		},
		{
			operation: 'sendSample',
			does: 'reaches the trigger without a call of Meta’s',
			parameters: (targetUrl) => ({ targetUrl, field: 'security' }),
			calls: [],
			item: { delivered: true, status: 200, field: 'security', payload: expect.any(Object) },
		},
	],
};
