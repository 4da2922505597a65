import type { OperationCases } from '../../../../engine/operations/cases';
import { MIGRATION_INTENT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads its status',
			parameters: { migrationIntentId: MIGRATION_INTENT_ID },
			calls: [{ method: 'GET', path: MIGRATION_INTENT_ID, query: { fields: 'id,status' } }],
			items: [{ id: MIGRATION_INTENT_ID, status: 'INITIATED' }],
		},
	],
};
