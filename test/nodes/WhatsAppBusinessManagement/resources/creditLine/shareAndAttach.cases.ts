import type { OperationCases } from '../../../../engine/operations/cases';
import { CREDIT_LINE_ID } from '../../../../graphApi';
import { ATTACHED, CUSTOMER, LINE, RECEIVED, refusedAttachments } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'sends account and currency in the query, as Meta documents it',
			parameters: { ...LINE, ...CUSTOMER, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${CREDIT_LINE_ID}/whatsapp_credit_sharing_and_attach`,
					query: RECEIVED,
				},
			],
			items: [ATTACHED],
		},
	],
	refused: refusedAttachments,
};
