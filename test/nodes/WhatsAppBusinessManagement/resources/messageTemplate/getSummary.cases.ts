import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { TEMPLATES } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the summary of the list, with the smallest page',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id',
						limit: '1',
						summary:
							'are_translations_complete,message_template_count,message_template_limit,total_count',
					},
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					are_translations_complete: true,
					message_template_count: 122,
					message_template_limit: 6000,
					total_count: 122,
				},
			],
		},
	],
};
