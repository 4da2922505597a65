import { operation } from '../../execution/operation';
import { deleted } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const remove = operation({
	name: 'Delete',
	value: 'remove',
	action: 'Delete username of phone number',
	description:
		'Remove the username of a number. People can then reach it only by its phone number.',
	confirm:
		'A username is unique across WhatsApp: after you delete it, others may claim it, and then you cannot get it back.',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'DELETE',
		path: [nodeId(phoneNumberId), edge('username')],
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: deleted(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
