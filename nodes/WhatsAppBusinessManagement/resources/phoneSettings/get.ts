import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get settings of phone number',
	description:
		'Read the settings of a number: calling, payload encryption, local storage and the identity change check',
	fields: phoneNumberLocator(),
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
	// Meta returns the passwords of SIP servers only on request. If it returns them anyway, they are masked.
	response: one((answer) => unwrapped(answer)),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
