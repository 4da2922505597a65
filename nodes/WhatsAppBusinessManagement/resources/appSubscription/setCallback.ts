import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { isSameUrl, leadsToATrigger } from '../../callback/address';
import { appOf } from '../../callback/app';
import type { AppSubscription } from '../../callback/appSubscription';
import { readAppSubscription, registerCallback } from '../../callback/appSubscription';
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
import { READ_BACK, readBack, saidOfReadBack } from './readBack';
import { chosenFields, refuseNone, webhookFieldInput, webhookFields } from './webhookFields';

/** http is for a receiver on this very machine, which only a local Graph API can reach. */
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

/** @throws {RegistrationError} when somebody else receives, and may not be replaced */
function refuseOther(
	standing: AppSubscription | undefined,
	{ callbackUrl, replaceOther }: Input,
): void {
	if (!standing || isSameUrl(standing.callbackUrl, callbackUrl) || replaceOther) return;
	const address = shownUrl(standing.callbackUrl);
	if (leadsToATrigger(standing.callbackUrl)) {
		throw new RegistrationError(
			`A trigger of this package holds the app’s callback, and is left alone: ${address}`,
			'The trigger node manages its registration itself. To receive beside it, enter your address in that trigger under Options → Other Receivers. Nothing was changed.',
		);
	}
	throw new RegistrationError(
		`Another receiver is registered for this app, and is left alone: ${address}`,
		'It would get nothing any more, without a word. If that is what you want, switch on Replace Another Callback. Nothing was changed.',
	);
}

/** The fields that Meta does not send after all. */
const missingOf = (standing: AppSubscription | undefined, fields: string[]): string[] =>
	fields.filter((field) => !standing?.fields.includes(field));

const leadsTo = (standing: AppSubscription | undefined, callbackUrl: string): boolean =>
	standing !== undefined && isSameUrl(standing.callbackUrl, callbackUrl);

/** @throws {RegistrationError} when Meta did something else than what was asked */
function refuseOtherThanAsked(
	standing: AppSubscription | undefined,
	callbackUrl: string,
	fields: string[],
): void {
	if (!leadsTo(standing, callbackUrl)) {
		throw new RegistrationError(
			`Meta answered that the callback was set, and ${standing ? `delivers to ${shownUrl(standing.callbackUrl)}` : 'has none for this app'}`,
			'Somebody may have changed it meanwhile. Run it again, or see under App Subscription → Get Many what stands.',
		);
	}
	const missing = missingOf(standing, fields);
	if (missing.length === 0) return;
	throw new RegistrationError(
		`The callback was set, but Meta did not take these webhook fields: ${missing.join(', ')}`,
		'The others are registered. Try a newer API Version in the credential, or leave these out.',
	);
}

/**
 * Whether Meta's POST adds the fields or replaces those that stand is documented both ways, so those
 * that stand go along: nobody loses one.
 */
async function run(connection: GraphConnection, input: Input): Promise<IDataObject[]> {
	const { appId } = appOf(connection);
	const { callbackUrl, verifyToken: token } = input;
	// A workflow of this n8n that is activated meanwhile changes the same callback.
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
		if ('standing' in after) refuseOtherThanAsked(after.standing, callbackUrl, fields);
		const standing = 'standing' in after ? after.standing : undefined;
		const replaced =
			before && !isSameUrl(before.callbackUrl, callbackUrl) ? shownUrl(before.callbackUrl) : null;
		return [
			{
				appId,
				callbackUrl: shownUrl(callbackUrl),
				fields: standing?.fields ?? fields,
				active: standing?.active ?? null,
				replacedCallbackUrl: replaced,
				success: true,
				...saidOfReadBack(after),
			},
		];
	});
}

export const setCallback = operation({
	name: 'Set Callback',
	value: 'setCallback',
	action: 'Set the callback of the app',
	description:
		'Register an address to which Meta sends the app’s WhatsApp webhooks, or add webhook fields to the one that is registered. Meta verifies the address at once.',
	fields: [
		managedNotice,
		{
			displayName: 'Callback URL',
			name: 'callbackUrl',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/whatsapp',
			description: 'Where the webhooks go; it must answer Meta’s challenge while this runs',
		},
		verifyTokenField,
		...webhookFields('Which webhooks are sent. Those that are registered already stay.'),
		builderSwitch({
			displayName: 'Replace Another Callback',
			name: 'replaceOther',
			description:
				'Whether to take the webhooks away from the address that is registered now. Every service that receives through it gets nothing any more.',
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
	isRead: () => false,
	run,
});
