import type { OperationCases } from '../../../../engine/operations/cases';
import { OFFERED_SOLUTION_ID } from '../../../../graphApi';
import { OFFERED, fields } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads one',
			parameters: OFFERED,
			calls: [{ method: 'GET', path: OFFERED_SOLUTION_ID, query: { fields } }],
			items: [{ status: 'INITIATED', status_for_pending_request: 'PENDING_ACTIVATION' }],
		},
		{
			does: 'requests the chosen fields',
			parameters: { ...OFFERED, fields: ['id'] },
			calls: [{ method: 'GET', path: OFFERED_SOLUTION_ID, query: { fields: 'id' } }],
			items: [{ id: OFFERED_SOLUTION_ID }],
			holdsNothingElse: true,
		},
	],
};
