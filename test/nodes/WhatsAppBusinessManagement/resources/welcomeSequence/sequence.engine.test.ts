import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';
import { ADVERTISED_SEQUENCE_ID, SEQUENCE_ID } from '../../../../graphApi';
import { welcomeSequences } from '../../../../graphApi/resources/welcomeSequences';

const action = useActionNode();

const run = async (operation: string, sequenceId: string, parameters: INodeParameters = {}) =>
	await action.run({
		resource: 'welcomeSequence',
		operation,
		sequenceId: byId(sequenceId),
		...parameters,
	});

it('a missing sequence is reported, instead of an empty item', async () => {
	const { error, items } = await run('get', '12');
	expect(error?.message).toBe('Welcome Sequence: Meta found no match. Choose one from the list');
	expect(items).toEqual([]);
});

it('a message can be read and sent back in each of Meta’s formats', async () => {
	welcomeSequences.of(action.graph.world).asOnMetasPage = true;
	const { items } = await run('get', SEQUENCE_ID);
	const message = items[0]?.welcome_message_sequence as object;
	const changed = { ...message, text: 'Good evening!' };
	const updateFields = { welcomeMessage: JSON.stringify(changed) };
	expect((await run('update', SEQUENCE_ID, { updateFields })).items[0]?.success).toBe(true);
	expect((await run('get', SEQUENCE_ID)).items[0]).toMatchObject({
		welcome_message_sequence: changed,
	});
});

it('a sequence of an active ad is not deleted', async () => {
	const { error } = await run('remove', ADVERTISED_SEQUENCE_ID);
	expect(error?.message).toContain('Sequence used in an ad');
});
