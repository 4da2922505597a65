import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { appOfToken, listSubscribedApps, subscribedAppsCall } from '../../callback/subscribedApps';
import { operation } from '../../execution/operation';
import { partialFailure } from '../../execution/partialFailure';
import { object } from '../../execution/response';
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
	return succeeded(object(await connection.request(call)));
}

/** @param done what was done before it, as a sentence */
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
 * An empty POST subscribes, and clears an override that is there. So it is sent only where the app is
 * absent, or where the override shall go. Meta refuses an override for an app that is not subscribed
 * yet: then both calls are made.
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
	action: 'Subscribe the app to an account',
	description:
		'Let the app of the access token get an account’s webhooks. Without this an active webhook stays silent.',
	fields: [
		accountLocator(),
		...overrideFields({
			names: { choice: 'override', confirm: 'confirmSubscribedAppSubscribe' },
			choices: OVERRIDES,
			byDefault: 'keep',
			description:
				'Whether this account’s messages go to an address of their own. Template, account and number changes always go to the app’s callback.',
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
	isRead: () => false,
	run,
});
