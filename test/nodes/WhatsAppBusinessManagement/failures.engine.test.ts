import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { byId } from '../../engine/byId';
import { credentialFor } from '../../engine/credential';
import { runAction } from '../../engine/runAction';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	EMPTY_ACCOUNT_ID,
	VERIFIED_NUMBER_ID,
	startGraphApi,
	type GraphApi,
} from '../../graphApi';

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

const GET_ACCOUNT = { resource: 'account', operation: 'get', fields: ['id'] };
const DELIVERY_PATH = { resource: 'deliveryPath' };
const REGISTER = { resource: 'phoneNumber', operation: 'register' };

describe('what cannot be sent is refused before any call', () => {
	const cases: Array<[string, INodeParameters, RegExp]> = [
		[
			'an ID with a slash',
			{ ...GET_ACCOUNT, accountId: byId(`${ACCOUNT_ID}/phone_numbers`) },
			/^Account: must be an ID made of digits only/,
		],
		[
			'an ID that climbs',
			{ ...GET_ACCOUNT, accountId: byId('../me') },
			/^Account: must be an ID made of digits only/,
		],
		...Object.entries({
			'five digits': '12345',
			'seven digits': '1234567',
			'letters in it': '12a456',
			'a space in it': '123 456',
			'a line break inside it': '={{ "123\\n456" }}',
		}).map(([what, pin]): [string, INodeParameters, RegExp] => [
			`a PIN with ${what}`,
			{ ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin },
			/^PIN: must be exactly 6 digits/,
		]),
		[
			'no number',
			{ ...REGISTER, phoneNumberId: byId('={{ "" }}'), pin: '123456' },
			/^Phone Number: the expression gives nothing/,
		],
		[
			'no system user, where the token’s own would be meant by an empty field',
			{
				resource: 'systemUser',
				operation: 'getAssignedAccounts',
				systemUserId: byId('={{ $json.missing }}'),
			},
			/^System User: the expression gives nothing/,
		],
		[
			'a filter whose expression gives nothing',
			{
				resource: 'messageTemplate',
				operation: 'getMany',
				filters: { name: '={{ $json.missing }}' },
			},
			/: the expression gives nothing, and without this filter the list would hold more/,
		],
		...['={{ $json.missing }}', '={{ "" }}', '={{ null }}'].map(
			(value): [string, INodeParameters, RegExp] => [
				`an account that a row should have named (${value})`,
				{ ...GET_ACCOUNT, accountId: byId(value) },
				/^Account: the expression gives nothing\. To mean the one of the credential, leave/,
			],
		),
		[
			'a number that was rounded where text is meant',
			{ resource: 'messageTemplate', operation: 'deleteByName', name: '={{ 2 ** 60 }}' },
			/Name: /,
		],
		[
			'analytics without a start',
			{ ...GET_ACCOUNT, fields: ['analytics'], timeRange: 'custom' },
			/^Start: fill it in/,
		],
		[
			'an absolute address in a custom call',
			{ resource: 'customGraphCall', operation: 'send', path: 'https://example.com/me' },
			/^Path: A part of the path may hold only/,
		],
		[
			'a body that is no JSON',
			{ resource: 'customGraphCall', operation: 'send', path: 'me', method: 'POST', body: '{"a":' },
			/^Body: is not valid JSON/,
		],
		...['method', 'METHOD', 'access_token', 'batch'].map(
			(name): [string, INodeParameters, RegExp] => [
				`a query that would turn a read into another call (${name})`,
				{ resource: 'customGraphCall', operation: 'send', path: 'me', query: { [name]: 'delete' } },
				/^Query Parameters: may not hold "/,
			],
		),
		[
			'a parameter of an edge that would do so',
			{
				resource: 'account',
				operation: 'getEdge',
				edge: 'phone_numbers',
				parameters: { parameter: [{ name: 'method', value: 'delete' }] },
			},
			/^Parameters \(1st entry\) → Name: may not be one that would turn the call into another one/,
		],
		...Object.entries({
			'without its end': 'https://n8n.example.com/webhook/a',
			'of a stranger': 'https://example.com/?to=/whatsapp-business-management',
			'of another kind': 'ftp://n8n.example.com/a/whatsapp-business-management',
			'that is none': 'n8n.example.com/a/whatsapp-business-management',
		}).flatMap(
			([what, url]): Array<[string, INodeParameters, RegExp]> => [
				[
					`a sample to an address ${what}`,
					{ ...DELIVERY_PATH, operation: 'sendSample', targetUrl: url },
					/^Trigger URL: must be the whole URL that a trigger of this package shows/,
				],
				[
					`a repair for an address ${what}`,
					{ ...DELIVERY_PATH, operation: 'repair', callbackUrl: url },
					/^Trigger Callback URL: must be the whole URL/,
				],
				[
					`an expected address ${what}`,
					{ ...DELIVERY_PATH, operation: 'check', options: { expectedCallbackUrl: url } },
					/^Expected Callback URL: must be the whole URL/,
				],
			],
		),
		[
			'a repair for the test address of a trigger',
			{
				...DELIVERY_PATH,
				operation: 'repair',
				callbackUrl: 'https://n8n.example.com/webhook-test/a/whatsapp-business-management',
			},
			/^Trigger Callback URL: must be the Production URL of the trigger/,
		],
		[
			'a repair for nobody',
			{ ...DELIVERY_PATH, operation: 'repair', callbackUrl: '={{ "" }}' },
			/^Trigger Callback URL: fill in the URL that the trigger shows/,
		],
		[
			'an account among others that is no ID',
			{ ...DELIVERY_PATH, operation: 'check', options: { otherAccounts: '123, me' } },
			/^Other Accounts: must be an ID made of digits only/,
		],
		[
			'an expected field that is no name',
			{ ...DELIVERY_PATH, operation: 'check', options: { expectedFields: ['a b'] } },
			/^Expected Fields: may hold only Meta’s names: lower-case letters, digits and underscores$/,
		],
		[
			'a sample of an unknown change',
			{
				...DELIVERY_PATH,
				operation: 'sendSample',
				targetUrl: 'https://n8n.example.com/webhook/a/whatsapp-business-management',
				field: 'messages',
			},
			/^Change: must be one of account_alerts/,
		],
		[
			'a sample whose value is a list',
			{
				...DELIVERY_PATH,
				operation: 'sendSample',
				targetUrl: 'https://n8n.example.com/webhook/a/whatsapp-business-management',
				value: '[1]',
			},
			/^Value: must be a JSON object/,
		],
		[
			'an override without https',
			{
				resource: 'subscribedApp',
				operation: 'subscribe',
				override: 'set',
				confirmed: true,
				overrideCallbackUrl: 'http://example.com',
				verifyToken: 'x',
			},
			/^Override Callback URL: must be an https:\/\/ address/,
		],
	];

	it.each(cases)('%s', async (_what, parameters, message) => {
		const { error } = await runAction({ credential: credentialFor(graph), parameters });
		expect(error?.message).toMatch(message);
		expect(error?.context.itemIndex).toBe(0);
		expect(graph.calls).toEqual([]);
	});

	it('an account by an empty expression that only fills a list is no matter', async () => {
		const { items } = await runAction({
			credential: credentialFor(graph),
			parameters: {
				resource: 'phoneNumber',
				operation: 'get',
				accountId: byId('={{ $json.missing }}'),
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
			},
		});
		expect(items).toMatchObject([{ id: VERIFIED_NUMBER_ID }]);
	});

	it('all items are checked before the first call is made', async () => {
		const items = [{ number: VERIFIED_NUMBER_ID }, { number: 'not an id' }];
		const { error } = await runAction({
			credential: credentialFor(graph),
			parameters: { ...REGISTER, phoneNumberId: byId('={{ $json.number }}'), pin: '123456' },
			items,
		});
		expect(error?.context.itemIndex).toBe(1);
		expect(graph.calls).toEqual([]);
	});
});

