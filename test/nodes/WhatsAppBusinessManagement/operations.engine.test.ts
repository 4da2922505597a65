import { createHmac } from 'node:crypto';

import type { INodeParameters } from 'n8n-workflow';

import { RESOURCES } from '../../../nodes/WhatsAppBusinessManagement/resources';
import { ACCOUNT_FIELDS_FIRST } from '../../../nodes/WhatsAppBusinessManagement/resources/account/fields';
import { credentialFor } from '../../engine/credential';
import { runAction } from '../../engine/runAction';
import { TriggerHost } from '../../engine/triggerHost';
import {
	ACCOUNT_ID,
	APP_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	EMPLOYEE_ID,
	HUGE_TEMPLATE_ID,
	NEW_COLLEAGUE_ID,
	OTHER_APP_ID,
	SECOND_ACCOUNT_ID,
	VERIFIED_NUMBER_ID,
	startGraphApi,
	type GraphApi,
} from '../../graphApi';

interface Call {
	method: string;
	/** Behind the version. */
	path: string;
	query?: Record<string, string>;
	body?: unknown;
}

interface Case {
	operation: string;
	does: string;
	/** A function gets the address of an active trigger. */
	parameters: INodeParameters | ((triggerUrl: string) => INodeParameters);
	calls: Call[];
	/** The first item that comes out, or what it must hold. */
	item: object;
	/** How many items, where that is not one. */
	items?: number;
}

const byId = (value: string) => ({ __rl: true, mode: 'id', value });
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 1000;

const SUBSCRIBED_APPS = `${ACCOUNT_ID}/subscribed_apps`;

/** What Delivery Path reads at Meta. */
const READ_PATH: Call[] = [
	{ method: 'GET', path: 'app', query: { fields: 'id' } },
	{ method: 'GET', path: `${APP_ID}/subscriptions`, query: { limit: '100' } },
	{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '100' } },
];

