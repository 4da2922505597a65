import { codeAsWords, wordsFor } from '../words';
import { idText, stateReader, text, webhookField } from './field';
import { digits, numberName, SAMPLE_NUMBER } from './phoneNumber';

/** Meta's page on usernames, which writes them in lower case. */
const STATUSES: Readonly<Record<string, string>> = {
	approved: 'was approved and is visible',
	deleted: 'was deleted',
	reserved: 'is reserved and not visible yet',
};

const statusWords = (status: string | null): string =>
	wordsFor(STATUSES, status?.toLowerCase() ?? null) ??
	`is ${status === null ? 'in an unknown state' : codeAsWords(status)}`;

export const businessUsernameUpdates = webhookField({
	field: 'business_username_updates',
	// The heading of Meta's page has the plural, its sample the singular.
	alsoSpelled: ['business_username_update'],
	name: 'Business Username',
	description: 'A number’s username was approved, reserved or deleted',
	group: 'phoneNumber',
	stateOf: stateReader((sent) => {
		const state = text(sent.status)?.toLowerCase() ?? null;
		// Meta does not send the name of a deleted username.
		const username = state === 'deleted' ? '' : text(sent.username);
		return [digits(sent.display_phone_number), state, username];
	}),
	sample: {
		display_phone_number: SAMPLE_NUMBER,
		username: 'fernwick.lanterns',
		status: 'approved',
	},
	value: { display_phone_number: idText, username: text, status: text },
	// Meta does not send the name of a deleted username.
	read: ({ display_phone_number: phoneNumber, username, status }) => ({
		event: status,
		summary: `The username ${username === null ? '' : `${username} `}of number ${numberName(phoneNumber)} ${statusWords(status)}`,
		keys: { phoneNumber, username },
	}),
});
