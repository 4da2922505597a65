import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';
import { DRAFT_FLOW_ID } from '../../../../graphApi';

const action = useActionNode();

const run = async (operation: string, parameters: INodeParameters = {}, file?: Buffer) =>
	await action.run(
		{ resource: 'flow', operation, flowId: byId(DRAFT_FLOW_ID), ...parameters },
		{
			binary: file && {
				data: { mimeType: 'application/json', data: file.toString('base64') },
			},
		},
	);

describe('a file with Flow JSON', () => {
	it.each<[string, Buffer, string]>([
		[
			'with a comma too many',
			Buffer.from('{"version": "7.0",}'),
			'is not valid JSON (line 1, column 19). Look for an extra or a missing comma',
		],
		['that holds no JSON', Buffer.from('<html>'), 'is not valid JSON'],
		['that is empty', Buffer.from(' '), 'must be Flow JSON'],
		['that holds a list', Buffer.from('[]'), 'must be Flow JSON'],
		['of more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, ' '), 'may have at most 10 MB'],
	])('%s is refused before anything is sent', async (_what, file, message) => {
		const { error } = await run('uploadJson', { flowJsonFrom: 'file' }, file);
		expect(error?.message).toContain(`Input Binary Field: ${message}`);
		expect(action.graph.calls).toEqual([]);
	});
});
