import { byId } from '../../../../engine/byId';
import type { Call, OperationCases } from '../../../../engine/operations/cases';
import { DRAFT_FLOW_ID } from '../../../../graphApi';
import { FLOW_JSON } from '../../../../graphApi/madeUpData/flows';
import { WRONG, WRONG_JSON } from './shared';

const upload = (text: string): Call => ({
	method: 'POST',
	path: `${DRAFT_FLOW_ID}/assets`,
	headers: {
		'content-type': expect.stringMatching(/^multipart\/form-data; boundary=/) as string,
	},
	body: {
		name: 'flow.json',
		asset_type: 'FLOW_JSON',
		file: { filename: 'flow.json', type: 'application/json', text },
	},
});

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sends text as a file',
			parameters: { flowId: byId(DRAFT_FLOW_ID), flowJson: FLOW_JSON },
			calls: [upload(FLOW_JSON)],
			item: { flowId: DRAFT_FLOW_ID, success: true, valid: true, validationErrors: [] },
		},
		{
			does: 'sends an object, and returns validation errors that a workflow can branch on',
			parameters: {
				flowId: byId(DRAFT_FLOW_ID),
				flowJson: `={{ ${WRONG_JSON.replaceAll('}', ' }')} }}`,
			},
			calls: [upload(JSON.stringify(JSON.parse(WRONG_JSON)))],
			item: {
				flowId: DRAFT_FLOW_ID,
				success: true,
				valid: false,
				validationErrors: [expect.objectContaining(WRONG)],
			},
		},
		{
			does: 'sends the file of an item, without its byte order mark',
			parameters: { flowId: byId(DRAFT_FLOW_ID), flowJsonFrom: 'file' },
			file: {
				name: 'lanterns.txt',
				type: 'text/plain',
				bytes: Buffer.from(`\uFEFF${FLOW_JSON}`),
			},
			calls: [upload(FLOW_JSON)],
			item: { flowId: DRAFT_FLOW_ID, success: true, valid: true, validationErrors: [] },
		},
	],
	refused: [
		[
			'an upload of a list',
			{ flowId: byId(DRAFT_FLOW_ID), flowJson: '[]' },
			/^Flow JSON: must be Flow JSON/,
		],
		[
			'an upload of more than 10 MB',
			{
				flowId: byId(DRAFT_FLOW_ID),
				flowJson: '={{ { "a": "a".repeat(10 * 1024 * 1024) } }}',
			},
			/^Flow JSON: may have at most 10 MB$/,
		],
		[
			'a missing file',
			{ flowId: byId(DRAFT_FLOW_ID), flowJsonFrom: 'file' },
			/^Input Binary Field: the item has no file/,
		],
	],
};
