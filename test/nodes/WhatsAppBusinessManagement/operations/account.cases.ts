import { ACCOUNT_FIRST } from '../../../../nodes/WhatsAppBusinessManagement/resources/account/fields';
import { ACCOUNT_ID, SECOND_ACCOUNT_ID } from '../../../graphApi';
import { seconds } from './cases';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'account',
	cases: [
		{
			operation: 'get',
			does: 'reads the credential’s account where none is chosen',
			parameters: {},
			calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: ACCOUNT_FIRST.join(',') } }],
			item: { id: ACCOUNT_ID, account_review_status: 'APPROVED', currency: 'USD' },
		},
		{
			operation: 'get',
			does: 'takes the ID out of an address of WhatsApp Manager',
			parameters: {
				accountId: {
					__rl: true,
					mode: 'url',
					value: `https://business.facebook.com/wa/manage/home/?waba_id=${SECOND_ACCOUNT_ID}`,
				},
				fields: ['id', 'name'],
			},
			calls: [{ method: 'GET', path: SECOND_ACCOUNT_ID, query: { fields: 'id,name' } }],
			item: { id: SECOND_ACCOUNT_ID },
		},
		{
			operation: 'get',
			does: 'asks for analytics with their own arguments, in seconds',
			parameters: {
				fields: ['id', 'analytics'],
				analyticsStart: '2026-01-01T00:00:00.000Z',
				analyticsEnd: '2026-01-08T00:00:00.000Z',
				analyticsGranularity: 'DAY',
			},
			calls: [
				{
					method: 'GET',
					path: ACCOUNT_ID,
					query: {
						fields: `id,analytics.start(${seconds('2026-01-01')}).end(${seconds('2026-01-08')}).granularity(DAY)`,
					},
				},
			],
			item: { id: ACCOUNT_ID, analytics: expect.objectContaining({ granularity: 'DAY' }) },
		},
		{
			operation: 'getEdge',
			does: 'reads an edge with parameters of its own',
			parameters: {
				edge: 'message_template_previews',
				parameters: {
					parameter: [
						{ name: 'category', value: 'AUTHENTICATION' },
						{ name: 'languages', value: '["en_US"]' },
					],
				},
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/message_template_previews`,
					query: { category: 'AUTHENTICATION', languages: '["en_US"]', limit: '50' },
				},
			],
			item: { language: 'en_US' },
		},
		{
			operation: 'getEdge',
			does: 'asks for call analytics in seconds',
			parameters: {
				edge: 'call_analytics',
				start: '2026-01-01T00:00:00.000Z',
				end: '2026-01-03T00:00:00.000Z',
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/call_analytics`,
					query: {
						start: String(seconds('2026-01-01')),
						end: String(seconds('2026-01-03')),
						granularity: 'DAILY',
						limit: '50',
					},
				},
			],
			item: { data_points: expect.any(Array) },
		},
	],
};
