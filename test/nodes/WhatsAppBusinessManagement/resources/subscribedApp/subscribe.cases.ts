import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, APP_ID } from '../../../../graphApi';
import { SUBSCRIBED_APPS } from './shared';

const SET = {
	override: 'set',
	overrideCallbackUrl: 'https://example.com/hooks',
	verifyToken: 'chosen by the user',
};

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends no override if Meta reports that it did not subscribe the app',
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
			does: 'checks first, and subscribes if the app is missing',
			parameters: {},
			calls: [
				{ method: 'GET', path: 'app', query: { fields: 'id' } },
				{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '100' } },
				{ method: 'POST', path: SUBSCRIBED_APPS },
			],
			item: { accountId: ACCOUNT_ID, appId: APP_ID, alreadySubscribed: false, success: true },
		},
	],
	refused: [
		['an unconfirmed override', SET, /^I Understand: read the notice above/],
		[
			'an override that an agent chooses',
			{ ...SET, confirmed: true, override: '={{ $fromAI("override") }}' },
			/^Override Callback: must not be an expression/,
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
	],
};
