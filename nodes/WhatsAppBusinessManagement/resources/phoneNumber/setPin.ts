import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { requiredTextField } from '../../parameters/field';
import { pin } from '../../parameters/formats';
import { notice } from '../../parameters/guard';

export const setPin = operation({
	name: 'Set PIN',
	value: 'setPin',
	action: 'Set PIN of phone number',
	description:
		'Set or change the PIN of the two-step verification, which Register requires. The old PIN is not needed.',
	fields: [
		notice(
			'twoStepNotice',
			'Keep the PIN: Meta never shows it, and the API cannot turn two-step verification off again. Registering the number with wrong PINs locks you out.',
		),
		...phoneNumberLocator(),
		requiredTextField('pin', {
			label: 'PIN',
			sends: 'pin',
			typeOptions: { password: true },
			placeholder: 'e.g. 123456',
			description: 'The new PIN: six digits',
			is: pin,
		}),
	],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId)],
		body,
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
