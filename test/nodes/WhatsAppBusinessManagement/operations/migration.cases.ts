import {
	ACCOUNT_ID,
	MIGRATION_INTENT_ID,
	MOBILITY_INTENT_ID,
	ON_BEHALF_OF_REQUEST_ID,
	SOLUTION_ID,
} from '../../../graphApi';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'migration',
	cases: [
		{
			operation: 'getOnBehalfOfRequests',
			does: 'lists what is in progress',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/in_progress_onbehalf_request`,
					query: {
						fields: 'id,status,business_owned_object,receiving_business,requesting_business',
						limit: '50',
					},
				},
			],
			items: [
				{
					id: ON_BEHALF_OF_REQUEST_ID,
					status: 'IN_PROGRESS',
					business_owned_object: { id: ACCOUNT_ID, name: 'Fernwick Lanterns' },
				},
			],
		},
		{
			operation: 'getMobilityIntent',
			does: 'reads it with account and solution',
			parameters: { mobilityIntentId: MOBILITY_INTENT_ID },
			calls: [
				{ method: 'GET', path: MOBILITY_INTENT_ID, query: { fields: 'id,status,solution,waba' } },
			],
			items: [
				{
					id: MOBILITY_INTENT_ID,
					status: 'PENDING',
					solution: { id: SOLUTION_ID, name: 'Lantern Desk' },
					waba: { id: ACCOUNT_ID, name: 'Fernwick Lanterns' },
				},
			],
		},
		{
			operation: 'getMigrationIntent',
			does: 'reads its status',
			parameters: { migrationIntentId: MIGRATION_INTENT_ID },
			calls: [{ method: 'GET', path: MIGRATION_INTENT_ID, query: { fields: 'id,status' } }],
			items: [{ id: MIGRATION_INTENT_ID, status: 'INITIATED' }],
		},
	],
};
