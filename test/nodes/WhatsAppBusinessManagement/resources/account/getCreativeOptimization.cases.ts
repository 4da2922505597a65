import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'returns the entry of the list',
			parameters: {},
			calls: [{ method: 'GET', path: `${ACCOUNT_ID}/degrees_of_freedom_spec` }],
			items: [{ creative_features_spec: expect.any(Object) }],
		},
	],
};
