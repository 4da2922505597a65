import { z } from 'zod';

import { dependingOn, optionsOf } from '../../execution/choices';
import { verifyToken, webAddress } from '../../execution/formats';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id } from '../../execution/values';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../locators';
import { overrideFields } from '../overrideFields';

const OVERRIDES = {
	remove: 'Remove',
	set: 'Set',
} as const;

const schema = () =>
	dependingOn('override', OVERRIDES, [
		z.object({
			override: z.literal('set'),
			phoneNumberId: id('106540352242922'),
			overrideCallbackUrl: webAddress(200),
			verifyToken: verifyToken(),
		}),
		z.object({ override: z.literal('remove'), phoneNumberId: id('106540352242922') }),
	]);

/** An empty address takes the override away (Meta: Webhook overrides). */
const configuration = (input: z.output<ReturnType<typeof schema>>) =>
	input.override === 'set'
		? { override_callback_uri: input.overrideCallbackUrl, verify_token: input.verifyToken }
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
		...overrideFields(
			'number',
			'the account’s override, if it has one, or else to the app’s own callback',
		),
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
