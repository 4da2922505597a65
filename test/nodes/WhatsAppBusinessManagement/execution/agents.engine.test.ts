import type { INodeParameters } from 'n8n-workflow';

import { nodeParameter } from '../../../../nodes/WhatsAppBusinessManagement/execution/nodeParameter';
import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { CONFIRM_LABEL } from '../../../../nodes/WhatsAppBusinessManagement/parameters/guard';
import { RESOURCES } from '../../../../nodes/WhatsAppBusinessManagement/resources';
import { byId } from '../../../engine/byId';
import { useActionNode } from '../../../engine/useActionNode';
import { ACCOUNT_ID } from '../../../graphApi';

/*
 * What only the builder of a workflow may decide: data, expressions and AI agents cannot. n8n
 * offers no expression for these fields, but a workflow file may still contain one.
 */

const action = useActionNode();

const CALL = { resource: 'customGraphCall', operation: 'send', path: ACCOUNT_ID };
const WRITE = { ...CALL, method: 'POST', path: `${ACCOUNT_ID}/subscribed_apps` };

const run = async (parameters: INodeParameters, asTool: boolean) =>
	await action.run(parameters, { asTool });

describe('Custom Graph Call', () => {
	it.each<[what: string, parameters: INodeParameters, asTool: boolean]>([
		['reads as a tool', CALL, true],
		['writes as a node', WRITE, false],
		['writes as a tool with permission', { ...WRITE, agentMayChange: true }, true],
	])('%s', async (_what, parameters, asTool) => {
		const { error } = await run(parameters, asTool);
		expect(error?.message).toBeUndefined();
		expect(action.graph.calls).toHaveLength(1);
	});

	it.each<[what: string, parameters: INodeParameters, message: RegExp]>([
		['a write of a tool', WRITE, /^Method: an AI agent may only read with this tool/],
		['a deletion of a tool', { ...WRITE, method: 'DELETE' }, /^Method: an AI agent may only read/],
		[
			'a permission by expression',
			{ ...WRITE, agentMayChange: '={{ true }}' },
			/^Allow Agent to Make Changes: /,
		],
		[
			'a permission by the agent itself',
			{ ...WRITE, agentMayChange: '={{ $fromAI("agentMayChange", "", "boolean") }}' },
			/^Allow Agent to Make Changes: must not be an expression/,
		],
		['a method by expression', { ...CALL, method: '={{ "GET" }}' }, /^Method: /],
		['a token by expression', { ...CALL, token: '={{ "app" }}' }, /^Token: /],
	])('refuses %s', async (_what, parameters, message) => {
		const { error } = await run(parameters, true);
		expect(error?.message).toMatch(message);
		expect(action.graph.calls).toEqual([]);
	});
});

/** The operations with a confirmation, each with the parameter name of its confirmation. */
const GUARDED = RESOURCES.flatMap((resource) =>
	resource.operations.flatMap((operation) =>
		operation.fields
			.filter(({ displayName }) => displayName === CONFIRM_LABEL)
			.map((field) => ({
				resource: resource.value,
				operation: operation.value,
				confirmation: nodeParameter(resource, operation, field).name,
				parameters: {
					resource: resource.value,
					operation: operation.value,
					...filledIn(operation),
				},
			})),
	),
);

/** n8n itself does not start while a required field is empty. */
function filledIn({ fields }: Operation): INodeParameters {
	const required = fields.filter(
		({ displayName, required: must }) => must && displayName !== CONFIRM_LABEL,
	);
	const shownFor = fields.find(({ displayName }) => displayName === CONFIRM_LABEL)?.displayOptions
		?.show;
	const shown = Object.entries(shownFor ?? {}).map(([name, values]) => [name, values?.[0]]);
	const filled = required.map(({ name, type, options = [] }) => {
		const choices = options.flatMap((option) => ('value' in option ? [option.value] : []));
		const choice = choices.find((value) => value !== '') ?? '12';
		return [name, type === 'resourceLocator' ? byId('12') : choice];
	});
	return Object.fromEntries([...shown, ...filled]) as INodeParameters;
}

describe('which operation runs', () => {
	const everything = RESOURCES.flatMap(({ operations }) => operations.map(filledIn));
	const SUBSCRIBE = { resource: 'subscribedApp', operation: 'subscribe' };
	const filled: INodeParameters = Object.assign({}, ...everything, SUBSCRIBE);

	it.each(['Resource', 'Operation'])('cannot be set by an agent in %s', async (field) => {
		const name = field.toLowerCase();
		const { error } = await run({ ...filled, [name]: `={{ $fromAI("${name}") }}` }, true);
		expect(error?.message).toMatch(new RegExp(`^${field}: must not be an expression`));
		expect(action.graph.calls).toEqual([]);
	});
});

it('every confirmation has its own name, because n8n keeps the value of a field for the next operation', () => {
	const names = GUARDED.map(({ confirmation }) => confirmation);
	expect(new Set(names).size).toBe(names.length);
});

describe.each(GUARDED)('$resource $operation', ({ confirmation, parameters }) => {
	it('requires a confirmation', async () => {
		const { error } = await run(parameters, false);
		expect(error?.message).toMatch(/(^|; )I Understand: read the notice above/);
		expect(action.graph.calls).toEqual([]);
	});

	// n8n removes the = of an expression here, but leaves an agent's own ($fromAI).
	it.each(['={{ true }}', '={{ $fromAI("confirmed", "", "boolean") }}'])(
		'does not accept %s as confirmation',
		async (confirmed) => {
			const { error } = await run({ ...parameters, [confirmation]: confirmed }, true);
			expect(error?.message).toMatch(
				/(^|; )I Understand: (must not be an expression|read the notice above)/,
			);
			expect(action.graph.calls).toEqual([]);
		},
	);
});
