import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, OTHER_APP_ID } from '../../../../graphApi';
import { SUBSCRIBED_APPS } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'unwraps the app',
			parameters: {},
			calls: [{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '50' } }],
			item: { id: OTHER_APP_ID, name: expect.any(String) },
		},
		{
			does: 'shows an override without its query, which may be a secret',
			given: ({ world }) => {
				for (const { id, subscribedApps } of world.accounts) {
					if (id !== ACCOUNT_ID) continue;
					for (const each of subscribedApps) {
						each.override_callback_uri = 'https://name:word@example.com/hooks?key=hidden';
					}
				}
			},
			parameters: {},
			calls: [{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '50' } }],
			item: { id: OTHER_APP_ID, overrideCallbackUrl: 'https://example.com/hooks?…' },
		},
	],
};
