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

describe('a preview, which anyone with its link can open', () => {
	it('is omitted from the assets unless the link is requested', async () => {
		const { items, stored } = await run('getAssets');
		expect(items).toEqual([{ flowId: DRAFT_FLOW_ID, name: 'flow.json', asset_type: 'FLOW_JSON' }]);
		expect(stored).not.toContain('oh=signed');
	});

	it('is requested only if it is chosen', async () => {
		const { stored } = await run('get');
		expect(stored).not.toContain('preview-901');
	});
});
