import { z } from 'zod';

import { dependingOn, optionsOf } from '../../execution/choices';
import { verifyToken, webAddress } from '../../execution/formats';
import { notice } from '../../execution/guard';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id } from '../../execution/values';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../locators';
import { verifyTokenField } from '../verifyTokenField';

const OVERRIDES = {
	remove: 'Remove',
	set: 'Set',
} as const;

const shownForSet = { show: { override: ['set'] } };

const schema = () =>
	dependingOn('override', OVERRIDES, [
		z.object({
			override: z.literal('set'),
			phoneNumberId: id('106540352242922'),
			overrideCallbackUri: webAddress(200),
			verifyToken: verifyToken(),
		}),
		z.object({ override: z.literal('remove'), phoneNumberId: id('106540352242922') }),
	]);

/** An empty address takes the override away (Meta: Webhook overrides). */
const configuration = (input: z.output<ReturnType<typeof schema>>) =>
	input.override === 'set'
		? { override_callback_uri: input.overrideCallbackUri, verify_token: input.verifyToken }
		: { override_callback_uri: '' };

export const setWebhookOverride = operation({
	name: 'Set Webhook Override',
	value: 'setWebhookOverride',
	action: 'Set or remove the webhook override of a phone number',
	description:
		'Send what happens on one number, its messages above all, to an address of its own instead of the app’s, or end that',
	fields: [
		...phoneNumberLocator(),
		{
			displayName: 'Override Callback',
			name: 'override',
			type: 'options',
			options: optionsOf(OVERRIDES),
			default: 'set',
			description:
				'Whether this number gets an address of its own. Template and account changes always go to the app’s callback.',
		},
		{
			...notice(
				'overrideNotice',
				'From then on Meta sends what happens on this number, its messages above all, to this address alone: the WhatsApp Business Management Trigger, and whoever else receives through the app, no longer sees it.',
			),
			displayOptions: shownForSet,
		},
		{
			displayName: 'Override Callback URL',
			name: 'overrideCallbackUri',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. https://example.com/whatsapp',
			displayOptions: shownForSet,
			description: 'Where this number’s events go; Meta verifies it at once',
		},
		{ ...verifyTokenField, displayOptions: shownForSet },
	],
	input: schema,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.phoneNumberId)],
		body: { webhook_configuration: configuration(input) },
		idempotent: true,
	}),
	output: { phoneNumberId: 'string', override: 'string' },
	response: written(),
	beside: ({ phoneNumberId, override }) => ({ phoneNumberId, override }),
});
