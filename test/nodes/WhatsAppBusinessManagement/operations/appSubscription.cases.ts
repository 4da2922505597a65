import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { APP_ID, type GraphApi } from '../../../graphApi';
import { EMPTY } from './cases';
import type { ResourceCases } from './cases';

const SUBSCRIPTIONS = `${APP_ID}/subscriptions`;
const OBJECT = 'whatsapp_business_account';

/** The address of a callback that passes every challenge. */
let callbackUrl = '';

async function startCallback(): Promise<void> {
	const server = createServer(({ url }, response) => {
		response.end(new URL(url ?? '/', 'http://127.0.0.1').searchParams.get('hub.challenge'));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// It ends with the tests.
	server.unref();
	callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

/** Somebody receives two fields. */
function subscribed({ world }: GraphApi): void {
	world.app.subscriptions.push({
		object: OBJECT,
		callback_url: 'https://hooks.fernwick.example/whatsapp?key=hidden',
		active: true,
		fields: ['messages', 'security'].map((name) => ({ name, version: 'v25.0' })),
		verifyToken: 'known to the receiver',
	});
}

const read = { method: 'GET', path: SUBSCRIPTIONS, query: { limit: '100' } };

const NEW = {
	operation: 'setCallback',
	callbackUrl: 'https://example.com/hooks',
	verifyToken: 'chosen by the user',
	webhookFields: ['account_update'],
};

export const cases: ResourceCases = {
	resource: 'appSubscription',
	cases: [
		{
			operation: 'getMany',
			does: 'lists every object’s callback',
			given: subscribed,
			parameters: {},
			calls: [{ method: 'GET', path: SUBSCRIPTIONS, query: { limit: '50' } }],
			items: [
				{ object: 'permissions' },
				{
					object: OBJECT,
					callback_url: 'https://hooks.fernwick.example/whatsapp?…',
					active: true,
					fields: [
						{ name: 'messages', version: 'v25.0' },
						{ name: 'security', version: 'v25.0' },
					],
				},
			],
		},
		{
			operation: 'setCallback',
			does: 'replaces another callback where that is allowed, and keeps its fields',
			given: startCallback,
			parameters: () => ({
				...NEW,
				callbackUrl,
				additionalFields: 'messages, security',
				replaceOther: true,
			}),
			calls: [
				read,
				{
					method: 'POST',
					path: SUBSCRIPTIONS,
					body: {
						object: OBJECT,
						callback_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/hooks$/),
						verify_token: 'chosen by the user',
						fields: 'security,account_update,messages',
						include_values: true,
					},
				},
				read,
			],
			items: [
				{
					appId: APP_ID,
					callbackUrl: expect.stringMatching(/\/hooks$/),
					fields: expect.arrayContaining(['security', 'account_update', 'messages']),
					active: true,
					replacedCallbackUrl: expect.stringMatching(/whatsapp-business-management$/),
					success: true,
					readBack: true,
				},
			],
		},
		{
			operation: 'removeFields',
			does: 'always names the object, and says what is left',
			given: subscribed,
			parameters: { webhookFields: ['security'], confirmed: true },
			calls: [
				read,
				{ method: 'DELETE', path: SUBSCRIPTIONS, query: { object: OBJECT, fields: 'security' } },
				read,
			],
			items: [
				{
					appId: APP_ID,
					fields: ['security'],
					remainingFields: ['messages'],
					deleted: true,
					readBack: true,
				},
			],
		},
		{
			operation: 'removeFields',
			does: 'takes a field that only its name says',
			given: subscribed,
			parameters: { webhookFields: [], additionalFields: 'messages', confirmed: true },
			calls: [
				read,
				{ method: 'DELETE', path: SUBSCRIPTIONS, query: { object: OBJECT, fields: 'messages' } },
				read,
			],
			items: [
				{
					appId: APP_ID,
					fields: ['messages'],
					remainingFields: ['security'],
					deleted: true,
					readBack: true,
				},
			],
		},
		{
			operation: 'remove',
			does: 'always names the object',
			given: subscribed,
			parameters: { confirmed: true },
			calls: [{ method: 'DELETE', path: SUBSCRIPTIONS, query: { object: OBJECT } }],
			items: [{ appId: APP_ID, deleted: true }],
		},
	],
	refused: [
		[
			'a callback without https',
			{ ...NEW, callbackUrl: 'http://example.com/hooks' },
			/^Callback URL: must be an https:\/\/ address/,
		],
		[
			'a host that only begins like this machine',
			{ ...NEW, callbackUrl: 'http://localhost.example.com/hooks' },
			/^Callback URL: must be an https:\/\/ address/,
		],
		['no verify token', { ...NEW, verifyToken: EMPTY }, /^Verify Token: fill it in/],
		[
			'a callback without fields',
			{ ...NEW, webhookFields: [] },
			/^Input: choose at least one under Webhook Fields/,
		],
		[
			'a name that is no field',
			{ ...NEW, additionalFields: 'Messages!' },
			/^Other Webhook Fields: may hold only Meta’s names/,
		],
		[
			'a replacement by an expression',
			{ ...NEW, replaceOther: '={{ true }}' },
			/^Replace Another Callback: must be switched on or off in the node itself$/,
		],
		[
			'to remove no field',
			{ operation: 'removeFields', confirmed: true },
			/^Input: choose at least one under Webhook Fields/,
		],
		[
			'a removal that nobody confirmed',
			{ operation: 'removeFields', webhookFields: ['security'] },
			/^I Understand: switch it on/,
		],
		[
			'a removal that an expression confirms',
			{ operation: 'removeFields', webhookFields: ['security'], confirmed: '={{ true }}' },
			/^I Understand: /,
		],
		['a deletion that nobody confirmed', { operation: 'remove' }, /^I Understand: switch it on/],
	],
};
