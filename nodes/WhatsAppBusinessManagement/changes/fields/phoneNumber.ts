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

/** The calling codes that ITU-T E.164 assigns: one digit or two, and three for all others. */
const CALLING_CODE =
	/^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)(?=\d{4,12}$)/;

/** In North America all numbers have the groups in which Meta shows them too: "+1 555-000-1111". */
const NORTH_AMERICAN = /^1(\d{3})(\d{3})(\d{4})$/;

/**
 * A number for people: "+1 555-000-1111", "+49 15550001111". Webhooks contain its digits only, and outside
 * North America the groups differ by area, so none are guessed. Any other text is returned unchanged.
 */
export const shownNumber = (number: string): string =>
	NORTH_AMERICAN.test(number)
		? number.replace(NORTH_AMERICAN, '+1 $1-$2-$3')
		: number.replace(CALLING_CODE, '+$& ');

/** The number as the summary names it; without a number, its ID. */
export const numberName = (phoneNumber: string | null, phoneNumberId: string | null = null) =>
	phoneNumber === null ? (phoneNumberId ?? '(unknown)') : shownNumber(phoneNumber);

/** The phone number in all samples. */
export const SAMPLE_NUMBER = '15550001111';

export const SAMPLE_METADATA = {
	display_phone_number: SAMPLE_NUMBER,
	phone_number_id: '106540352240001',
};
