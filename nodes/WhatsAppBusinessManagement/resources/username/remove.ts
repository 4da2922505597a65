import { z } from 'zod';

import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { confirmed, guard } from '../../parameters/guard';
import { id } from '../../parameters/values';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete the username of a phone number',
	description:
		'Take the username away from a number. People reach it by its phone number only then.',
	fields: [
		...guard(
			'confirmUsernameRemove',
			'A username is unique across WhatsApp: once it is given up, somebody else may claim it, and then it cannot be had back.',
		),
		...phoneNumberLocator(),
	],
	input: () =>
		z.object({ phoneNumberId: id('106540352242922'), confirmUsernameRemove: confirmed() }),
	request: ({ phoneNumberId }) => ({
		method: 'DELETE',
		path: [nodeId(phoneNumberId), edge('username')],
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: deleted(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
