import { ACTIVITY } from '../../../../../nodes/WhatsAppBusinessManagement/resources/activity/fields';
import type { OperationCases } from '../../../../engine/operations/cases';
import { seconds } from '../../../../engine/times';
import { ACCOUNT_ID, SYSTEM_USER_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'filters by type and time, in seconds',
			parameters: {
				limit: 5,
				filters: {
					activityTypes: ['TEMPLATE_CREATED', 'TEMPLATE_UPDATED'],
					since: '2020-01-01T00:00:00.000Z',
				},
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/activities`,
					query: {
						fields: Object.keys(ACTIVITY).join(','),
						activity_type: 'TEMPLATE_CREATED,TEMPLATE_UPDATED',
						since: String(seconds('2020-01-01')),
						limit: '5',
					},
				},
			],
			item: { activity_type: expect.stringMatching(/^TEMPLATE_(CREATED|UPDATED)$/) },
			items: 5,
		},
		{
			does: 'returns who did what, which Meta sends only on request',
			parameters: {
				limit: 1,
				filters: { since: '2026-09-03T00:00:00.000Z', until: '2026-09-03T00:00:00.000Z' },
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/activities`,
					query: {
						fields: Object.keys(ACTIVITY).join(','),
						since: String(seconds('2026-09-03')),
						until: String(seconds('2026-09-03')),
						limit: '1',
					},
				},
			],
			items: [
				{
					activity_type: 'PHONE_NUMBER_ADDED',
					actor_type: 'API',
					actor_id: SYSTEM_USER_ID,
					actor_name: 'Lantern Automation',
					description: 'A phone number was added',
					details: {},
					ip_address: '192.0.2.7',
					user_agent: 'made-up/1.0',
				},
			],
		},
		{
			does: 'requests the chosen fields',
			parameters: { limit: 1, fields: ['id', 'activity_type'] },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/activities`,
					query: { fields: 'id,activity_type', limit: '1' },
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					id: expect.stringMatching(/^\d+$/),
					activity_type: 'BILLING_UPDATED',
				},
			],
			holdsNothingElse: true,
		},
	],
	refused: [
		[
			'a time range that ends before it starts',
			{
				filters: { since: '2026-09-03T00:00:00.000Z', until: '2026-09-02T00:00:00.000Z' },
			},
			/^Since: must not be after Until$/,
		],
	],
};
