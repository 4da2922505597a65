import { reports, wordsFor } from '../words';
import { idText, text, webhookField } from './field';

/** Meta does not document this field. This is the only event that has been observed. */
const EVENTS: Readonly<Record<string, string>> = {
	COMPROMISED_NOTIFICATION: 'may be compromised: check who has access to it',
};

export const businessStatusUpdate = webhookField({
	field: 'business_status_update',
	name: 'Business Status',
	description:
		'Meta sent a warning about the business portfolio, for example that it may be compromised',
	group: 'account',
	sample: { business_id: '506200000000101', event: 'COMPROMISED_NOTIFICATION' },
	value: { business_id: idText, event: text },
	read: ({ business_id: businessId, event }) => ({
		event,
		summary: `Business ${businessId ?? '(unknown)'} ${wordsFor(EVENTS, event) ?? reports(event)}`,
		keys: { businessId },
	}),
});
