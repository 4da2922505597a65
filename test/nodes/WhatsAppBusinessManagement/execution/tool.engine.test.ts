import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../engine/byId';
import { useActionNode } from '../../../engine/useActionNode';
import { CONNECTED_NUMBER_ID } from '../../../graphApi';

/* What an AI agent that uses the node as a tool reads of an error: its message, and nothing else. */

const action = useActionNode();

/** Each answer of Meta has its own trace. */
const withoutTrace = (text: unknown) => String(text).replace(/, trace [\w-]+/g, '');

const message = async (parameters: INodeParameters, asTool = true) =>
	withoutTrace((await action.run(parameters, { asTool })).error?.message);

const PUBLISH = { resource: 'flow', operation: 'publish', flowId: byId('1210') };
const NO_SUCH_NUMBER = { resource: 'phoneNumber', operation: 'get', phoneNumberId: byId('19') };

const BY_A_PERSON =
	'Only a person can change the node, its credential or Meta’s own settings: tell them what to do.';

it('has the remedy and Meta’s message in its message', async () => {
	const { error } = await action.run(NO_SUCH_NUMBER);
	expect(error?.message).toBe('Meta cannot find this object');
	expect(await message(NO_SUCH_NUMBER)).toBe(
		withoutTrace(`${error?.message}. ${error?.description}. ${BY_A_PERSON}`),
	);
});

it('keeps what n8n shows of the error: the code of Meta', async () => {
	const { error } = await action.run(NO_SUCH_NUMBER, { asTool: true });
	expect(error).toMatchObject({ name: 'NodeApiError', httpCode: '400' });
});

it('leaves the items of On Error → Continue as they are', async () => {
	const onError = 'continueRegularOutput';
	const asNode = await action.run(NO_SUCH_NUMBER, { onError });
	const asTool = await action.run(NO_SUCH_NUMBER, { onError, asTool: true });
	expect(withoutTrace(JSON.stringify(asTool.items))).toBe(
		withoutTrace(JSON.stringify(asNode.items)),
	);
});

it.each<[what: string, parameters: INodeParameters, expected: string]>([
	[
		'a confirmation',
		PUBLISH,
		'I Understand: read the notice above, then turn this on. Ask the person who built this workflow to do this',
	],
	[
		'a choice',
		{ resource: 'messageTemplate', operation: 'sync', templatesFrom: 'sheet' },
		'Templates From: must be one of items, json. Ask the person who built this workflow to do this',
	],
	[
		'a switch by expression',
		{ ...PUBLISH, confirmFlowPublish: '={{ $fromAI("confirm", "", "boolean") }}' },
		'I Understand: must not be an expression. Set it in the node itself. Ask the person who built this workflow to do this',
	],
])('says that %s is up to the builder', async (_what, parameters, expected) => {
	expect(await message(parameters)).toBe(expected);
	expect(await message(parameters, false)).toBe(
		expected.replace('. Ask the person who built this workflow to do this', ''),
	);
	expect(action.graph.calls).toEqual([]);
});

it('leaves to the model what it can correct itself', async () => {
	const register = { resource: 'phoneNumber', operation: 'register', pin: '12' };
	expect(await message({ ...register, phoneNumberId: byId(CONNECTED_NUMBER_ID) })).toBe(
		'PIN: must be exactly 6 digits, entered as text to keep a leading zero',
	);
});
