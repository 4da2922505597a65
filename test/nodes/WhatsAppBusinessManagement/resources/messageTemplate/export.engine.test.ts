import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../../graphApi';

const action = useActionNode({ resource: 'messageTemplate', operation: 'export' });

/** An account with a single template, whose header has this sample. */
function withSample(handle: string, format = 'IMAGE'): void {
	const [first] = action.graph.world.templates;
	if (!first) throw new Error('There is no template');
	const header = { type: 'HEADER', format, example: { header_handle: [handle] } };
	action.graph.world.templates = [
		{ ...first, accountId: ACCOUNT_ID, components: [header, { type: 'BODY', text: 'Hello' }] },
	];
}

it('does not fail if a sample cannot be downloaded', async () => {
	// A handle that was never uploaded: Meta returns an address that does not work.
	withSample('4::aW1hZ2U=:never');
	const { outputs } = await action.run({});
	expect(outputs[0]).toHaveLength(1);
	expect(outputs[0]?.[0]).not.toHaveProperty('binary');
	expect(outputs[0]?.[0]?.json.mediaProblems).toEqual(['header: its address answers HTTP 404']);
	expect(outputs[0]?.[0]?.json).not.toHaveProperty('sampleHashes');
});

it('does not download samples if it is told not to', async () => {
	withSample('4::aW1hZ2U=:never');
	const { items } = await action.run({ options: { includeMedia: false } });
	expect(items[0]).not.toHaveProperty('mediaProblems');
});
