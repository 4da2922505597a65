import type { Reader } from './field';
import { idText, part } from './field';

/** The object in which message-related webhooks name the number. */
export const metadata = part({ display_phone_number: idText, phone_number_id: idText });

interface SentNumber {
	display_phone_number: string | null;
	phone_number_id: string | null;
}

/** The item's keys for the number. */
export const numberKeys = (sent: SentNumber) => ({
	phoneNumber: sent.display_phone_number,
	phoneNumberId: sent.phone_number_id,
});

/** A number's digits: the Graph API formats it ("+1 555-000-1111"), most deliveries contain the digits only. */
export const digits: Reader<string | null> = (value) => idText(value)?.replace(/\D/g, '') ?? null;

/** The number as the summary names it: its digits, else its ID. */
export const numberName = (phoneNumber: string | null, phoneNumberId: string | null = null) =>
	phoneNumber ?? phoneNumberId ?? '(unknown)';

/** The phone number in all samples. */
export const SAMPLE_NUMBER = '15550001111';

export const SAMPLE_METADATA = {
	display_phone_number: SAMPLE_NUMBER,
	phone_number_id: '106540352240001',
};
