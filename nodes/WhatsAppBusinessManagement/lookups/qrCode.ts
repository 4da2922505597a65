import type { INodeProperties } from 'n8n-workflow';

import { edge } from '../graph/paths';
import { named, readCall, searchEdgeOf } from './edgeOf';
import { locator } from './locator';
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

/** Meta gives no more QR codes on a page. */
export const LARGEST_PAGE = 25;

/** The QR code, with the number whose codes From List shows. */
export const qrCodeLocator = (): INodeProperties[] => [
	...phoneNumberLocator(),
	locator({
		displayName: 'QR Code',
		name: 'code',
		searchListMethod: 'searchQrCodes',
		example: 'WOMVT6TJ2BP7A1',
		idName: 'By Code',
		description: 'The QR code: its 14 characters',
		required: true,
	}),
];
