import { ACCOUNT_ID } from '../../../graphApi';
import { seconds } from './cases';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'activity',
	cases: [
		{
			operation: 'getMany',
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
						activity_type: 'TEMPLATE_CREATED,TEMPLATE_UPDATED',
						since: String(seconds('2020-01-01')),
						limit: '5',
					},
				},
			],
			item: { activity_type: expect.stringMatching(/^TEMPLATE_(CREATED|UPDATED)$/) },
			items: 5,
		},
	],
};
