import { ACCOUNT_ID, APP_ID, OTHER_APP_ID } from '../../../graphApi';
import type { ResourceCases } from './cases';

const SUBSCRIBED_APPS = `${ACCOUNT_ID}/subscribed_apps`;

export const cases: ResourceCases = {
	resource: 'subscribedApp',
	cases: [
		{
			operation: 'getMany',
			does: 'takes the app out of its wrapper',
			parameters: {},
			calls: [{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '50' } }],
			item: { id: OTHER_APP_ID, name: expect.any(String) },
		},
		{
			operation: 'subscribe',
			does: 'looks first, and subscribes where the app is absent',
			parameters: {},
			calls: [
				{ method: 'GET', path: 'app', query: { fields: 'id' } },
				{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '100' } },
				{ method: 'POST', path: SUBSCRIBED_APPS },
			],
			item: { accountId: ACCOUNT_ID, appId: APP_ID, alreadySubscribed: false, success: true },
		},
		{
			operation: 'unsubscribe',
			does: 'removes the token’s app',
			parameters: {},
			calls: [{ method: 'DELETE', path: SUBSCRIBED_APPS }],
			item: { accountId: ACCOUNT_ID, deleted: true },
		},
	],
};
