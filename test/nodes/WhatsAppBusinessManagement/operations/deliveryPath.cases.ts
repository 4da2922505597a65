import { ACCOUNT_ID, APP_ID, SECOND_ACCOUNT_ID } from '../../../graphApi';
import type { Call, ResourceCases } from './cases';

const SUBSCRIBED_APPS = `${ACCOUNT_ID}/subscribed_apps`;

/** What Delivery Path reads at Meta. */
const READ_PATH: Call[] = [
	{ method: 'GET', path: 'app', query: { fields: 'id' } },
	{ method: 'GET', path: `${APP_ID}/subscriptions`, query: { limit: '100' } },
	{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '100' } },
];

const READ_SECOND: Call = {
	method: 'GET',
	path: `${SECOND_ACCOUNT_ID}/subscribed_apps`,
	query: { limit: '100' },
};

/** The address of a trigger that runs in the test. */
const TRIGGER =
	/^http:\/\/127\.0\.0\.1:\d+\/webhook\/workflow\/trigger\/whatsapp-business-management$/;

/** An account whose changes come. */
const right = (accountId: string) => ({
	accountId,
	isSubscribed: true,
	overrideCallbackUrl: null,
	divertedFields: [],
});

/** How a path stands that ends at the test’s trigger. */
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
			operation: 'check',
			does: 'says what is otherwise than expected',
			parameters: (expectedCallbackUrl) => ({
				options: {
					expectedCallbackUrl,
					expectedFields: 'security, account_alerts',
					otherAccounts: SECOND_ACCOUNT_ID,
				},
			}),
			calls: [...READ_PATH, READ_SECOND],
			item: {
				ok: false,
				callbackIs: 'trigger',
				missingFields: ['account_alerts'],
				problems: ['fieldsMissing', 'accountNotSubscribed'].map(
					(problem) => expect.objectContaining({ problem }) as object,
				),
			},
		},
		{
			operation: 'check',
			does: 'takes an expected field by its name in the list, and one that Meta may add',
			parameters: { options: { expectedFields: '={{ ["Security", "security_v2"] }}' } },
			calls: READ_PATH,
			item: { ok: false, missingFields: ['security', 'security_v2'] },
		},
		{
			operation: 'repair',
			does: 'looks first, and leaves alone what is right',
			parameters: (callbackUrl) => ({ callbackUrl }),
			calls: [{ method: 'GET', path: 'app', query: { fields: 'id' } }, ...READ_PATH, ...READ_PATH],
			item: { repaired: [], ...REPAIRED },
		},
		{
			operation: 'repair',
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
		{
			operation: 'sendSample',
			does: 'reaches the trigger without a call of Meta’s',
			parameters: (targetUrl) => ({ targetUrl, field: 'security' }),
			calls: [],
			item: {
				delivered: true,
				status: 200,
				answer: '',
				hint: '',
				field: 'security',
				targetUrl: expect.stringMatching(TRIGGER),
				payload: {
					object: 'whatsapp_business_account',
					entry: [
						{
							id: ACCOUNT_ID,
							time: expect.any(Number),
							changes: [{ field: 'security', value: expect.any(Object) }],
						},
					],
				},
			},
		},
		{
			operation: 'sendSample',
			does: 'puts a value over the sample, and lets it be passed on',
			parameters: (targetUrl) => ({
				targetUrl,
				field: 'security',
				value: '{"requester": "615500000000499"}',
				passOn: true,
			}),
			calls: [],
			item: {
				delivered: true,
				status: 200,
				answer: '',
				hint: '',
				field: 'security',
				targetUrl: expect.stringMatching(TRIGGER),
				payload: expect.objectContaining({
					entry: [
						expect.objectContaining({
							changes: [
								{
									field: 'security',
									value: expect.objectContaining({ requester: '615500000000499' }),
								},
							],
						}),
					],
				}),
			},
		},
	],
};
