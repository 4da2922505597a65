import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get username of phone number',
	description:
		'Read the username of a number, and whether people can see it (approved) or it is kept for later (reserved). It is null if the number has no username.',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('username')],
	}),
	output: { phoneNumberId: 'string', username: 'string', status: 'string' },
	response: one((answer) => ({ username: null, ...unwrapped(answer) })),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
