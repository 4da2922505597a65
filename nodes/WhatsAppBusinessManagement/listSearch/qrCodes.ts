import { edge } from '../graph/paths';
import { read, searchEdgeOf } from './edgeOf';

export const searchQrCodes = searchEdgeOf({
	of: 'phoneNumber',
	calls: (phoneNumber) => [
		{
			...read([phoneNumber, edge('message_qrdls')], { fields: 'code,prefilled_message' }),
			largestPage: 25,
		},
	],
	option: ({ code, prefilled_message }) => ({
		name: `${String(code)} · ${String(prefilled_message)}`,
		value: String(code),
	}),
});
