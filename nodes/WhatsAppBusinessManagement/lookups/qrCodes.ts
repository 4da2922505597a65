import { edge } from '../graph/paths';
import { LARGEST_PAGE } from '../resources/qrCode/fields';
import { named, read, searchEdgeOf } from './edgeOf';

export const searchQrCodes = searchEdgeOf({
	of: 'phoneNumber',
	calls: (phoneNumber) => [
		{
			...read([phoneNumber, edge('message_qrdls')], { fields: 'code,prefilled_message' }),
			largestPage: LARGEST_PAGE,
		},
	],
	option: ({ code, prefilled_message }) => named({ id: code }, prefilled_message),
});
