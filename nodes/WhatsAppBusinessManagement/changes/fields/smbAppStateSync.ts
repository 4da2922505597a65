import { counted, idText, listOf, part, text, textOrNumber, webhookField } from './field';
import { metadata, numberKeys, numberName, SAMPLE_METADATA } from './phoneNumber';
import { timeOf } from './times';

const syncedContact = part({
	action: text,
	contact: part({ full_name: text, first_name: text, phone_number: idText }),
	metadata: part({ timestamp: textOrNumber }),
});

const syncedContacts = listOf(syncedContact);

export const smbAppStateSync = webhookField({
	field: 'smb_app_state_sync',
	name: 'App Contacts (Private)',
	description:
		'Contacts changed in the WhatsApp Business app of a number. They are private, so All excludes this field.',
	group: 'other',
	isPrivate: true,
	sample: {
		messaging_product: 'whatsapp',
		metadata: SAMPLE_METADATA,
		state_sync: [
			{
				type: 'contact',
				contact: { full_name: 'Ann Example', first_name: 'Ann', phone_number: '15550002222' },
				action: 'add',
				metadata: { timestamp: '1766400000' },
			},
		],
	},
	value: { metadata, state_sync: syncedContacts },
	read: (value) => {
		const { phoneNumber, phoneNumberId } = numberKeys(value.metadata);
		const contacts = value.state_sync.map(({ action, contact, metadata: { timestamp } }) => ({
			action,
			fullName: contact.full_name,
			firstName: contact.first_name,
			phoneNumber: contact.phone_number,
			changedAt: timeOf(timestamp),
		}));
		return {
			event: null,
			summary: `The app of number ${numberName(phoneNumber, phoneNumberId)} changed ${counted(contacts.length, 'contact')}`,
			keys: { phoneNumber, phoneNumberId, contacts },
		};
	},
});
