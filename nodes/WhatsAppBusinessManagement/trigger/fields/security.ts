import { text, textOrNumber, webhookField, wordsFor } from './field';

const EVENTS: Readonly<Record<string, string>> = {
	PIN_CHANGED: 'had its two-step PIN changed',
	PIN_REQUEST_SUCCESS: 'had its two-step PIN switched off',
	PIN_RESET_REQUEST: 'was asked to switch its two-step PIN off',
};

export const security = webhookField({
	field: 'security',
	name: 'Security',
	description: 'A number’s two-step verification was changed, or somebody asked to switch it off',
	group: 'security',
	value: { display_phone_number: text, event: text, requester: textOrNumber },
	read: (value) => {
		const what = wordsFor(EVENTS, value.event) ?? `reports ${value.event ?? 'an unknown event'}`;
		const requester = value.requester === null ? null : String(value.requester);
		return {
			event: value.event,
			summary: `Number ${value.display_phone_number ?? 'without a name'} ${what}${requester ? ` by user ${requester}` : ''}`,
			keys: { phoneNumber: value.display_phone_number, requesterId: requester },
		};
	},
});
