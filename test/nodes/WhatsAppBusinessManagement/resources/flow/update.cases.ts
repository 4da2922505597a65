import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { DRAFT_FLOW_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends only what was set',
			parameters: {
				flowId: byId(DRAFT_FLOW_ID),
				updateFields: { name: 'lantern-order-2026', categories: [], endpointUrl: '' },
			},
			calls: [{ method: 'POST', path: DRAFT_FLOW_ID, body: { name: 'lantern-order-2026' } }],
			item: { flowId: DRAFT_FLOW_ID, success: true },
		},
		{
			does: 'changes everything at once',
			parameters: {
				flowId: byId(DRAFT_FLOW_ID),
				updateFields: {
					applicationId: '739104826510001',
					categories: ['SURVEY'],
					endpointUrl: 'https://example.com/flow',
					name: 'lantern-survey',
				},
			},
			calls: [
				{
					method: 'POST',
					path: DRAFT_FLOW_ID,
					body: {
						application_id: '739104826510001',
						categories: ['SURVEY'],
						endpoint_uri: 'https://example.com/flow',
						name: 'lantern-survey',
					},
				},
			],
			item: { flowId: DRAFT_FLOW_ID, success: true },
		},
	],
	refused: [
		[
			'an update of nothing',
			{ flowId: byId(DRAFT_FLOW_ID), updateFields: { name: '' } },
			/^Update Fields: add at least one field to change$/,
		],
		[
			'an app that is not an ID',
			{
				flowId: byId(DRAFT_FLOW_ID),
				updateFields: { applicationId: 'lanterns' },
			},
			/^Application ID: must be an ID/,
		],
	],
};
