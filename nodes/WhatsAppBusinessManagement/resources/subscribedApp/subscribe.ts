import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { oneOf, optionsOf } from '../../execution/choices';
import { notice } from '../../execution/guard';
import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { object, succeeded } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { appOfToken, listSubscribedApps, subscribedAppsCall } from '../../graph/subscribedApps';
import { accountLocator } from '../locators';

const OVERRIDES = {
	keep: 'Keep as It Is',
	remove: 'Remove',
	set: 'Set',
} as const;

const shownForSet = { show: { override: ['set'] } };

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			override: oneOf(OVERRIDES).default('keep'),
			overrideCallbackUri: z.string().trim().default(''),
			verifyToken: z.string().default(''),
		})
		.superRefine(({ override, overrideCallbackUri, verifyToken }, context) => {
			if (override !== 'set') return;
			const refuse = (path: string, message: string) =>
				context.addIssue({ code: 'custom', path: [path], message });
			if (!/^https:\/\/[^\s/]+/.test(overrideCallbackUri) || overrideCallbackUri.length > 200) {
				refuse('overrideCallbackUri', 'must be an https:// address of at most 200 characters');
			}
			if (verifyToken === '') refuse('verifyToken', 'fill it in: Meta sends it to the callback');
		});

type Input = z.output<ReturnType<typeof schema>>;

async function post(connection: GraphConnection, accountId: string, body?: IDataObject) {
	return object(await connection.request({ ...subscribedAppsCall(accountId, 'POST'), body }));
}

/**
 * An empty POST subscribes, and clears an override that is there. So it is sent only where the app is
 * absent, or where the override shall go. Meta refuses an override for an app that is not subscribed
 * yet: then both calls are made.
 */
async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { accountId, override, overrideCallbackUri, verifyToken } = input;
	const appId = await appOfToken(connection);
	const apps = await listSubscribedApps(connection, accountId);
	const alreadySubscribed = apps.some((app) => app.id === appId);
	let success = true;
	if (!alreadySubscribed || override === 'remove') {
		success = succeeded(await post(connection, accountId));
	}
	if (override === 'set') {
		const body = { override_callback_uri: overrideCallbackUri, verify_token: verifyToken };
		success = succeeded(await post(connection, accountId, body));
	}
	return [{ accountId, appId, alreadySubscribed, success }];
}

export const subscribe = operation({
	name: 'Subscribe',
	value: 'subscribe',
	action: 'Subscribe the app to an account',
	description:
		'Let the app of the access token get an account’s webhooks. Without this an active webhook stays silent.',
	fields: [
		accountLocator(),
		{
			displayName: 'Override Callback',
			name: 'override',
			type: 'options',
			options: optionsOf(OVERRIDES),
			default: 'keep',
			description:
				'Whether this account’s messages go to an address of their own. Template, account and number changes always go to the app’s callback.',
		},
		{
			...notice(
				'overrideNotice',
				'The override is gone for good, with its verify token: the account’s messages go to the app’s own callback from then on.',
			),
			displayOptions: { show: { override: ['remove'] } },
		},
		{
			displayName: 'Override Callback URL',
			name: 'overrideCallbackUri',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/whatsapp',
			displayOptions: shownForSet,
			description: 'Where this account’s messages go; Meta verifies it at once',
		},
		{
			displayName: 'Verify Token',
			name: 'verifyToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			displayOptions: shownForSet,
			description: 'What Meta sends to the override callback for the verification',
		},
	],
	input: schema,
	output: {
		accountId: 'string',
		appId: 'string',
		alreadySubscribed: 'boolean',
		success: 'boolean',
	},
	isRead: () => false,
	run,
});
