import { z } from 'zod';

import type { ItemFile } from '../../execution/itemFile';
import { FILE_FIELD, fileField, fileProblem, itemFile } from '../../execution/itemFile';
import { operation } from '../../execution/operation';
import { answerData } from '../../execution/response';
import { multipart } from '../../graph/multipart';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { id } from '../../parameters/values';
import { TOO_LARGE, flowJson, flowJsonProblem, isTooLarge } from './flowJson';
import { VALIDATION, validated } from './validation';

const SOURCES = { file: 'File', json: 'Text' } as const;

const schema = () => {
	const flowId = id('1234567890123456');
	return dependingOn('flowJsonFrom', SOURCES, [
		z.object({ flowJsonFrom: z.literal('json'), flowId, flowJson: flowJson() }),
		z.object({ flowJsonFrom: z.literal('file'), flowId, [FILE_FIELD]: itemFile() }),
	]);
};

/**
 * The Flow JSON in a file, without the mark that some editors put before it.
 *
 * @throws {InvalidInputError} where the file holds none, before anything is sent
 */
async function readFlowJson(file: ItemFile): Promise<string> {
	if (isTooLarge(await file.size())) throw fileProblem(TOO_LARGE);
	const text = (await file.read()).toString().replace(/^\uFEFF/, '');
	const problem = flowJsonProblem(text);
	if (problem !== undefined) throw fileProblem(problem);
	return text;
}

export const uploadJson = operation({
	name: 'Upload JSON',
	value: 'uploadJson',
	action: 'Upload the json of a flow',
	description:
		'Replace the screens of a draft flow with new Flow JSON, and learn what Meta finds wrong with it',
	fields: [
		...flowLocator(),
		{
			displayName: 'Flow JSON From',
			name: 'flowJsonFrom',
			type: 'options',
			options: optionsOf(SOURCES),
			default: 'json',
			description: 'Where the Flow JSON is: in a file that the item carries, or in the field below',
		},
		fileField({
			displayOptions: { show: { flowJsonFrom: ['file'] } },
			description: 'The file that holds the Flow JSON, at most 10 MB',
		}),
		{
			displayName: 'Flow JSON',
			name: 'flowJson',
			type: 'json',
			default: '',
			required: true,
			displayOptions: { show: { flowJsonFrom: ['json'] } },
			description: 'The screens of the flow, at most 10 MB. Text is sent as it stands.',
		},
	],
	input: schema,
	calls: ['POST /{Flow-ID}/assets'],
	isRead: () => false,
	run: async (connection, input) => {
		const json =
			input.flowJsonFrom === 'json' ? input.flowJson : await readFlowJson(input[FILE_FIELD]);
		const file = { field: 'file', name: 'flow.json', type: 'application/json' };
		const answer = await connection.request({
			method: 'POST',
			path: [nodeId(input.flowId), edge('assets')],
			content: () =>
				multipart({ name: 'flow.json', asset_type: 'FLOW_JSON' }, [
					{ ...file, bytes: Buffer.from(json) },
				]),
			idempotent: true,
		});
		return [{ flowId: input.flowId, ...validated(answerData(answer)) }];
	},
	output: { flowId: 'string', ...VALIDATION },
});
