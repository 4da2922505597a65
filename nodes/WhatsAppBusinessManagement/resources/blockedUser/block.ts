import { operation } from '../../execution/operation';
import { USER_OUTPUT, send, userFields, userInput } from './users';

export const block = operation({
	name: 'Block',
	value: 'block',
	action: 'Block users',
	description:
		'Stop WhatsApp users from writing to a number. Only users who wrote to it in the last 24 hours can be blocked; each user comes out as an item that says whether it worked.',
	fields: userFields(
		'Whom to block: phone numbers with country code, or user IDs of WhatsApp, with commas between them. More than 1,000 go out in several calls.',
	),
	input: userInput,
	output: USER_OUTPUT,
	calls: ['POST /{Phone-Number-ID}/block_users'],
	isRead: () => false,
	run: async (connection, input) => await send('POST', connection, input),
});
