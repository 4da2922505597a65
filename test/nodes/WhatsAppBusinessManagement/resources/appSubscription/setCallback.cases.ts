import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID } from '../../../../graphApi';
import { OBJECT, SUBSCRIPTIONS, read } from './shared';

/** The address of a callback that passes every challenge. */
let callbackUrl = '';

async function startCallback(): Promise<void> {
	const server = createServer(({ url }, response) => {
		response.end(new URL(url ?? '/', 'http://127.0.0.1').searchParams.get('hub.challenge'));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	// It stops after the tests.
	server.unref();
	callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

const NEW = {
	callbackUrl: 'https://example.com/hooks',
	verifyToken: 'chosen by the user',
	webhookFields: ['account_update'],
};

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
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
			/^Other Webhook Fields: may contain only Meta’s names/,
		],
		[
			'a replacement by an expression',
			{ ...NEW, replaceOther: '={{ true }}' },
			/^Replace Another Callback: must be turned on or off in the node itself$/,
		],
	],
};
