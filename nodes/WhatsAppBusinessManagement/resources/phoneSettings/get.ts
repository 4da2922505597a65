import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { id } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { phoneNumberLocator } from '../locators';

/** Meta sends the passwords of SIP servers only when asked, and it is not asked. */
function withoutPasswords(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutPasswords);
	if (!isRecord(value)) return value;
	const kept = Object.entries(value).filter(([key]) => !/password/i.test(key));
	return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPasswords(inner)]));
}

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
	response: one((answer) => withoutPasswords(unwrapped(answer)) as IDataObject),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
