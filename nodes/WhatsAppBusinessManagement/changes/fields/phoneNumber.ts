import { idText, part, text } from './field';

/** How the webhooks that stand beside messages name the number: an object of its own. */
export const metadata = part({ display_phone_number: text, phone_number_id: idText });

interface SentNumber {
	display_phone_number: string | null;
	phone_number_id: string | null;
}

/** The number's keys in plain names. */
export const numberKeys = (sent: SentNumber) => ({
	phoneNumber: sent.display_phone_number,
	phoneNumberId: sent.phone_number_id,
});

/** What a sentence calls a number: by its digits, or else by its ID. */
export const numberName = (phoneNumber: string | null, phoneNumberId: string | null = null) =>
	phoneNumber ?? phoneNumberId ?? 'without a name';

/** The number of every sample. */
export const SAMPLE_NUMBER = '15550001111';

export const SAMPLE_METADATA = {
	display_phone_number: SAMPLE_NUMBER,
	phone_number_id: '106540352240001',
};
