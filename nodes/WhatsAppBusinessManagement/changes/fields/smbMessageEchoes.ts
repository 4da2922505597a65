import { counted, idText, listOf, part, text, textOrNumber, webhookField } from './field';
import { metadata, numberKeys, numberName, SAMPLE_METADATA, SAMPLE_NUMBER } from './phoneNumber';
import { timeOf } from './times';

/** The content of a message is not a key of the item; it is in `value`. */
const echo = part({ id: idText, to: idText, type: text, timestamp: textOrNumber });

const echoes = listOf(echo);

export const smbMessageEchoes = webhookField({
	field: 'smb_message_echoes',
	name: 'App Messages (Private)',
	description:
		'A number sent messages from the WhatsApp Business app. They are private, so All excludes this field.',
	group: 'other',
	isPrivate: true,
	sample: {
		messaging_product: 'whatsapp',
		metadata: SAMPLE_METADATA,
		message_echoes: [
			{
				from: SAMPLE_NUMBER,
				to: '15550002222',
				id: 'wamid.c2FtcGxl',
				timestamp: '1766400000',
				type: 'text',
				text: { body: 'Yes, we have blue lanterns.' },
			},
		],
	},
	value: { metadata, message_echoes: echoes },
	read: (value) => {
		const { phoneNumber, phoneNumberId } = numberKeys(value.metadata);
		const messages = value.message_echoes.map(({ id, to, type, timestamp }) => ({
			messageId: id,
			to,
			type,
			sentAt: timeOf(timestamp),
		}));
		return {
			event: null,
			summary: `The app of number ${numberName(phoneNumber, phoneNumberId)} sent ${counted(messages.length, 'message')}`,
			keys: { phoneNumber, phoneNumberId, messages },
		};
	},
});
