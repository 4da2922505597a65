import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';
import { publicKey } from './publicKey';

export const set = operation({
	name: 'Set',
	value: 'set',
	action: 'Set the encryption key of a phone number',
	description:
		'Give Meta the public key with which the flows of a number are encrypted; again after the number was registered or moved',
	fields: [
		notice(
			'replaceNotice',
			'The new key replaces the old one at once. Flows with an endpoint fail until the endpoint has the private key that belongs to it.',
		),
		...phoneNumberLocator(),
		{
			displayName: 'Public Key',
			name: 'publicKey',
			type: 'string',
			typeOptions: { rows: 9 },
			default: '',
			required: true,
			placeholder: 'e.g. -----BEGIN PUBLIC KEY----- …',
			description:
				'The 2048-bit RSA public key in PEM form, as “openssl rsa -in private.pem -pubout” writes it. Never the private key.',
		},
	],
	input: () => z.object({ phoneNumberId: id('106540352242922'), publicKey: publicKey() }),
	// As a form, because Meta's guide sends it so and endpoints in use were set up that way. The OpenAPI
	// file alone asks for multipart.
	request: ({ phoneNumberId, publicKey: key }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('whatsapp_business_encryption')],
		content: () => ({
			body: new URLSearchParams({ business_public_key: key }).toString(),
			headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		}),
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
