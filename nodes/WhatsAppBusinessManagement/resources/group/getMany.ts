import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { LARGEST_GROUP_PAGE } from '../../lookups/group';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many groups',
	description: 'List the active WhatsApp groups of a number',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('groups')],
		largestPage: LARGEST_GROUP_PAGE,
	}),
	output: { phoneNumberId: 'string', id: 'string', subject: 'string', created_at: 'any' },
	response: many(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
