import { z } from 'zod';

import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { id } from '../../parameters/values';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get the username of a phone number',
	description:
		'Read the username of a number, and whether people can see it (approved) or it is kept for later (reserved). It is null where the number has none.',
	fields: phoneNumberLocator(),
	input: () => z.object({ phoneNumberId: id('106540352242922') }),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('username')],
	}),
	output: { phoneNumberId: 'string', username: 'string', status: 'string' },
	response: one((answer) => ({ username: null, ...unwrapped(answer) })),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
