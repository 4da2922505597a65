import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { DRAFT_FLOW_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'deletes a draft',
			parameters: { flowId: byId(DRAFT_FLOW_ID) },
			calls: [{ method: 'DELETE', path: DRAFT_FLOW_ID }],
			item: { flowId: DRAFT_FLOW_ID, deleted: true },
		},
	],
};
