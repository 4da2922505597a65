import type { OperationCases } from '../../../../engine/operations/cases';
import { CLIENT_BUSINESS_ID, CREDIT_LINE_ID } from '../../../../graphApi';
import { ATTACHED, CUSTOMER, LINE, RECEIVED, refusedAttachments } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'uses the customer’s token',
			given: ({ world }) => {
				const customer = '615500000000499';
				world.users.push({
					id: customer,
					name: 'Tea Automation',
					user_type: 'SYSTEM_USER',
					businessId: CLIENT_BUSINESS_ID,
				});
				for (const grant of world.grants) grant.userId = customer;
			},
			parameters: { ...LINE, ...CUSTOMER, confirmed: true },
			calls: [
				{
					method: 'POST',
					path: `${CREDIT_LINE_ID}/whatsapp_credit_attach`,
					query: RECEIVED,
				},
			],
			items: [ATTACHED],
		},
	],
	refused: refusedAttachments,
};
