import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { dependingOn } from '../../parameters/choices';
import { verifyToken, webAddress } from '../../parameters/formats';
import { confirmed } from '../../parameters/guard';
import { overrideFields } from '../../parameters/overrideFields';
import { id } from '../../parameters/values';

const OVERRIDES = {
	remove: 'Remove',
	set: 'Set',
} as const;

const schema = () =>
	dependingOn('numberOverride', OVERRIDES, [
		z.object({
			numberOverride: z.literal('set'),
			confirmPhoneNumberSetWebhookOverride: confirmed(),
			phoneNumberId: id('106540352242922'),
			overrideCallbackUrl: webAddress(200),
			verifyToken: verifyToken(),
		}),
		z.object({ numberOverride: z.literal('remove'), phoneNumberId: id('106540352242922') }),
	]);

/** An empty address takes the override away (Meta: Webhook overrides). */
const configuration = (input: z.output<ReturnType<typeof schema>>) =>
	input.numberOverride === 'set'
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
		...overrideFields({
			names: { choice: 'numberOverride', confirm: 'confirmPhoneNumberSetWebhookOverride' },
			choices: OVERRIDES,
			byDefault: 'set',
			description:
				'Whether this number gets an address of its own. Template and account changes always go to the app’s callback.',
			whose: 'number',
			next: 'the account’s override, if it has one, or else to the app’s own callback',
		}),
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
	beside: ({ phoneNumberId, numberOverride: override }) => ({ phoneNumberId, override }),
});
