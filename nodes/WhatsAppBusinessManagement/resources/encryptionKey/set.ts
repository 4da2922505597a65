import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { requiredTextField } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { publicKey } from './publicKey';

export const set = operation({
	name: 'Set',
	value: 'set',
	action: 'Set encryption key',
	description:
		'Set the public key that encrypts the flows of a number. Set it again after the number is registered or moved.',
	fields: [
		notice(
			'replaceNotice',
			'The new key replaces the old one immediately. Flows with an endpoint fail until the endpoint has the matching private key.',
		),
		...phoneNumberLocator(),
		requiredTextField('publicKey', {
			label: 'Public Key',
			typeOptions: { rows: 9 },
			placeholder: 'e.g. -----BEGIN PUBLIC KEY----- …',
			description:
				'The 2048-bit RSA public key in PEM form, as “openssl rsa -in private.pem -pubout” writes it, with line breaks, with \\n, or on one line. Never enter the private key.',
			is: publicKey,
		}),
	],
	// Sent as a form, as in Meta's guide, because endpoints in use were set up that way. Only the OpenAPI
	// file asks for multipart.
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
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