/** The whole surface of the action node: what each operation sends, and what comes out. */
const CASES: Case[] = [
	{
		operation: 'account get',
		does: 'reads the credential’s account where none is chosen',
		parameters: {},
		calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: ACCOUNT_FIELDS_FIRST.join(',') } }],
		item: { id: ACCOUNT_ID, account_review_status: 'APPROVED', currency: 'USD' },
	},
	{
		operation: 'account get',
		does: 'takes the ID out of an address of WhatsApp Manager',
		parameters: {
			accountId: {
				__rl: true,
				mode: 'url',
				value: `https://business.facebook.com/wa/manage/home/?waba_id=${SECOND_ACCOUNT_ID}`,
			},
			fields: ['id', 'name'],
		},
		calls: [{ method: 'GET', path: SECOND_ACCOUNT_ID, query: { fields: 'id,name' } }],
		item: { id: SECOND_ACCOUNT_ID },
	},
	{
		operation: 'account get',
		does: 'asks for analytics with their own arguments, in seconds',
		parameters: {
			fields: ['id', 'analytics'],
			analyticsStart: '2026-01-01T00:00:00.000Z',
			analyticsEnd: '2026-01-08T00:00:00.000Z',
			analyticsGranularity: 'DAY',
		},
		calls: [
			{
				method: 'GET',
				path: ACCOUNT_ID,
				query: {
					fields: `id,analytics.start(${day('2026-01-01')}).end(${day('2026-01-08')}).granularity(DAY)`,
				},
			},
		],
		item: { id: ACCOUNT_ID, analytics: expect.objectContaining({ granularity: 'DAY' }) },
	},
	{
		operation: 'account getEdge',
		does: 'reads an edge with parameters of its own',
		parameters: {
			edge: 'message_template_previews',
			parameters: {
				parameter: [
					{ name: 'category', value: 'AUTHENTICATION' },
					{ name: 'languages', value: '["en_US"]' },
				],
			},
		},
		calls: [
			{
				method: 'GET',
				path: `${ACCOUNT_ID}/message_template_previews`,
				query: { category: 'AUTHENTICATION', languages: '["en_US"]', limit: '50' },
			},
		],
		item: { language: 'en_US' },
	},
	{
		operation: 'account getEdge',
		does: 'asks for call analytics in seconds',
		parameters: {
			edge: 'call_analytics',
			start: '2026-01-01T00:00:00.000Z',
			end: '2026-01-03T00:00:00.000Z',
		},
		calls: [
			{
				method: 'GET',
				path: `${ACCOUNT_ID}/call_analytics`,
				query: {
					start: String(day('2026-01-01')),
					end: String(day('2026-01-03')),
					granularity: 'DAILY',
					limit: '50',
				},
			},
		],
		item: { data_points: expect.any(Array) },
	},
	{
		operation: 'accountUser getMany',
		does: 'names the portfolio, without which Meta refuses',
		parameters: {},
		calls: [
			{
				method: 'GET',
				path: `${ACCOUNT_ID}/assigned_users`,
				query: { business: BUSINESS_ID, fields: 'id,name,user_type,business,tasks', limit: '50' },
			},
		],
		item: { id: expect.any(String), tasks: expect.any(Array) },
		items: 2,
	},
	{
		operation: 'accountUser setTasks',
		does: 'gives a new colleague two tasks',
		parameters: { userId: NEW_COLLEAGUE_ID, tasks: ['MANAGE_TEMPLATES', 'VIEW_COST'] },
		calls: [
			{
				method: 'POST',
				path: `${ACCOUNT_ID}/assigned_users`,
				body: { user: NEW_COLLEAGUE_ID, tasks: ['MANAGE_TEMPLATES', 'VIEW_COST'] },
			},
		],
		item: {
			accountId: ACCOUNT_ID,
			userId: NEW_COLLEAGUE_ID,
			tasks: ['MANAGE_TEMPLATES', 'VIEW_COST'],
			success: true,
		},
	},
	{
		operation: 'accountUser remove',
		does: 'takes all access away',
		parameters: { userId: EMPLOYEE_ID },
		calls: [
			{ method: 'DELETE', path: `${ACCOUNT_ID}/assigned_users`, query: { user: EMPLOYEE_ID } },
		],
		item: { accountId: ACCOUNT_ID, userId: EMPLOYEE_ID, deleted: true },
	},
	{
		operation: 'activity getMany',
		does: 'filters by type and time, in seconds',
		parameters: {
			limit: 5,
			filters: {
				activityTypes: ['TEMPLATE_CREATED', 'TEMPLATE_UPDATED'],
				since: '2020-01-01T00:00:00.000Z',
			},
		},
		calls: [
			{
				method: 'GET',
				path: `${ACCOUNT_ID}/activities`,
				query: {
					activity_type: 'TEMPLATE_CREATED,TEMPLATE_UPDATED',
					since: String(day('2020-01-01')),
					limit: '5',
				},
			},
		],
		item: { activity_type: expect.stringMatching(/^TEMPLATE_(CREATED|UPDATED)$/) },
		items: 5,
	},
	{
		operation: 'customGraphCall send',
		does: 'reads any path',
		parameters: { path: `/${ACCOUNT_ID}/phone_numbers/`, query: '{"fields": "id", "limit": 1}' },
		calls: [
			{ method: 'GET', path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id', limit: '1' } },
		],
		item: { data: [{ id: CONNECTED_NUMBER_ID }] },
	},
	{
		operation: 'customGraphCall send',
		does: 'makes an item of each entry when it paginates',
		parameters: { path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id' }, paginate: true },
		calls: [
			{ method: 'GET', path: `${ACCOUNT_ID}/phone_numbers`, query: { fields: 'id', limit: '50' } },
		],
		item: { id: CONNECTED_NUMBER_ID },
		items: 3,
	},
	{
		operation: 'customGraphCall send',
		does: 'takes the app’s token where it is told to',
		parameters: { path: `${APP_ID}/subscriptions`, token: 'app' },
		calls: [{ method: 'GET', path: `${APP_ID}/subscriptions` }],
		item: { data: [expect.objectContaining({ object: 'permissions' })] },
	},
	{
		operation: 'deliveryPath check',
		does: 'reads the app, its callback and the account, and changes nothing',
		parameters: {},
		calls: READ_PATH,
		item: { ok: false, callbackIs: 'none', problems: expect.any(Array) },
	},
	{
		operation: 'deliveryPath repair',
		does: 'looks first, and leaves alone what is right',
		parameters: (callbackUrl) => ({ callbackUrl }),
		calls: [{ method: 'GET', path: 'app', query: { fields: 'id' } }, ...READ_PATH, ...READ_PATH],
		item: { repaired: [], ok: true, callbackIs: 'trigger' },
	},
	{
		operation: 'deliveryPath sendSample',
		does: 'reaches the trigger without a call of Meta’s',
		parameters: (targetUrl) => ({ targetUrl, field: 'security' }),
		calls: [],
		item: { delivered: true, status: 200, field: 'security', payload: expect.any(Object) },
	},
	{
		operation: 'messageTemplate get',
		does: 'keeps an ID beyond 2^53 exact',
		parameters: { templateId: byId(HUGE_TEMPLATE_ID), fields: ['id', 'name'] },
		calls: [{ method: 'GET', path: HUGE_TEMPLATE_ID, query: { fields: 'id,name' } }],
		item: { id: HUGE_TEMPLATE_ID, name: expect.any(String) },
	},
	{
		operation: 'messageTemplate getMany',
		does: 'sends lists as JSON and stops at the limit',
		parameters: {
			fields: ['id', 'status', 'category'],
			limit: 3,
			filters: {
				statuses: ['REJECTED', 'PAUSED'],
				categories: ['UTILITY'],
				languages: 'en_US, de',
			},
		},
		calls: [
			{
				method: 'GET',
				path: `${ACCOUNT_ID}/message_templates`,
				query: {
					fields: 'id,status,category',
					status: '["REJECTED","PAUSED"]',
					category: '["UTILITY"]',
					language: '["en_US","de"]',
					limit: '3',
				},
			},
		],
		item: { status: expect.stringMatching(/^(REJECTED|PAUSED)$/), category: 'UTILITY' },
		items: 3,
	},
	{
		operation: 'phoneNumber get',
		does: 'reads one number',
		parameters: {
			phoneNumberId: byId(CONNECTED_NUMBER_ID),
			fields: ['id', 'status', 'quality_rating'],
		},
		calls: [
			{ method: 'GET', path: CONNECTED_NUMBER_ID, query: { fields: 'id,status,quality_rating' } },
		],
		item: { id: CONNECTED_NUMBER_ID, status: 'CONNECTED', quality_rating: 'GREEN' },
	},
	{
		operation: 'phoneNumber getMany',
		does: 'filters by mode and sorts',
		parameters: {
			fields: ['id', 'account_mode'],
			options: { accountMode: 'SANDBOX', sort: 'creation_time.desc' },
		},
		calls: [
			{
				method: 'GET',
				path: `${ACCOUNT_ID}/phone_numbers`,
				query: {
					fields: 'id,account_mode',
					sort: 'creation_time.desc',
					filtering: '[{"field":"account_mode","operator":"EQUAL","value":"SANDBOX"}]',
					limit: '50',
				},
			},
		],
		item: { account_mode: 'SANDBOX' },
	},
	{
		operation: 'phoneNumber register',
		does: 'keeps a leading zero of the PIN and names the region',
		parameters: {
			phoneNumberId: byId(VERIFIED_NUMBER_ID),
			pin: '012345',
			dataLocalizationRegion: 'CH',
		},
		calls: [
			{
				method: 'POST',
				path: `${VERIFIED_NUMBER_ID}/register`,
				body: { messaging_product: 'whatsapp', pin: '012345', data_localization_region: 'CH' },
			},
		],
		item: { phoneNumberId: VERIFIED_NUMBER_ID, success: true },
	},
	{
		operation: 'phoneNumber deregister',
		does: 'sends nothing but the call',
		parameters: { phoneNumberId: byId(CONNECTED_NUMBER_ID) },
		calls: [{ method: 'POST', path: `${CONNECTED_NUMBER_ID}/deregister` }],
		item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
	},
	{
		operation: 'subscribedApp getMany',
		does: 'takes the app out of its wrapper',
		parameters: {},
		calls: [{ method: 'GET', path: SUBSCRIBED_APPS, query: { limit: '50' } }],
		item: { id: OTHER_APP_ID, name: expect.any(String) },
	},
	{
		operation: 'subscribedApp subscribe',
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
		operation: 'subscribedApp unsubscribe',
		does: 'removes the token’s app',
		parameters: {},
		calls: [{ method: 'DELETE', path: SUBSCRIBED_APPS }],
		item: { accountId: ACCOUNT_ID, deleted: true },
	},
];

let graph: GraphApi;
let triggers: TriggerHost[];

beforeEach(async () => {
	graph = await startGraphApi();
	triggers = [];
});

afterEach(async () => {
	await Promise.all(triggers.map(async (trigger) => await trigger.stop()));
	await graph.close();
});

/** The address of an active trigger, whose calls are forgotten. */
async function activeTrigger(): Promise<string> {
	const trigger = await TriggerHost.start({
		credential: credentialFor(graph),
		parameters: { triggerOn: ['security'] },
	});
	triggers.push(trigger);
	await trigger.activate();
	graph.calls.length = 0;
	return trigger.url;
}

/** What was sent, without what every call carries. */
function sentCalls(): Call[] {
	return graph.calls.map(
		({ method, path, query: { appsecret_proof: _proof, ...query }, body }) => ({
			method,
			path: path.replace('/v25.0/', ''),
			...(Object.keys(query).length > 0 && { query }),
			...(body !== undefined && { body }),
		}),
	);
}

describe.each(CASES)('$operation', ({ operation: named, does, parameters, calls, item, items }) => {
	it(`${does}`, async () => {
		const [resource, operation] = named.split(' ');
		const chosen =
			typeof parameters === 'function' ? parameters(await activeTrigger()) : parameters;
		const result = await runAction({
			credential: credentialFor(graph),
			parameters: { resource, operation, ...chosen },
		});
		expect(result.error && [result.error.message, result.error.description]).toBeUndefined();
		expect(sentCalls()).toEqual(calls);
		expect(result.items).toHaveLength(items ?? 1);
		expect(result.items[0]).toEqual(expect.objectContaining(item));
	});
});

it('subscribes an app before it sets an override, because Meta refuses it otherwise', async () => {
	const override = {
		override_callback_uri: 'https://example.com/whatsapp',
		verify_token: 'chosen by the user',
	};
	const { error } = await runAction({
		credential: credentialFor(graph),
		parameters: {
			resource: 'subscribedApp',
			operation: 'subscribe',
			override: 'set',
			overrideCallbackUri: override.override_callback_uri,
			verifyToken: override.verify_token,
		},
	});
	expect(sentCalls().slice(2)).toEqual([
		{ method: 'POST', path: SUBSCRIBED_APPS },
		{ method: 'POST', path: SUBSCRIBED_APPS, body: override },
	]);
	// Meta checks the address at once; from here it cannot be reached.
	expect(error?.message).toBe('URL validation failed');
	expect(JSON.stringify({ ...error })).not.toContain(override.verify_token);
});

it('has a case for every operation', () => {
	const named = RESOURCES.flatMap(({ value, operations }) =>
		operations.map((operation) => `${value} ${operation.value}`),
	);
	const inCases = new Set(CASES.map(({ operation }) => operation));
	expect(named.filter((operation) => !inCases.has(operation))).toEqual([]);
});

it('sends every call with the token in a header and its proof, never in the address', async () => {
	await runAction({
		credential: credentialFor(graph),
		parameters: { resource: 'phoneNumber', operation: 'getMany' },
	});
	const { systemUser } = graph.world.tokens;
	const proof = createHmac('sha256', graph.world.app.secret).update(systemUser).digest('hex');
	expect(graph.calls).toHaveLength(1);
	const [call] = graph.calls;
	expect(call?.headers.authorization).toBe(`Bearer ${systemUser}`);
	expect(call?.query.appsecret_proof).toBe(proof);
	expect(JSON.stringify(call?.query)).not.toContain(systemUser);
});
