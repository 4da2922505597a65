import { ACCOUNT_ID, HUGE_TEMPLATE_ID } from '../../../graphApi';
import { byId } from './cases';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'messageTemplate',
	cases: [
		{
			operation: 'get',
			does: 'keeps an ID beyond 2^53 exact',
			parameters: { templateId: byId(HUGE_TEMPLATE_ID), fields: ['id', 'name'] },
			calls: [{ method: 'GET', path: HUGE_TEMPLATE_ID, query: { fields: 'id,name' } }],
			item: { id: HUGE_TEMPLATE_ID, name: expect.any(String) },
		},
		{
			operation: 'getMany',
			does: 'sends lists as JSON and stops at the limit',
			parameters: {
				fields: ['id', 'status', 'category'],
				limit: 3,
				filters: {
					statuses: ['REJECTED', 'PAUSED'],
					categories: ['UTILITY'],
					languages: 'en_US, de',
				},
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/message_templates`,
					query: {
						fields: 'id,status,category',
						status: '["REJECTED","PAUSED"]',
						category: '["UTILITY"]',
						language: '["en_US","de"]',
						limit: '3',
					},
				},
			],
			item: { status: expect.stringMatching(/^(REJECTED|PAUSED)$/), category: 'UTILITY' },
			items: 3,
		},
	],
};
