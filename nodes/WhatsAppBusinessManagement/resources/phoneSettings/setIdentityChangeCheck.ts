import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { boolean, id } from '../../parameters/values';
import { settingsCall } from './settingsCall';

/** The key is that of Meta's guide "Phone numbers"; its reference calls it `enabled`. */
export const setIdentityChangeCheck = operation({
	name: 'Set Identity Change Check',
	value: 'setIdentityChangeCheck',
	action: 'Set the identity change check of a phone number',
	description:
		'Choose whether Meta holds a message back when the person behind a number may have changed',
	fields: [
		...phoneNumberLocator(),
		{
			displayName: 'Check Identity',
			name: 'checkIdentity',
			type: 'boolean',
			default: true,
			description: 'Whether changed identities are checked',
		},
	],
	input: () => z.object({ phoneNumberId: id('106540352242922'), checkIdentity: boolean() }),
	request: ({ phoneNumberId, checkIdentity: enabled }) =>
		settingsCall(phoneNumberId, { user_identity_change: { enable_identity_key_check: enabled } }),
	output: { phoneNumberId: 'string', enabled: 'boolean' },
	response: written(),
	beside: ({ phoneNumberId, checkIdentity: enabled }) => ({ phoneNumberId, enabled }),
});
