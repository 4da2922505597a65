import { z } from 'zod';

import type { ItemFile } from '../../execution/itemFile';
import { FILE_FIELD, fileField, fileProblem, itemFile } from '../../execution/itemFile';
import { operation } from '../../execution/operation';
import { answerData } from '../../execution/response';
import { multipart } from '../../graph/multipart';
import { edge, nodeId } from '../../graph/paths';
import { flowLocator } from '../../lookups/flow';
import { dependingOn, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { FLOW_EXAMPLE, TOO_LARGE, flowJson, flowJsonProblem, isTooLarge } from './flowJson';
import { VALIDATION, validated } from './validation';

const SOURCES = { file: 'File', json: 'Text' } as const;

/**
 * Reads the Flow JSON in a file, without the byte order mark that some editors add.
 *
 * @throws {InvalidInputError} if the file contains no Flow JSON, before anything is sent
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
	action: 'Upload JSON of flow',
	description:
		'Replace the screens of a draft flow with new Flow JSON, and get the errors that Meta finds in it',
	fields: [
		...flowLocator(),
		{
			displayName: 'Flow JSON From',
			name: 'flowJsonFrom',
			type: 'options',
			options: optionsOf(SOURCES),
			default: 'json',
			description: 'The source of the Flow JSON: a file of the item, or the field below',
		},
		fileField({
			displayOptions: { show: { flowJsonFrom: ['file'] } },
			description: 'The file that contains the Flow JSON, at most 10 MB',
		}),
		fieldOf(
			{
				displayName: 'Flow JSON',
				name: 'flowJson',
				type: 'json',
				default: '',
				required: true,
				displayOptions: { show: { flowJsonFrom: ['json'] } },
				hint: FLOW_EXAMPLE,
				description: 'The screens of the flow, at most 10 MB. Text is sent unchanged.',
			},
			flowJson,
		),
	],
	input: ({ flowId, flowJson: json }) =>
		dependingOn('flowJsonFrom', SOURCES, [
			z.object({ flowJsonFrom: z.literal('json'), flowId, flowJson: json }),
			z.object({ flowJsonFrom: z.literal('file'), flowId, [FILE_FIELD]: itemFile() }),
		]),
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
