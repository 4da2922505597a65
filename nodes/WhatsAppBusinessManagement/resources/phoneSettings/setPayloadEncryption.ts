import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { PRIVATE_KEY_PROBLEM, isPrivateKey } from '../../parameters/privateKey';
import { boolean, id, optionalText } from '../../parameters/values';
import { settingsCall } from './settingsCall';

const schema = () =>
	z.object({
		phoneNumberId: id('106540352242922'),
		payloadEncryption: boolean(),
		clientEncryptionKey: optionalText().refine(
			(key) => key === undefined || !isPrivateKey(key),
			PRIVATE_KEY_PROBLEM,
		),
	});

/** The values are those of Meta's settings reference. */
const encryption = ({
	payloadEncryption: enabled,
	clientEncryptionKey,
}: z.output<ReturnType<typeof schema>>) =>
	enabled
		? { status: 'enabled', client_encryption_key: clientEncryptionKey }
		: { status: 'disabled' };

export const setPayloadEncryption = operation({
	name: 'Set Payload Encryption',
	value: 'setPayloadEncryption',
	action: 'Set the payload encryption of a phone number',
	description:
		'Choose whether messages between your server and Meta are encrypted a second time, with your own key',
	fields: [
		...phoneNumberLocator(),
		{
			displayName: 'Payload Encryption',
			name: 'payloadEncryption',
			type: 'boolean',
			default: true,
			description: 'Whether payloads are encrypted',
		},
		{
			displayName: 'Client Encryption Key',
			name: 'clientEncryptionKey',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			displayOptions: { show: { payloadEncryption: [true] } },
			description:
				'Your public key, needed the first time; the private one stays with you. Left empty, Meta goes on with the key that it has.',
		},
	],
	input: schema,
	request: (input) => settingsCall(input.phoneNumberId, { payload_encryption: encryption(input) }),
	output: { phoneNumberId: 'string', enabled: 'boolean' },
	response: written(),
	beside: ({ phoneNumberId, payloadEncryption: enabled }) => ({ phoneNumberId, enabled }),
});
