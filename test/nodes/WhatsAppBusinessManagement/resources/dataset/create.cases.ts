import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { datasets } from '../../../../graphApi/resources/datasets';
import { DATASET_ID } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'creates a dataset with a name',
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
			does: 'returns the existing dataset',
			parameters: {},
			given: ({ world }) => {
				datasets.of(world).byAccount.set(ACCOUNT_ID, { id: DATASET_ID });
			},
			calls: [{ method: 'POST', path: `${ACCOUNT_ID}/dataset` }],
			item: { accountId: ACCOUNT_ID, id: DATASET_ID, success: true },
		},
	],
};
