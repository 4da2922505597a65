import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, SEQUENCE_ID } from '../../../../graphApi';
import { EDGE } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'deletes one',
			parameters: { sequenceId: byId(SEQUENCE_ID) },
			calls: [{ method: 'DELETE', path: EDGE, query: { sequence_id: SEQUENCE_ID } }],
			item: { accountId: ACCOUNT_ID, sequenceId: SEQUENCE_ID, deleted: true },
		},
	],
};
