import { reports, wordsFor } from '../words';
import { idText, text, webhookField } from './field';
import { numberName, SAMPLE_NUMBER } from './phoneNumber';

const EVENTS: Readonly<Record<string, string>> = {
	PIN_CHANGED: 'had its two-step PIN changed',
	PIN_REQUEST_SUCCESS: 'had its two-step PIN turned off',
	// The older name of PIN_REQUEST_SUCCESS.
	PIN_RESET_SUCCESS: 'had its two-step PIN turned off',
	PIN_RESET_REQUEST: 'received a request to turn off its two-step PIN',
};

export const security = webhookField({
	field: 'security',
	name: 'Security',
	description: 'A number’s two-step verification was changed, or a user requested to turn it off',
	group: 'security',
	sample: {
		display_phone_number: SAMPLE_NUMBER,
		event: 'PIN_RESET_REQUEST',
		requester: '615500000000402',
	},
	value: { display_phone_number: idText, event: text, requester: idText },
	read: (value) => {
		const what = wordsFor(EVENTS, value.event) ?? reports(value.event);
		return {
			event: value.event,
			summary: `Number ${numberName(value.display_phone_number)} ${what}${value.requester ? ` by user ${value.requester}` : ''}`,
			keys: { phoneNumber: value.display_phone_number, requesterId: value.requester },
		};
	},
});
