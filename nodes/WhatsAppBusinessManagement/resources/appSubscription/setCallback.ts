import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { isSameUrl, leadsToATrigger } from '../../callback/address';
import { appOf } from '../../callback/app';
import type { AppSubscription } from '../../callback/appSubscription';
import { readAppSubscription, registerCallback } from '../../callback/appSubscription';
import { receiverAdvice, receiverName } from '../../callback/foreignReceiver';
import { RegistrationError } from '../../callback/registrationError';
import { serialize } from '../../callback/serialize';
import { operation } from '../../execution/operation';
import type { GraphConnection } from '../../graph/connection';
import { shownUrl } from '../../graph/shownUrl';
import { verifyToken } from '../../parameters/formats';
import { builderSwitch, switchedOn } from '../../parameters/guard';
import { text } from '../../parameters/values';
import { verifyTokenField } from '../../parameters/verifyTokenField';
import { managedNotice } from './managedNotice';
import { READ_BACK, readBack, readBackKeys } from './readBack';
import { chosenFields, refuseNone, webhookFieldInput, webhookFields } from './webhookFields';

/** http is accepted only for a receiver on this machine, which only a local Graph API can reach. */
const CALLBACK =
	/^(https:\/\/[^\s/]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(?=\/|$))\S*$/;

const schema = () =>
	z
		.object({
			callbackUrl: text({
				max: 2000,
				pattern: CALLBACK,
				must: 'must be an https:// address of at most 2000 characters',
			}),
			verifyToken: verifyToken(),
			...webhookFieldInput(),
			replaceOther: switchedOn(),
		})
		.superRefine(refuseNone);

type Input = z.output<ReturnType<typeof schema>>;

/** @throws {RegistrationError} when another callback is registered and may not be replaced */
function refuseOther(
	subscription: AppSubscription | undefined,
	{ callbackUrl, replaceOther }: Input,
): void {
	if (!subscription || isSameUrl(subscription.callbackUrl, callbackUrl) || replaceOther) return;
	const { callbackUrl: theirs } = subscription;
	if (leadsToATrigger(theirs)) {
		throw new RegistrationError(
			`A trigger of this package holds the app’s callback: ${shownUrl(theirs)}`,
			'The trigger node manages its own registration. To receive alongside it, enter your address in that trigger under Options → Other Receivers. Nothing was changed.',
		);
	}
	throw new RegistrationError(
		`Another receiver is registered for this app: ${receiverName(theirs)}`,
		`${receiverAdvice(theirs)}It would stop getting webhooks without notice. To replace it, turn on Replace Another Callback. Nothing was changed.`,
	);
}

/** The requested fields that are not registered. */
const missingOf = (subscription: AppSubscription | undefined, fields: string[]): string[] =>
	fields.filter((field) => !subscription?.fields.includes(field));

const leadsTo = (subscription: AppSubscription | undefined, callbackUrl: string): boolean =>
	subscription !== undefined && isSameUrl(subscription.callbackUrl, callbackUrl);

/** @throws {RegistrationError} when Meta did something other than requested */
function refuseUnexpectedResult(
	subscription: AppSubscription | undefined,
	callbackUrl: string,
	fields: string[],
): void {
	if (!leadsTo(subscription, callbackUrl)) {
		throw new RegistrationError(
			`Meta answered that the callback was set, but ${subscription ? `delivers to ${shownUrl(subscription.callbackUrl)}` : 'has no callback for this app'}`,
			'Another service may have changed it in the meantime. Run the operation again, or check the current callback with Webhook App Subscription → Get Many.',
		);
	}
	const missing = missingOf(subscription, fields);
	if (missing.length === 0) return;
	throw new RegistrationError(
		`The callback was set, but Meta did not accept these webhook fields: ${missing.join(', ')}`,
		'The other fields are registered. Try a newer API Version in the credential, or remove these fields.',
	);
}

/**
 * Meta documents its POST both as adding fields and as replacing them, so the registered fields are sent
 * too, and no receiver loses one.
 */
async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { appId } = appOf(connection);
	const { callbackUrl, verifyToken: token } = input;
	// A workflow of this n8n that is activated at the same time changes the same callback.
	return await serialize(appId, async () => {
		const before = await readAppSubscription(connection, appId);
		refuseOther(before, input);
		const fields = [...new Set([...(before?.fields ?? []), ...chosenFields(input)])];
		await registerCallback(connection, appId, { callbackUrl, verifyToken: token, fields });
		const after = await readBack(
			connection,
			appId,
			(now) => leadsTo(now, callbackUrl) && missingOf(now, fields).length === 0,
		);
		if ('subscription' in after) refuseUnexpectedResult(after.subscription, callbackUrl, fields);
		const subscription = 'subscription' in after ? after.subscription : undefined;
		const replaced =
			before && !isSameUrl(before.callbackUrl, callbackUrl) ? shownUrl(before.callbackUrl) : null;
		return [
			{
				appId,
				callbackUrl: shownUrl(callbackUrl),
				fields: subscription?.fields ?? fields,
				active: subscription?.active ?? null,
				replacedCallbackUrl: replaced,
				success: true,
				...readBackKeys(after),
			},
		];
	});
}

export const setCallback = operation({
	name: 'Set Callback',
	value: 'setCallback',
	action: 'Set webhook callback of app',
	description:
		'Register the callback URL to which Meta sends the app’s WhatsApp webhooks, or add webhook fields to the registered one. Meta verifies the URL immediately.',
	fields: [
		managedNotice,
		{
			displayName: 'Callback URL',
			name: 'callbackUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/whatsapp',
			description:
				'The URL to send webhooks to. It must answer Meta’s challenge while the operation runs.',
		},
		verifyTokenField,
		...webhookFields,
		builderSwitch({
			displayName: 'Replace Another Callback',
			name: 'replaceOther',
			description:
				'Whether to replace the callback that is registered now. All services that receive through it stop getting webhooks.',
		}),
	],
	input: schema,
	output: {
		appId: 'string',
		callbackUrl: 'string',
		fields: ['string'],
		active: 'boolean',
		replacedCallbackUrl: 'string',
		success: 'boolean',
		...READ_BACK,
	},
	calls: ['GET /{App-ID}/subscriptions', 'POST /{App-ID}/subscriptions'],
	isRead: () => false,
	run,
});
