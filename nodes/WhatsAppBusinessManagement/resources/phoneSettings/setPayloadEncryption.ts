import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { fieldOf, textField } from '../../parameters/field';
import { PRIVATE_KEY_PROBLEM, isPrivateKey } from '../../parameters/privateKey';
import { boolean, optionalText } from '../../parameters/values';
import { settingsCall } from './settingsCall';

/** The values are from Meta's settings reference. */
const encryption = (isEnabled: boolean, publicKey: string | undefined): IDataObject =>
	isEnabled ? { status: 'enabled', client_encryption_key: publicKey } : { status: 'disabled' };

export const setPayloadEncryption = operation({
	name: 'Set Payload Encryption',
	value: 'setPayloadEncryption',
	action: 'Set payload encryption of phone number',
	description:
		'Choose whether messages between your server and Meta are encrypted a second time, with your own key',
	fields: [
		...phoneNumberLocator(),
		fieldOf(
			{
				displayName: 'Payload Encryption',
				name: 'payloadEncryption',
				type: 'boolean',
				default: true,
				description: 'Whether to encrypt payloads',
			},
			boolean,
		),
		textField('clientEncryptionKey', {
			label: 'Client Encryption Key',
			typeOptions: { rows: 4 },
			displayOptions: { show: { payloadEncryption: [true] } },
			description:
				'Your public key, which is required the first time. Never enter the private key. If empty, Meta continues to use the key that it has.',
			is: () =>
				optionalText().refine(
					(key) => key === undefined || !isPrivateKey(key),
					PRIVATE_KEY_PROBLEM,
				),
		}),
	],
	request: ({ phoneNumberId, payloadEncryption, clientEncryptionKey }) =>
		settingsCall(phoneNumberId, {
			payload_encryption: encryption(payloadEncryption, clientEncryptionKey),
		}),
	output: { phoneNumberId: 'string', enabled: 'boolean' },
	response: written(),
	echo: ({ phoneNumberId, payloadEncryption: enabled }) => ({ phoneNumberId, enabled }),
});
