import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberId, phoneNumberLocator } from '../../lookups/phoneNumber';
import { dependingOn } from '../../parameters/choices';
import { verifyToken, webAddress } from '../../parameters/formats';
import { confirmed } from '../../parameters/guard';
import { overrideFields } from '../../parameters/overrideFields';

const OVERRIDES = {
	remove: 'Remove',
	set: 'Set',
} as const;

const schema = () =>
	dependingOn('numberOverride', OVERRIDES, [
		z.object({
			numberOverride: z.literal('set'),
			confirmPhoneNumberSetWebhookOverride: confirmed(),
			phoneNumberId: phoneNumberId(),
			overrideCallbackUrl: webAddress(200),
			verifyToken: verifyToken(),
		}),
		z.object({ numberOverride: z.literal('remove'), phoneNumberId: phoneNumberId() }),
	]);

/** An empty address removes the override (Meta: Webhook overrides). */
const configuration = (input: z.output<ReturnType<typeof schema>>) =>
	input.numberOverride === 'set'
		? { override_callback_uri: input.overrideCallbackUrl, verify_token: input.verifyToken }
		: { override_callback_uri: '' };

export const setWebhookOverride = operation({
	name: 'Set Webhook Override',
	value: 'setWebhookOverride',
	action: 'Set webhook override of phone number',
	description:
		'Send the webhooks of one number, mainly its messages, to a separate address instead of the app’s, or remove this override',
	fields: [
		...phoneNumberLocator(),
		...overrideFields({
			names: { choice: 'numberOverride', confirm: 'confirmPhoneNumberSetWebhookOverride' },
			choices: OVERRIDES,
			byDefault: 'set',
			description:
				'Whether this number has its own address. Template and account changes always go to the app’s callback.',
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
	echo: ({ phoneNumberId, numberOverride: override }) => ({ phoneNumberId, override }),
});
