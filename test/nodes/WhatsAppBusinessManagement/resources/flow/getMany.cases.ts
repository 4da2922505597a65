import type { OperationCases } from '../../../../engine/operations/cases';
import {
	ACCOUNT_ID,
	DEPRECATED_FLOW_ID,
	DRAFT_FLOW_ID,
	PUBLISHED_FLOW_ID,
} from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'lists the flows of an account without their preview links',
			parameters: {},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/flows`,
					query: { fields: 'id,name,status,categories,validation_errors', limit: '50' },
				},
			],
			items: [
				{ id: DRAFT_FLOW_ID, status: 'DRAFT', categories: ['SHOPPING'], validation_errors: [] },
				{ id: PUBLISHED_FLOW_ID, status: 'PUBLISHED' },
				{ id: DEPRECATED_FLOW_ID, status: 'DEPRECATED' },
			],
		},
		{
			does: 'requests the chosen fields',
			parameters: { fields: ['id'] },
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/flows`, query: { fields: 'id', limit: '50' } }],
			items: [DRAFT_FLOW_ID, PUBLISHED_FLOW_ID, DEPRECATED_FLOW_ID].map((id) => ({
				accountId: ACCOUNT_ID,
				id,
			})),
			holdsNothingElse: true,
		},
	],
};
