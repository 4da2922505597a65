import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { APPROVED } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'requests a single template',
			parameters: { filters: { templateId: APPROVED, name: '' } },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_performance_metrics`,
					query: { template_id: APPROVED, limit: '50' },
				},
			],
			item: { template_id: APPROVED },
		},
		{
			does: 'requests the templates of a name',
			parameters: { filters: { name: 'order_confirmation' } },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/template_performance_metrics`,
					query: { name: 'order_confirmation', limit: '50' },
				},
			],
			item: { template_id: APPROVED },
			items: 5,
		},
	],
	refused: [
		[
			'an invalid template ID',
			{ filters: { templateId: 'order_update' } },
			/^Template ID: must be an ID made of digits only \(e\.g\. 594425479261596\)$/,
		],
	],
};