describe('what Meta refuses comes with the way out', () => {
	const cases: Array<[string, (api: GraphApi) => IDataObject, INodeParameters, string, RegExp]> = [
		[
			'190 says how to get a lasting token',
			({ world }) => ({ accessToken: world.tokens.expired }),
			GET_ACCOUNT,
			'The access token is invalid or has expired',
			/System users → .*Generate token → expiration “Never”.*\(code 190, subcode 463, trace /,
		],
		[
			'200 names the permission',
			({ world }) => ({ accessToken: world.tokens.withoutPermissions }),
			GET_ACCOUNT,
			'The access token lacks a permission',
			/whatsapp_business_management.*code (200|10)/,
		],
		[
			'100 shows Meta’s words',
			() => ({}),
			{ ...GET_ACCOUNT, fields: ['no_such_field'] },
			'Meta refused a parameter',
			/Meta says: .*no_such_field.*code 100/,
		],
		[
			'200008 says that a number is missing',
			() => ({}),
			{
				...GET_ACCOUNT,
				accountId: byId(EMPTY_ACCOUNT_ID),
				fields: ['analytics'],
			},
			'The account has no phone number',
			/Add a number.*code 200008/,
		],
		[
			'133005 warns of guessing',
			() => ({}),
			{ ...REGISTER, phoneNumberId: byId(CONNECTED_NUMBER_ID), pin: '999999' },
			'The two-step PIN is wrong',
			/guesses are limited.*code 133005/,
		],
	];

	it.each(cases)('%s', async (_what, credential, parameters, title, description) => {
		const { error, stored } = await runAction({
			credential: credentialFor(graph, credential(graph) as never),
			parameters,
		});
		expect(error?.message).toBe(title);
		expect(error?.description).toMatch(description);
		for (const secret of [...Object.values(graph.world.tokens), graph.world.app.secret]) {
			expect(stored).not.toContain(secret);
		}
	});

	it.each([
		['a PIN', { ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin: '482913' }, '482913'],
		[
			'a verify token',
			{
				resource: 'subscribedApp',
				operation: 'subscribe',
				override: 'set',
				confirmed: true,
				overrideCallbackUrl: 'https://n8n.example.com/a',
				verifyToken: 'made-up-verify-token',
			},
			'made-up-verify-token',
		],
	])('and never with %s that Meta repeats', async (_what, parameters, secret) => {
		const error = { code: 100, message: `${secret} is refused`, type: 'OAuthException' };
		graph.faults.add({ method: 'POST', then: { kind: 'graphError', error } });
		const { error: shown } = await runAction({ credential: credentialFor(graph), parameters });
		expect(shown?.description).toContain('[hidden] is refused');
		expect(JSON.stringify(shown)).not.toContain(secret);
	});

	it('133016 says until when, and is never repeated', async () => {
		const parameters = { ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin: '123456' };
		const items = Array.from({ length: 11 }, () => ({}));
		const { items: out } = await runAction({
			credential: credentialFor(graph),
			parameters,
			items,
			onError: 'continueRegularOutput',
		});
		expect(out.filter(({ success }) => success === true)).toHaveLength(10);
		expect(out[10]?.error).toMatch(/used up its 10 attempts in 72 hours/);
		expect(out[10]?.message).toMatch(
			/takes it again by \d{4}-\d\d-\d\d \d\d:\d\d UTC at the latest/,
		);
		expect(graph.calls).toHaveLength(11);
	});
});

describe('continue on fail', () => {
	const ROWS = [
		{ account: ACCOUNT_ID },
		{ account: 'a/b' },
		{ account: '404404404' },
		{ account: ACCOUNT_ID },
	];
	const parameters = { ...GET_ACCOUNT, accountId: byId('={{ $json.account }}') };

	it('the other items run, and each error stands at its own item', async () => {
		const { outputs } = await runAction({
			credential: credentialFor(graph),
			parameters,
			items: ROWS,
			onError: 'continueRegularOutput',
		});
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 1, 2, 3].map((item) => ({ item })),
		);
		expect(outputs[0]?.map(({ json }) => json.id ?? json.error)).toEqual([
			ACCOUNT_ID,
			expect.stringMatching(/^Account: must be an ID made of digits only/),
			expect.any(String),
			ACCOUNT_ID,
		]);
	});

	it('errors go to the error output, with what the item held', async () => {
		const { outputs } = await runAction({
			credential: credentialFor(graph),
			parameters,
			items: ROWS,
			onError: 'continueErrorOutput',
		});
		expect(outputs[0]).toHaveLength(2);
		expect(outputs[1]?.map(({ json }) => json.account)).toEqual(['a/b', '404404404']);
	});
});

