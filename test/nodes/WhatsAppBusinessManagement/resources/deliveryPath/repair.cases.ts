import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, APP_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import { READ_PATH, READ_SECOND, TRIGGER } from './shared';

/** An account whose changes are delivered. */
const right = (accountId: string) => ({
	accountId,
	isSubscribed: true,
	overrideCallbackUrl: null,
	divertedFields: [],
});

/** The state of a path that ends at the test’s trigger. */
const REPAIRED = {
	ok: true,
	problems: [],
	callbackUrl: expect.stringMatching(TRIGGER) as string,
	callbackIs: 'trigger',
	isActive: true,
	fields: ['security'],
	missingFields: [],
	accounts: [right(ACCOUNT_ID)],
	appId: APP_ID,
	tokenAppId: APP_ID,
	holder: {
		lastDelivery: null,
		since: expect.any(String) as string,
		isTest: false,
		fields: ['security'],
		receivers: [],
		otherReceivers: [],
		takenOverFrom: null,
	},
	expected: {
		callbackUrl: expect.stringMatching(TRIGGER) as string,
		place: 'holder',
		answers: true,
		fields: ['security'],
		lastDelivery: null,
	},
};

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'looks first, and leaves alone what is right',
			parameters: (callbackUrl) => ({ callbackUrl }),
			calls: [{ method: 'GET', path: 'app', query: { fields: 'id' } }, ...READ_PATH, ...READ_PATH],
			item: { repaired: [], ...REPAIRED },
		},
		{
			does: 'subscribes the app to an account where it is absent',
			parameters: (callbackUrl) => ({
				callbackUrl,
				replaceSilent: true,
				options: { otherAccounts: SECOND_ACCOUNT_ID },
			}),
			calls: [
				{ method: 'GET', path: 'app', query: { fields: 'id' } },
				...READ_PATH,
				READ_SECOND,
				{ method: 'POST', path: `${SECOND_ACCOUNT_ID}/subscribed_apps` },
				...READ_PATH,
				READ_SECOND,
			],
			item: {
				...REPAIRED,
				repaired: [{ done: 'accountSubscribed', message: expect.any(String) }],
				accounts: [right(ACCOUNT_ID), right(SECOND_ACCOUNT_ID)],
			},
		},
	],
};
