import { CONNECTED_NUMBER_ID } from '../ids';

export interface QrCode {
	code: string;
	prefilled_message: string;
	deep_link_url: string;
	/** Unix time in seconds. */
	creation_time: number;
	phoneNumberId: string;
}

export const QR_CODE = 'FERNWICKQR0001';

/** More than one page of 25, the oldest first. */
export const createQrCodes = (): QrCode[] =>
	Array.from({ length: 30 }, (_entry, index) => {
		const code = `FERNWICKQR00${String(index + 1).padStart(2, '0')}`;
		return {
			code,
			prefilled_message: `Tell me about lantern ${index + 1}`,
			deep_link_url: `https://wa.me/message/${code}`,
			creation_time: Date.UTC(2026, 0, index + 1) / 1000,
			phoneNumberId: CONNECTED_NUMBER_ID,
		};
	});
