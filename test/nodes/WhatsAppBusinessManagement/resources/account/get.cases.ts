import { ACCOUNT_FIRST } from '../../../../../nodes/WhatsAppBusinessManagement/resources/account/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { daysAgo, iso } from '../../../../engine/times';
import { ACCOUNT_ID, SECOND_ACCOUNT_ID } from '../../../../graphApi';
import { refusedTimes, refusesOldFigures } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the credential’s account if none is chosen',
			parameters: {},
			calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: ACCOUNT_FIRST.join(',') } }],
			item: { id: ACCOUNT_ID, account_review_status: 'APPROVED', currency: 'USD' },
		},
		{
			does: 'extracts the ID from a WhatsApp Manager URL',
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
			does: 'requests analytics with their own arguments, in seconds',
			parameters: {
				fields: ['id', 'analytics'],
				timeRange: 'custom',
				start: iso(daysAgo(10)),
				end: iso(daysAgo(3)),
				granularity: 'DAY',
			},
			calls: [
				{
					method: 'GET',
					path: ACCOUNT_ID,
					query: {
						fields: `id,analytics.start(${daysAgo(10)}).end(${daysAgo(3)}).granularity(DAY)`,
					},
				},
			],
			item: { id: ACCOUNT_ID, analytics: expect.objectContaining({ granularity: 'DAY' }) },
		},
		{
			does: 'accepts fields from an expression, without a time range',
			parameters: { fields: '={{ "id,name" }}' },
			calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: 'id,name' } }],
			item: { id: ACCOUNT_ID },
		},
		{
			does: 'reads the policy of a direct connection',
			parameters: { fields: ['dcc_config'] },
			calls: [{ method: 'GET', path: ACCOUNT_ID, query: { fields: 'dcc_config' } }],
			item: { dcc_config: { enabled: false, policy_url: expect.stringMatching(/^https:/) } },
		},
	],
	refused: [
		...refusedTimes({ fields: ['analytics'] }),
		refusesOldFigures({ fields: ['analytics'] }),
	],
};
