import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get encryption key',
	description:
		'Read the public key that encrypts the flows of a number, and whether its signature is valid. If the status is MISMATCH, set the key again.',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('whatsapp_business_encryption')],
	}),
	output: {
		phoneNumberId: 'string',
		business_public_key: 'string',
		business_public_key_signature_status: 'string',
	},
	// Meta's guide shows the key itself, Meta's OpenAPI file shows it as the only entry of `data`.
	response: one((answer) => unwrapped(answer)),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
