import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { confirmed, guard, notice } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const deregister = operation({
	name: 'Deregister',
	value: 'deregister',
	action: 'Deregister a phone number',
	description:
		'Take a number off the Cloud API: it can no longer send messages, and its local storage ends. Number and history stay.',
	fields: [
		notice(
			'deregisterNotice',
			'Meta allows 10 deregistrations of a number in 72 hours, then blocks it for 72 hours. Not for a number that is used in the WhatsApp Business app too: disconnect it there.',
		),
		...guard(
			'confirmPhoneNumberDeregister',
			'The number goes offline at once, and its local storage ends. It comes back only by registering it again, with its PIN.',
		),
		...phoneNumberLocator(),
	],
	input: () =>
		z.object({ phoneNumberId: id('106540352242922'), confirmPhoneNumberDeregister: confirmed() }),
	request: ({ phoneNumberId }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('deregister')],
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
