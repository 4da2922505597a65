import type { OperationCase, OperationCases } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { numberQuirks } from '../../../../graphApi/resources/numberState';
import { CONNECTED } from './shared';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [false, true].map(
		(statusInData): OperationCase => ({
			does: `reads the status ${statusInData ? 'inside data' : 'at the top level'}`,
			given: ({ world }) => {
				numberQuirks.of(world).statusInData = statusInData;
			},
			parameters: CONNECTED,
			calls: [
				{
					method: 'GET',
					path: CONNECTED_NUMBER_ID,
					query: { fields: 'official_business_account' },
				},
			],
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, oba_status: 'NOT_STARTED' }],
		}),
	),
};
