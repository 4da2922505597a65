import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get the settings of a phone number',
	description:
		'Read how a number is set up: calling, payload encryption, local storage and the check of changed identities',
	fields: [...phoneNumberLocator()],
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('settings')],
	}),
	output: {
		phoneNumberId: 'string',
		calling: 'any',
		payload_encryption: {
			status: 'string',
			client_encryption_key_fingerprint: 'string',
			cloud_encryption_key: 'string',
		},
		storage_configuration: { status: 'string', data_localization_region: 'string' },
		user_identity_change: 'any',
	},
	// Meta sends the passwords of SIP servers only when asked; where it does so unasked they are masked.
	response: one((answer) => unwrapped(answer)),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
