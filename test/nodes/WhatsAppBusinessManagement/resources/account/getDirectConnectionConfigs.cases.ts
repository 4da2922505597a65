import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the configs',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/dcc_config`,
					query: { limit: '50' },
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					enabled: false,
					policy_url: expect.stringMatching(/^https:/),
				},
			],
		},
	],
};
