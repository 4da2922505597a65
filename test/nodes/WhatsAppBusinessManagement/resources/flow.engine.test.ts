import type { INodeParameters } from 'n8n-workflow';

import { credentialFor } from '../../../engine/credential';
import { runAction } from '../../../engine/runAction';
import { DRAFT_FLOW_ID, startGraphApi, type GraphApi } from '../../../graphApi';
import { byId } from '../operations/cases';

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

const run = async (operation: string, parameters: INodeParameters = {}, file?: Buffer) =>
	await runAction({
		credential: credentialFor(graph),
		parameters: { resource: 'flow', operation, flowId: byId(DRAFT_FLOW_ID), ...parameters },
		binary: file && {
			data: { mimeType: 'application/json', data: file.toString('base64') },
		},
	});

describe('what opens to anybody who has its link', () => {
	it('stays out of the assets that nobody asked the link of', async () => {
		const { items, stored } = await run('getAssets');
		expect(items).toEqual([{ flowId: DRAFT_FLOW_ID, name: 'flow.json', asset_type: 'FLOW_JSON' }]);
		expect(stored).not.toContain('oh=signed');
	});

	it('is no preview that is asked for unless it is chosen', async () => {
		const { stored } = await run('get');
		expect(stored).not.toContain('preview-901');
	});
});

describe('a file with Flow JSON', () => {
	it.each<[string, Buffer, string]>([
		[
			'with a comma too many',
			Buffer.from('{"version": "7.0",}'),
			'is not valid JSON (line 1, column 19). Look for a comma',
		],
		['that holds no JSON', Buffer.from('<html>'), 'is not valid JSON'],
		['that is empty', Buffer.from(' '), 'must be the Flow JSON'],
		['that holds a list', Buffer.from('[]'), 'must be the Flow JSON'],
		['of more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, ' '), 'may have at most 10 MB'],
	])('%s is refused before anything is sent', async (_what, file, message) => {
		const { error } = await run('uploadJson', { flowJsonFrom: 'file' }, file);
		expect(error?.message).toContain(`Input Binary Field: ${message}`);
		expect(graph.calls).toEqual([]);
	});
});

it('a flow can be made, filled, published and deprecated, and then be neither changed nor deleted', async () => {
	const made = await run('create', { name: 'wicks', categories: ['OTHER'] });
	const flowId = byId(String(made.items[0]?.id));
	const json = '{"version":"7.1","screens":[{"layout":{"children":[{"type":"Form"}]}}]}';
	const early = await run('publish', { flowId, confirmed: true });
	expect(early.error?.message).toBe('Flow cannot be changed');
	for (const [operation, parameters] of [
		['uploadJson', { flowJson: json }],
		['publish', { confirmed: true }],
		['deprecate', { confirmed: true }],
	] as const) {
		const { items } = await run(operation, { flowId, ...parameters });
		expect(items[0]).toMatchObject({ flowId: flowId.value, success: true });
	}
	expect((await run('remove', { flowId })).error?.message).toBe('Flow cannot be changed');
});
