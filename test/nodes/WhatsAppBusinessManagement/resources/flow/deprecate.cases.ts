import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { PUBLISHED_FLOW_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'deprecates a published flow',
			parameters: { flowId: byId(PUBLISHED_FLOW_ID), confirmed: true },
			calls: [{ method: 'POST', path: `${PUBLISHED_FLOW_ID}/deprecate` }],
			item: { flowId: PUBLISHED_FLOW_ID, success: true },
		},
	],
	refused: [
		[
			'a flow to deprecate without a confirmation',
			{ flowId: byId(PUBLISHED_FLOW_ID) },
			/^I Understand: read the notice above/,
		],
	],
};
