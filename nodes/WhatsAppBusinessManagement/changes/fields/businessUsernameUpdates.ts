import { text, webhookField } from './field';
import { numberName, SAMPLE_NUMBER } from './phoneNumber';

export const businessUsernameUpdates = webhookField({
	field: 'business_username_updates',
	// Meta's page is headed with the plural, and its sample has the singular.
	alsoSpelled: ['business_username_update'],
	name: 'Business Username',
	description: 'A number’s username was approved, reserved or deleted',
	group: 'phoneNumber',
	sample: {
		display_phone_number: SAMPLE_NUMBER,
		username: 'fernwick.lanterns',
		status: 'approved',
	},
	value: { display_phone_number: text, username: text, status: text },
	// A username that was deleted is no longer named.
	read: ({ display_phone_number: phoneNumber, username, status }) => ({
		event: status,
		summary: `The username ${username === null ? '' : `${username} `}of number ${numberName(phoneNumber)} is ${status ?? 'in an unknown state'}`,
		keys: { phoneNumber, username },
	}),
});
