import type { OperationCases } from '../../../../engine/operations/cases';
import { seconds } from '../../../../engine/times';
import { ACCOUNT_ID, PENDING_TEMPLATE_ID } from '../../../../graphApi';
import { correctCategories } from '../../../../graphApi/resources/templates';
import { APPROVED, OTHER_APPROVED, PAUSED, REJECTED, TEMPLATES, template } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
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
					path: TEMPLATES,
					query: {
						fields: 'id,status,category',
						status: '["REJECTED","PAUSED"]',
						category: '["UTILITY"]',
						language: '["en_US","de"]',
						limit: '3',
					},
				},
			],
			items: [
				{ accountId: ACCOUNT_ID, id: REJECTED, status: 'REJECTED', category: 'UTILITY' },
				{ accountId: ACCOUNT_ID, id: PAUSED, status: 'PAUSED', category: 'UTILITY' },
				{ accountId: ACCOUNT_ID, id: template(31), status: 'REJECTED', category: 'UTILITY' },
			],
			holdsNothingElse: true,
		},
		{
			does: 'accepts languages as browsers write them',
			parameters: { fields: ['id'], limit: 3, filters: { languages: 'en-US, de' } },
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: { fields: 'id', language: '["en_US","de"]', limit: '3' },
				},
			],
			items: [0, 1, 5].map((index) => ({ id: template(index) })),
		},
		{
			does: 'sends the other filters, times as seconds',
			parameters: {
				fields: ['id'],
				limit: 2,
				filters: {
					content: 'Robin',
					name: 'order',
					qualities: ['GREEN', 'UNKNOWN'],
					since: '2026-01-01T00:00:00Z',
					source: 'MANUAL',
					until: '2026-02-01T00:00:00Z',
				},
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id',
						content: 'Robin',
						name: 'order',
						quality_score: '["GREEN","UNKNOWN"]',
						since: String(seconds('2026-01-01')),
						source: 'MANUAL',
						until: String(seconds('2026-02-01')),
						limit: '2',
					},
				},
			],
			items: [APPROVED, OTHER_APPROVED].map((id) => ({ id })),
		},
		{
			does: 'searches names and texts together',
			parameters: { fields: ['id', 'name'], filters: { nameOrContent: 'winter' } },
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: { fields: 'id,name', name_or_content: 'winter', limit: '50' },
				},
			],
			item: { id: PENDING_TEMPLATE_ID, name: 'winter_preview' },
		},
		{
			does: 'finds templates in the wrong category',
			given: ({ world }) => {
				correctCategories.of(world).set(APPROVED, 'MARKETING');
			},
			parameters: {
				fields: ['id', 'category', 'correct_category'],
				filters: { correctCategory: 'MARKETING' },
			},
			calls: [
				{
					method: 'GET',
					path: TEMPLATES,
					query: {
						fields: 'id,category,correct_category',
						correct_category: 'MARKETING',
						limit: '50',
					},
				},
			],
			items: [{ id: APPROVED, category: 'UTILITY', correct_category: 'MARKETING' }],
		},
	],
	refused: [
		[
			'a list that ends before it starts',
			{
				filters: { since: '2026-03-02T00:00:00Z', until: '2026-03-01T00:00:00Z' },
			},
			/^Since: must not be after Until$/,
		],
	],
};
