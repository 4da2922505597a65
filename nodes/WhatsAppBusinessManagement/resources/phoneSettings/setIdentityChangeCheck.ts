import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { fieldOf } from '../../parameters/field';
import { boolean } from '../../parameters/values';
import { settingsCall } from './settingsCall';

/** The key is from Meta's guide "Phone numbers"; Meta's reference calls it `enabled`. */
export const setIdentityChangeCheck = operation({
	name: 'Set Identity Change Check',
	value: 'setIdentityChangeCheck',
	action: 'Set identity change check of phone number',
	description:
		'Choose whether Meta holds a message back if the person who uses a number may have changed',
	fields: [
		...phoneNumberLocator(),
		fieldOf(
			{
				displayName: 'Check Identity',
				name: 'checkIdentity',
				type: 'boolean',
				default: true,
				description: 'Whether to check for changed identities',
			},
			boolean,
		),
	],
	request: ({ phoneNumberId, checkIdentity: enabled }) =>
		settingsCall(phoneNumberId, { user_identity_change: { enable_identity_key_check: enabled } }),
	output: { phoneNumberId: 'string', enabled: 'boolean' },
	response: written(),
	echo: ({ phoneNumberId, checkIdentity: enabled }) => ({ phoneNumberId, enabled }),
});
