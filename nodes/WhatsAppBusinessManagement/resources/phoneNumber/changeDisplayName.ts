import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { notice } from '../../parameters/guard';
import { id, text } from '../../parameters/values';

export const changeDisplayName = operation({
	name: 'Change Display Name',
	value: 'changeDisplayName',
	action: 'Request a new display name for a phone number',
	description:
		'Ask for a new name that people see as the name of the chat. Meta reviews it; Get shows it as New Name Status.',
	fields: [
		notice(
			'displayNameNotice',
			'Meta allows 10 changes of the name in 30 days. When the new name is approved, register the number again within 14 days.',
		),
		...phoneNumberLocator(),
		{
			displayName: 'New Display Name',
			name: 'newDisplayName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Lucky Shrub',
			description: 'The name to ask for: 2 to 75 characters',
		},
	],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			newDisplayName: text({ min: 2, max: 75 }),
		}),
	request: ({ phoneNumberId, newDisplayName }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId)],
		body: { new_display_name: newDisplayName },
	}),
	output: { phoneNumberId: 'string', newDisplayName: 'string' },
	response: written(),
	beside: ({ phoneNumberId, newDisplayName }) => ({ phoneNumberId, newDisplayName }),
});
