import { operation } from '../../execution/operation';
import { USER_OUTPUT, send, userFields } from './users';

export const block = operation({
	name: 'Block',
	value: 'block',
	action: 'Block users',
	description:
		'Stop WhatsApp users from writing to a number. Only users who wrote to it in the last 24 hours can be blocked. Each user is returned as an item with the result.',
	fields: userFields(
		'The users to block: phone numbers with country code, or WhatsApp user IDs, separated by commas. More than 1,000 users are sent in several calls.',
	),
	output: USER_OUTPUT,
	calls: ['POST /{Phone-Number-ID}/block_users'],
	isRead: () => false,
	run: async (connection, input) => await send('POST', connection, input),
});
