import { codeAsWords, wordsFor } from '../words';
import { counted, idText, listOf, part, text, textOrNumber, webhookField } from './field';
import { metadata, numberKeys, numberName, SAMPLE_METADATA } from './phoneNumber';
import { timeOf } from './times';

const contact = part({ wa_id: idText, profile: part({ name: text }) });

const preference = part({
	wa_id: idText,
	value: text,
	category: text,
	detail: text,
	timestamp: textOrNumber,
});

const contactList = listOf(contact);

const preferenceList = listOf(preference);

type Contact = ReturnType<typeof contact>;
type SentPreference = ReturnType<typeof preference>;

const preferenceOf = (sent: SentPreference, contacts: readonly Contact[]) => ({
	waId: sent.wa_id,
	name: contacts.find(({ wa_id }) => wa_id !== null && wa_id === sent.wa_id)?.profile.name ?? null,
	preference: sent.value,
	category: sent.category,
	description: sent.detail,
	changedAt: timeOf(sent.timestamp),
});

type Preference = ReturnType<typeof preferenceOf>;

const VERBS: Readonly<Record<string, string>> = { resume: 'resumed', stop: 'stopped' };

function summaryOf(preferences: readonly Preference[]): string {
	const [only] = preferences;
	if (only === undefined || preferences.length > 1) {
		return `${counted(preferences.length, 'user')} changed their message preferences`;
	}
	const verb = wordsFor(VERBS, only.preference) ?? 'changed their preference for';
	const what = codeAsWords(only.category ?? 'messages').replaceAll('_', ' ');
	return `User ${only.name ?? numberName(only.waId)} ${verb} ${what}`;
}

export const userPreferences = webhookField({
	field: 'user_preferences',
	name: 'User Preference',
	description: 'A user stopped or resumed marketing messages',
	group: 'user',
	sample: {
		messaging_product: 'whatsapp',
		metadata: SAMPLE_METADATA,
		contacts: [{ profile: { name: 'Ann Example' }, wa_id: '15550002222' }],
		user_preferences: [
			{
				wa_id: '15550002222',
				detail: 'User requested to stop marketing messages',
				category: 'marketing_messages',
				value: 'stop',
				timestamp: 1766400000,
			},
		],
	},
	value: { metadata, contacts: contactList, user_preferences: preferenceList },
	read: (value) => {
		const { phoneNumber, phoneNumberId } = numberKeys(value.metadata);
		const preferences = value.user_preferences.map((sent) => preferenceOf(sent, value.contacts));
		const event = preferences[0]?.preference ?? null;
		return {
			// If several users made different choices, the change has no single event.
			event: preferences.every(({ preference }) => preference === event) ? event : null,
			summary: summaryOf(preferences),
			keys: { phoneNumber, phoneNumberId, preferences },
		};
	},
});
