import { z } from 'zod';

import { id } from '../../execution/input';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../locators';

export const deregister = operation({
	name: 'Deregister',
	value: 'deregister',
	action: 'Deregister a phone number',
	description:
		'Take a number off the Cloud API: it can no longer send messages, and its local storage ends. Number and history stay.',
	fields: [
		{
			displayName:
				'The number is offline until it is registered again, and Meta allows 10 deregistrations in 72 hours.',
			name: 'deregisterNotice',
			type: 'notice',
			default: '',
		},
		...phoneNumberLocator(),
	],
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
	request: ({ phoneNumberId }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('deregister')],
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
