import type { INodeParameters } from 'n8n-workflow';

import { RESOURCES } from '../../../nodes/WhatsAppBusinessManagement/resources';
import { credentialFor } from '../../engine/credential';
import { runAction } from '../../engine/runAction';
import { ACCOUNT_ID, startGraphApi, type GraphApi } from '../../graphApi';

/*
 * What only the builder of a workflow may decide: no data, no expression and no AI agent can. n8n
 * offers no expression for these fields; a workflow file may hold one all the same.
 */

let graph: GraphApi;

beforeEach(async () => {
	graph = await startGraphApi();
});

afterEach(async () => {
	await graph.close();
});

const CALL = { resource: 'customGraphCall', operation: 'send', path: ACCOUNT_ID };
const WRITE = { ...CALL, method: 'POST', path: `${ACCOUNT_ID}/subscribed_apps` };

const run = async (parameters: INodeParameters, asTool: boolean) =>
	await runAction({ credential: credentialFor(graph), parameters, asTool });

describe('Custom Graph Call', () => {
	it.each<[what: string, parameters: INodeParameters, asTool: boolean]>([
		['reads as a tool', CALL, true],
		['writes as a node', WRITE, false],
		['writes as a tool that may', { ...WRITE, agentMayChange: true }, true],
	])('%s', async (_what, parameters, asTool) => {
		const { error } = await run(parameters, asTool);
		expect(error?.message).toBeUndefined();
		expect(graph.calls).toHaveLength(1);
	});

	it.each<[what: string, parameters: INodeParameters, message: RegExp]>([
		['a write of a tool', WRITE, /^Method: as the tool of an AI agent this only reads/],
		['a deletion of a tool', { ...WRITE, method: 'DELETE' }, /^Method: as the tool/],
		[
			'a permission by expression',
			{ ...WRITE, agentMayChange: '={{ true }}' },
			/^Let the Agent Change Things: takes no expression/,
		],
		['a method by expression', { ...CALL, method: '={{ "GET" }}' }, /^Method: takes no expression/],
		['a token by expression', { ...CALL, token: '={{ "app" }}' }, /^Token: takes no expression/],
	])('refuses %s', async (_what, parameters, message) => {
		const { error } = await run(parameters, true);
		expect(error?.message).toMatch(message);
		expect(graph.calls).toEqual([]);
	});
});

const GUARDED = RESOURCES.flatMap(({ value, operations }) =>
	operations
		.filter(({ fields }) => fields.some(({ name }) => name === 'confirmed'))
		.map((operation) => ({ resource: value, operation: operation.value })),
);

describe.each(GUARDED)('$resource $operation', (named) => {
	it('asks to be confirmed', async () => {
		const { error } = await run(named, false);
		expect(error?.message).toMatch(/(^|; )I Understand: switch it on, after you have read/);
		expect(graph.calls).toEqual([]);
	});

	it('takes no expression for it', async () => {
		const { error } = await run({ ...named, confirmed: '={{ true }}' }, false);
		expect(error?.message).toMatch(/^I Understand: takes no expression/);
		expect(graph.calls).toEqual([]);
	});
});