describe('repeating', () => {
	const LIMITED = { kind: 'rateLimit', code: 80007 } as const;
	const LOST = { kind: 'reset', when: 'after' } as const;

	it.each([
		['a read that met a limit', GET_ACCOUNT, LIMITED, 2],
		['a read whose answer was lost', GET_ACCOUNT, LOST, 2],
		['a read that met a proxy’s page', GET_ACCOUNT, { kind: 'html' } as const, 2],
		[
			'a write that Meta refused before doing anything',
			{ ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin: '123456' },
			LIMITED,
			2,
		],
	])('%s is repeated', async (_what, parameters, then, calls) => {
		graph.faults.add({ times: 1, then });
		const { error } = await runAction({ credential: credentialFor(graph), parameters });
		expect(error?.message).toBeUndefined();
		expect(graph.calls).toHaveLength(calls);
	});

	it.each([
		['a write whose answer was lost', LOST, /could not be reached/],
		[
			'a write that met a proxy’s page',
			{ kind: 'html' } as const,
			/without an answer of the Graph API/,
		],
	])('%s is not', async (_what, then, message) => {
		graph.faults.add({ times: 1, then });
		const { error } = await runAction({
			credential: credentialFor(graph),
			parameters: { ...REGISTER, phoneNumberId: byId(VERIFIED_NUMBER_ID), pin: '123456' },
		});
		expect(error?.message).toMatch(message);
		expect(graph.calls).toHaveLength(1);
	});

	it('a wait beyond the user’s patience fails at once and says when to come back', async () => {
		graph.faults.add({ then: { kind: 'rateLimit', code: 80008, minutesToRegainAccess: 12 } });
		const { error } = await runAction({
			credential: credentialFor(graph),
			parameters: GET_ACCOUNT,
		});
		expect(error?.message).toBe('The account has reached its hourly limit of calls');
		expect(error?.description).toMatch(/Meta takes calls again at about .* UTC/);
		expect(graph.calls).toHaveLength(1);
	});
});

