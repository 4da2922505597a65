import { operation } from '../../execution/operation';
import { USER_OUTPUT, send, userFields } from './users';

export const unblock = operation({
	name: 'Unblock',
	value: 'unblock',
	action: 'Unblock users',
	description:
		'Let blocked WhatsApp users write to a number again. Each user is returned as an item with the result.',
	fields: userFields(
		'The users to unblock: phone numbers with country code, or WhatsApp user IDs, separated by commas. More than 1,000 users are sent in several calls.',
	),
	output: USER_OUTPUT,
	calls: ['DELETE /{Phone-Number-ID}/block_users'],
	isRead: () => false,
	// Meta expects the users in the body of the DELETE.
	run: async (connection, input) => await send('DELETE', connection, input),
});
