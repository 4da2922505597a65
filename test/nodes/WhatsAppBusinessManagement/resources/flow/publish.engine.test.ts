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

it('a flow can be created, filled, published and deprecated, but then not changed or deleted', async () => {
	const made = await run('create', { name: 'wicks', categories: ['OTHER'] });
	const flowId = byId(String(made.items[0]?.id));
	const json = '{"version":"7.1","screens":[{"layout":{"children":[{"type":"Form"}]}}]}';
	const early = await run('publish', { flowId, confirmed: true });
	expect(early.error?.message).toBe('Publishing Flow with validation errors');
	for (const [operation, parameters] of [
		['uploadJson', { flowJson: json }],
		['publish', { confirmed: true }],
		['deprecate', { confirmed: true }],
	] as const) {
		const { items } = await run(operation, { flowId, ...parameters });
		expect(items[0]).toMatchObject({ flowId: flowId.value, success: true });
	}
	const late = await run('remove', { flowId });
	expect(late.error?.message).toBe('Can’t delete published Flow');
	expect(late.error?.description).toMatch(/Flow → Deprecate/);
});