it('a redirect is refused, and the token goes nowhere', async () => {
	const elsewhere = await startGraphApi();
	graph.faults.add({
		then: { kind: 'redirect', location: `${elsewhere.url}/v25.0/${ACCOUNT_ID}` },
	});
	const { error } = await runAction({ credential: credentialFor(graph), parameters: GET_ACCOUNT });
	expect(error?.message).toMatch(/redirect \(HTTP 30\d\) instead of an answer/);
	expect(elsewhere.calls).toEqual([]);
	await elsewhere.close();
});

it('reads all pages, asks for no more than it needs, and never follows paging.next', async () => {
	const parameters = { resource: 'messageTemplate', operation: 'getMany', fields: ['id'] };
	const { items, stored } = await runAction({
		credential: credentialFor(graph),
		parameters: { ...parameters, returnAll: true },
	});
	const all = graph.world.templates.filter(({ accountId }) => accountId === ACCOUNT_ID);
	expect(new Set(items.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
	expect(graph.calls).toHaveLength(Math.ceil(all.length / 100));
	expect(graph.calls.every(({ query }) => !('access_token' in query))).toBe(true);
	expect(stored).not.toContain(graph.world.tokens.systemUser);
});

it('hides the token that a custom call’s answer carries', async () => {
	const { items, stored } = await runAction({
		credential: credentialFor(graph),
		parameters: {
			resource: 'customGraphCall',
			operation: 'send',
			path: `${ACCOUNT_ID}/message_templates`,
		},
	});
	const cursors = { after: expect.any(String) };
	expect(items[0]).toEqual({ data: expect.any(Array), paging: { cursors } });
	expect(stored).not.toContain(graph.world.tokens.systemUser);
});

it('hides the token that hangs on an edge inside the answer', async () => {
	const { items, stored } = await runAction({
		credential: credentialFor(graph),
		parameters: {
			...GET_ACCOUNT,
			fields: '={{ "id,message_templates.limit(2){id,name}" }}',
		},
	});
	const two = [expect.anything(), expect.anything()];
	expect(items[0]?.message_templates).toEqual({ data: two, hasMore: true });
	expect(stored).not.toContain(graph.world.tokens.systemUser);
});

it('leaves the text of a template alone, whatever it says of PINs and tokens', async () => {
	const template = graph.world.templates[0];
	const text = 'Your PIN: {{1}}. access_token=none';
	if (template) template.components = [{ type: 'BODY', text }];
	const { items } = await runAction({
		credential: credentialFor(graph),
		parameters: {
			resource: 'messageTemplate',
			operation: 'get',
			templateId: byId(template?.id ?? ''),
			fields: ['components'],
		},
	});
	expect(items[0]?.components).toEqual([{ type: 'BODY', text }]);
});

it('stores no PIN when n8n itself refuses an address', async () => {
	const pin = '730518';
	const { error } = await runAction({
		credential: credentialFor(graph),
		parameters: {
			...REGISTER,
			accountId: {
				__rl: true,
				mode: 'url',
				value: '={{ "https://business.facebook.com/nothing" }}',
			},
			phoneNumberId: byId(CONNECTED_NUMBER_ID),
			pin,
		},
	});
	expect(error).toBeDefined();
	expect(JSON.stringify({ ...error })).not.toContain(pin);
});

it('an empty address stands for the credential’s account', async () => {
	const { items } = await runAction({
		credential: credentialFor(graph),
		parameters: { ...GET_ACCOUNT, accountId: { __rl: true, mode: 'url', value: '' } },
	});
	expect(items[0]?.id).toBe(ACCOUNT_ID);
});

it('reads dates in the time zone of the workflow', async () => {
	await runAction({
		credential: credentialFor(graph),
		parameters: {
			resource: 'activity',
			operation: 'getMany',
			filters: { since: '2026-03-14T09:30:00', until: '2026-07-14T09:30:00+02:00' },
		},
		timezone: 'America/New_York',
	});
	expect(graph.calls[0]?.query).toMatchObject({
		since: String(Date.parse('2026-03-14T13:30:00Z') / 1000),
		until: String(Date.parse('2026-07-14T07:30:00Z') / 1000),
	});
});

it('sends an ID beyond 2^53 as exactly as it was typed', async () => {
	await runAction({
		credential: credentialFor(graph),
		parameters: {
			resource: 'customGraphCall',
			operation: 'send',
			method: 'POST',
			path: `${ACCOUNT_ID}/assigned_users`,
			body: '{"user_id": 9007199254740993}',
		},
	});
	expect(graph.calls[0]?.body).toEqual({ user_id: '9007199254740993' });
});

it('stores no PIN beside the parameter that holds it', async () => {
	const pin = '730518';
	const { items, error } = await runAction({
		credential: credentialFor(graph),
		parameters: { ...REGISTER, phoneNumberId: byId(CONNECTED_NUMBER_ID), pin },
	});
	expect(error).toBeDefined();
	expect(JSON.stringify([items, { ...error }])).not.toContain(pin);
});

it('works on reads beside each other, on writes one after another, and keeps the order', async () => {
	graph.faults.add({ then: { kind: 'latency', milliseconds: 20 } });
	const items = Array.from({ length: 40 }, (_item, index) => ({ index }));
	const { outputs } = await runAction({
		credential: credentialFor(graph),
		parameters: GET_ACCOUNT,
		items,
	});
	expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(
		items.map(({ index }) => ({ item: index })),
	);
});

it('stops when the execution is cancelled', async () => {
	graph.faults.add({ then: { kind: 'latency', milliseconds: 100 } });
	const items = Array.from({ length: 50 }, () => ({}));
	await runAction({
		credential: credentialFor(graph),
		parameters: { ...GET_ACCOUNT, runOptions: { itemsAtOnce: 1 } },
		items,
		begun: (cancel) => void setTimeout(cancel, 250),
	});
	expect(graph.calls.length).toBeLessThan(10);
});
