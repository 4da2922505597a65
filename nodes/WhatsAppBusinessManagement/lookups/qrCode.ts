import { edge, QR_CODE } from '../graph/paths';
import { text } from '../parameters/values';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locatorField, once } from './locator';
import { phoneNumberLocator } from './phoneNumber';

export const searchQrCodes = searchEdgeOf({
	of: 'phoneNumber',
	calls: (phoneNumber) => [
		{
			...readCall([phoneNumber, edge('message_qrdls')], { fields: 'code,prefilled_message' }),
			largestPage: LARGEST_PAGE,
		},
	],
	option: ({ code, prefilled_message }) => named({ id: code }, prefilled_message),
});

/** Meta's maximum number of QR codes per page. */
export const LARGEST_PAGE = 25;

const qrCode = () =>
	text({ pattern: QR_CODE, must: 'must be the 14 capital letters and digits of a QR code' });

/** The QR code, below the number whose codes From List shows. */
export const qrCodeLocator = once(() => [
	...phoneNumberLocator(),
	locatorField({
		displayName: 'QR Code',
		name: 'code',
		searchListMethod: 'searchQrCodes',
		example: 'WOMVT6TJ2BP7A1',
		idName: 'By Code',
		description: 'The 14 characters of the QR code',
		required: true,
		is: qrCode,
	}),
]);
