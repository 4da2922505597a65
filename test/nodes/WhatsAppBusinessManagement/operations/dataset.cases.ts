import { ACCOUNT_ID } from '../../../graphApi';
import { datasets } from '../../../graphApi/resources/datasets';
import type { Call, ResourceCases } from './cases';

const DATASET_ID = '440000000000201';

const READ: Call = {
	method: 'GET',
	path: `${ACCOUNT_ID}/dataset`,
	query: { fields: 'id,name' },
};

export const cases: ResourceCases = {
	resource: 'dataset',
	cases: [
		{
			operation: 'get',
			does: 'reads the dataset',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).byAccount.set(ACCOUNT_ID, { id: DATASET_ID, name: 'Lanterns' });
			},
			calls: [READ],
			items: [{ accountId: ACCOUNT_ID, id: DATASET_ID, name: 'Lanterns', exists: true }],
		},
		{
			operation: 'get',
			does: 'reads it out of a list too',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).shape = 'list';
				datasets.of(world).byAccount.set(ACCOUNT_ID, { id: DATASET_ID, name: 'Lanterns' });
			},
			calls: [READ],
			items: [{ accountId: ACCOUNT_ID, id: DATASET_ID, exists: true }],
		},
		{
			operation: 'get',
			does: 'says that there is none',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).shape = 'list';
			},
			calls: [READ],
			items: [{ accountId: ACCOUNT_ID, exists: false }],
			holdsNothingElse: true,
		},
		{
			operation: 'create',
			does: 'makes a dataset with a name',
			parameters: { datasetName: 'Lantern conversions' },
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/dataset`,
					body: { dataset_name: 'Lantern conversions' },
				},
			],
			item: { accountId: ACCOUNT_ID, id: expect.stringMatching(/^\d+$/), success: true },
		},
		{
			operation: 'create',
			does: 'gives the one that exists',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).byAccount.set(ACCOUNT_ID, { id: DATASET_ID });
			},
			calls: [{ method: 'POST', path: `${ACCOUNT_ID}/dataset` }],
			item: { accountId: ACCOUNT_ID, id: DATASET_ID, success: true },
		},
	],
};
