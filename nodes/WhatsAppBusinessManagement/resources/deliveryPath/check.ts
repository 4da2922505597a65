import { z } from 'zod';

import { appOf } from '../../callback/app';
import { readPath } from '../../callback/health/state';
import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { id } from '../../parameters/values';
import { WEBHOOK_FIELD_OPTIONS, webhookFieldNames } from '../../parameters/webhookFields';
import { OTHER_ACCOUNTS, otherAccounts, triggerUrl } from './input';
import { REPORT, reportOf } from './pathReport';

const schema = () =>
	z.object({
		accountId: id('102290129340398'),
		options: z
			.object({
				expectedCallbackUrl: triggerUrl().optional(),
				expectedFields: webhookFieldNames(),
				otherAccounts: otherAccounts(),
			})
			.default({}),
	});

export const check = operation({
	name: 'Check',
	value: 'check',
	action: 'Check webhook delivery',
	description:
		'Check whether Meta’s changes reach your workflows: the app’s callback and fields, the subscribed accounts, and the status of the trigger itself. Returns one item with "ok" and a list of problems, each with its fix.',
	fields: [
		accountLocator(),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Expected Callback URL',
					name: 'expectedCallbackUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://n8n.example.com/webhook/1a2b/whatsapp-business-management',
					description:
						'The Production URL of the trigger that should receive the changes. If set, Check reports whether that trigger holds or shares the callback, and whether another receiver took over the callback.',
				},
				{
					displayName: 'Expected Fields',
					name: 'expectedFields',
					type: 'multiOptions',
					options: WEBHOOK_FIELD_OPTIONS,
					default: [],
					description:
						'Changes that Meta should send, in addition to those that the triggers listen to. An expression can return any other webhook field.',
				},
				OTHER_ACCOUNTS,
			],
		},
	],
	input: schema,
	output: REPORT,
	calls: ['GET /app', 'GET /{App-ID}/subscriptions', 'GET /{WABA-ID}/subscribed_apps'],
	isRead: () => true,
	run: async (connection, { accountId, options }) => {
		const state = await readPath(appOf(connection), {
			accounts: [accountId, ...options.otherAccounts],
			expectedUrl: options.expectedCallbackUrl,
			expectedFields: options.expectedFields,
		});
		return [reportOf(state)];
	},
});
