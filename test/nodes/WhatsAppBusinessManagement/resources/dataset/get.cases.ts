import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { datasets } from '../../../../graphApi/resources/datasets';
import { DATASET_ID } from './shared';

const READ: Call = {
	method: 'GET',
	path: `${ACCOUNT_ID}/dataset`,
	query: { fields: 'id,name' },
};

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'reads the dataset',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).byAccount.set(ACCOUNT_ID, { id: DATASET_ID, name: 'Lanterns' });
			},
			calls: [READ],
			items: [{ accountId: ACCOUNT_ID, id: DATASET_ID, name: 'Lanterns', exists: true }],
		},
		{
			does: 'also reads it from a list',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).shape = 'list';
				datasets.of(world).byAccount.set(ACCOUNT_ID, { id: DATASET_ID, name: 'Lanterns' });
			},
			calls: [READ],
			items: [{ accountId: ACCOUNT_ID, id: DATASET_ID, exists: true }],
		},
		{
			does: 'reports that there is none',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).shape = 'list';
			},
			calls: [READ],
			items: [{ accountId: ACCOUNT_ID, exists: false }],
			holdsNothingElse: true,
		},
	],
};
