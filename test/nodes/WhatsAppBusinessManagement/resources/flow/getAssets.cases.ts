import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { DRAFT_FLOW_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'shows the link on request, also for a boolean as text',
			parameters: { flowId: byId(DRAFT_FLOW_ID), includeDownloadLink: '={{ "true" }}' },
			calls: [{ method: 'GET', path: `${DRAFT_FLOW_ID}/assets`, query: { limit: '50' } }],
			items: [
				{
					flowId: DRAFT_FLOW_ID,
					name: 'flow.json',
					asset_type: 'FLOW_JSON',
					download_url: expect.stringMatching(/^https:/),
				},
			],
		},
	],
	refused: [
		[
			'a download link option that is not a boolean',
			{
				flowId: byId(DRAFT_FLOW_ID),
				includeDownloadLink: '={{ "perhaps" }}',
			},
			/^Include Download Link: must be true or false$/,
		],
	],
};
