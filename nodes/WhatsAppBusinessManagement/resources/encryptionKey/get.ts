import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get the encryption key of a phone number',
	description:
		'Read the public key with which the flows of a number are encrypted, and whether its signature is valid. MISMATCH means that the key must be set again.',
	fields: phoneNumberLocator(),
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('whatsapp_business_encryption')],
	}),
	output: {
		phoneNumberId: 'string',
		business_public_key: 'string',
		business_public_key_signature_status: 'string',
	},
	// Meta's guide shows the key as it is, Meta's OpenAPI file as the only entry of `data`.
	response: one((answer) => unwrapped(answer)),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
