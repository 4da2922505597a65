import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { appOfToken, listSubscribedApps, subscribedAppsCall } from '../../callback/subscribedApps';
import { operation } from '../../execution/operation';
import { partialFailure } from '../../execution/partialFailure';
import { answerData } from '../../execution/response';
import type { GraphConnection } from '../../graph/connection';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import { dependingOn } from '../../parameters/choices';
import { verifyToken, webAddress } from '../../parameters/formats';
import { confirmed } from '../../parameters/guard';
import { overrideFields } from '../../parameters/overrideFields';
import { id } from '../../parameters/values';

const OVERRIDES = {
	keep: 'Keep as It Is',
	remove: 'Remove',
	set: 'Set',
} as const;

const schema = () => {
	const accountId = id('102290129340398');
	return dependingOn('override', OVERRIDES, [
		z.object({ override: z.literal('keep'), accountId }),
		z.object({ override: z.literal('remove'), accountId }),
		z.object({
			override: z.literal('set'),
			confirmSubscribedAppSubscribe: confirmed(),
			accountId,
			overrideCallbackUrl: webAddress(200),
			verifyToken: verifyToken(),
		}),
	]);
};

type Input = z.output<ReturnType<typeof schema>>;

type Setting = Extract<Input, { override: 'set' }>;

async function post(
	connection: GraphConnection,
	accountId: string,
	body?: IDataObject,
): Promise<boolean> {
	const call = { ...subscribedAppsCall(accountId, 'POST'), body };
	return succeeded(answerData(await connection.request(call)));
}

/** @param done the completed steps, as text for an error */
async function postOverride(
	connection: GraphConnection,
	{ accountId, overrideCallbackUrl, verifyToken: token }: Setting,
	done: string[],
): Promise<boolean> {
	const body = { override_callback_uri: overrideCallbackUrl, verify_token: token };
	try {
		return await post(connection, accountId, body);
	} catch (error) {
		throw partialFailure(error, done);
	}
}

/**
 * An empty POST subscribes the app, and clears an existing override. So it is sent only if the app is not
 * subscribed or the override should be removed. Meta refuses an override for an app that is not
 * subscribed yet, so in that case both calls are made.
 */
async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { accountId } = input;
	const appId = await appOfToken(connection);
	const apps = await listSubscribedApps(connection, accountId);
	const alreadySubscribed = apps.some((app) => app.id === appId);
	const isPosted = !alreadySubscribed || input.override === 'remove';
	let success = !isPosted || (await post(connection, accountId));
	if (success && input.override === 'set') {
		const done = isPosted ? [`subscribed the app ${appId} to the account ${accountId}`] : [];
		success = await postOverride(connection, input, done);
	}
	return [{ accountId, appId, alreadySubscribed, success }];
}

export const subscribe = operation({
	name: 'Subscribe',
	value: 'subscribe',
	action: 'Subscribe app to webhooks of account',
	description:
		'Send an account’s webhooks to the app of the access token. Without this, the app’s callback gets no webhooks of the account.',
	fields: [
		accountLocator(),
		...overrideFields({
			names: { choice: 'override', confirm: 'confirmSubscribedAppSubscribe' },
			choices: OVERRIDES,
			byDefault: 'keep',
			description:
				'Whether to send this account’s messages to a separate URL. Template, account and number changes always go to the app’s callback.',
			whose: 'account',
			next: 'the app’s own callback',
		}),
	],
	input: schema,
	output: {
		accountId: 'string',
		appId: 'string',
		alreadySubscribed: 'boolean',
		success: 'boolean',
	},
	calls: ['GET /app', 'GET /{WABA-ID}/subscribed_apps', 'POST /{WABA-ID}/subscribed_apps'],
	isRead: () => false,
	run,
});
