import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { CONFIRM, guard, notice } from '../../parameters/guard';

export const deregister = operation({
	name: 'Deregister',
	value: 'deregister',
	action: 'Deregister phone number',
	description:
		'Remove a number from the Cloud API: it can no longer send messages, and its local storage ends. The number and its history stay.',
	fields: [
		notice(
			'deregisterNotice',
			'Meta allows 10 deregistrations of a number in 72 hours, then blocks it for 72 hours. Do not use this for a number that is also used in the WhatsApp Business app: disconnect it there.',
		),
		...guard(
			CONFIRM,
			'The number goes offline immediately, and its local storage ends. To bring it back, you must register it again with its PIN.',
		),
		...phoneNumberLocator(),
	],
	request: ({ phoneNumberId }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('deregister')],
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
