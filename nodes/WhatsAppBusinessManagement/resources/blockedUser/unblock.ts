import { operation } from '../../execution/operation';
import { USER_OUTPUT, send, userFields, userInput } from './users';

export const unblock = operation({
	name: 'Unblock',
	value: 'unblock',
	action: 'Unblock users',
	description:
		'Let WhatsApp users that were blocked write to a number again; each user comes out as an item that says whether it worked',
	fields: userFields(
		'Whom to unblock: phone numbers with country code, or user IDs of WhatsApp, with commas between them. More than 1,000 go out in several calls.',
	),
	input: userInput,
	output: USER_OUTPUT,
	calls: ['DELETE /{Phone-Number-ID}/block_users'],
	isRead: () => false,
	// Meta wants the users in the body of the DELETE.
	run: async (connection, input) => await send('DELETE', connection, input),
});
