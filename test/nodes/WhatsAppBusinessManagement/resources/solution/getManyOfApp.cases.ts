import type { OperationCases } from '../../../../engine/operations/cases';
import { APP_ID, ENDING_SOLUTION_ID, OFFERED_SOLUTION_ID, SOLUTION_ID } from '../../../../graphApi';
import { fields } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the solutions in which the credential’s app is a partner',
			parameters: { filters: { role: 'PARTNER' } },
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/whatsapp_business_solutions`,
					query: { fields, role: 'PARTNER', limit: '50' },
				},
			],
			items: [{ id: OFFERED_SOLUTION_ID }, { id: ENDING_SOLUTION_ID }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { filters: { role: 'OWNER' }, fields: ['id'] },
			calls: [
				{
					method: 'GET',
					path: `${APP_ID}/whatsapp_business_solutions`,
					query: { fields: 'id', role: 'OWNER', limit: '50' },
				},
			],
			items: [{ appId: APP_ID, id: SOLUTION_ID }],
			holdsNothingElse: true,
		},
	],
	refused: [
		[
			'a role that Meta does not know',
			{ filters: { role: 'FRIEND' } },
			/^Role: must be one of OWNER, PARTNER$/,
		],
	],
};
