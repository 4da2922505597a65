import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { requiredTextField } from '../../parameters/field';
import { notice } from '../../parameters/guard';

export const changeDisplayName = operation({
	name: 'Change Display Name',
	value: 'changeDisplayName',
	action: 'Request new display name for phone number',
	description:
		'Request a new name that people see as the name of the chat. Meta reviews it; Get shows the result as New Name Status.',
	fields: [
		notice(
			'displayNameNotice',
			'Meta allows 10 name changes in 30 days. After the new name is approved, register the number again within 14 days.',
		),
		...phoneNumberLocator(),
		requiredTextField('newDisplayName', {
			label: 'New Display Name',
			sends: 'new_display_name',
			min: 2,
			max: 75,
			placeholder: 'e.g. Lucky Shrub',
			description: 'The name to request: 2 to 75 characters',
		}),
	],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId)],
		body,
	}),
	output: { phoneNumberId: 'string', newDisplayName: 'string' },
	response: written(),
	echo: ({ phoneNumberId, newDisplayName }) => ({ phoneNumberId, newDisplayName }),
});
