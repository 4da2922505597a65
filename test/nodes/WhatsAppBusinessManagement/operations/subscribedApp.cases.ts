import { ACCOUNT_ID, APP_ID, OTHER_APP_ID } from '../../../graphApi';
import { EMPTY } from './cases';
import type { ResourceCases } from './cases';

const SUBSCRIBED_APPS = `${ACCOUNT_ID}/subscribed_apps`;

const SET = {
	operation: 'subscribe',
	override: 'set',
	overrideCallbackUrl: 'https://example.com/hooks',
	verifyToken: 'chosen by the user',
};

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
			operation: 'getMany',
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
		{
			operation: 'subscribe',
			does: 'sends no override where Meta answers that it did not subscribe the app',
			given: ({ world }) => {
				world.quirks.subscriptionWrites = 'denied';
			},
			parameters: {
				override: 'set',
				confirmed: true,
				overrideCallbackUrl: 'https://example.com/hooks',
				verifyToken: 'chosen by the user',
			},
			calls: [
				{ method: 'GET', path: 'app', query: { fields: 'id' } },
				{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '100' } },
				{ method: 'POST', path: SUBSCRIBED_APPS },
			],
			item: { accountId: ACCOUNT_ID, appId: APP_ID, alreadySubscribed: false, success: false },
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
			does: 'removes the token’s app, once understood',
			parameters: { confirmed: true },
			calls: [{ method: 'DELETE', path: SUBSCRIBED_APPS }],
			item: { accountId: ACCOUNT_ID, deleted: true },
		},
	],
	refused: [
		['an override that nobody confirmed', SET, /^I Understand: switch it on/],
		[
			'an override that an agent chooses',
			{ ...SET, confirmed: true, override: '={{ $fromAI("override") }}' },
			/^Override Callback: takes no expression/,
		],
		[
			'an override without an address',
			{ ...SET, confirmed: true, overrideCallbackUrl: EMPTY },
			/^Override Callback URL: must be an https/,
		],
		[
			'an override without a verify token',
			{ ...SET, confirmed: true, verifyToken: EMPTY },
			/^Verify Token: fill it in/,
		],
		['an end that nobody confirmed', { operation: 'unsubscribe' }, /^I Understand: switch it on/],
	],
};
