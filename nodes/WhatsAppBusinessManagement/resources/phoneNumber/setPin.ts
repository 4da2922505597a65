import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { pin } from '../../parameters/formats';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const setPin = operation({
	name: 'Set PIN',
	value: 'setPin',
	action: 'Set the pin of a phone number',
	description:
		'Set or change the PIN of the two-step verification, which Register asks for. The old PIN is not needed.',
	fields: [
		notice(
			'twoStepNotice',
			'Keep the PIN: Meta shows it nowhere, and the API cannot switch two-step verification off again. Whoever registers the number with wrong PINs is locked out.',
		),
		...phoneNumberLocator(),
		{
			displayName: 'PIN',
			name: 'pin',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			placeholder: 'e.g. 123456',
			description: 'The new PIN: six digits',
		},
	],
	input: () => z.object({ phoneNumberId: id('106540352242922'), pin: pin() }),
	request: ({ phoneNumberId, pin: digits }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId)],
		body: { pin: digits },
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
