import { text, webhookField } from './field';
import { numberName, SAMPLE_NUMBER } from './phoneNumber';

export const businessUsernameUpdates = webhookField({
	field: 'business_username_updates',
	// The heading of Meta's page has the plural, its sample the singular.
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
	// Meta does not send the name of a deleted username.
	read: ({ display_phone_number: phoneNumber, username, status }) => ({
		event: status,
		summary: `The username ${username === null ? '' : `${username} `}of number ${numberName(phoneNumber)} is ${status ?? 'in an unknown state'}`,
		keys: { phoneNumber, username },
	}),
});
