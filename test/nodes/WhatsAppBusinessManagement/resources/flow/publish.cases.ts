import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { DRAFT_FLOW_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'publishes a draft',
			parameters: { flowId: byId(DRAFT_FLOW_ID), confirmed: true },
			calls: [{ method: 'POST', path: `${DRAFT_FLOW_ID}/publish` }],
			item: { flowId: DRAFT_FLOW_ID, success: true },
		},
	],
	refused: [
		[
			'a flow to publish without a confirmation',
			{ flowId: byId(DRAFT_FLOW_ID) },
			/^I Understand: read the notice above/,
		],
	],
};
