import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../../engine/byId';
import { useActionNode } from '../../../engine/useActionNode';

/* An expression that returned blanks never stands for an empty field: the call would be about another object. */

const action = useActionNode();

const EXPRESSION = '={{ $json.id }}';

const inMode = (mode: string) => ({ __rl: true, mode, value: EXPRESSION });

const CREDENTIAL_FIELDS: Array<[field: string, parameters: INodeParameters]> = [
	['Account', { resource: 'account', operation: 'get', accountId: byId(EXPRESSION) }],
	['Account', { resource: 'account', operation: 'get', accountId: inMode('list') }],
	['Account', { resource: 'account', operation: 'get', accountId: EXPRESSION }],
	['Business Portfolio', { resource: 'business', operation: 'get', businessId: EXPRESSION }],
	['App', { resource: 'solution', operation: 'getManyOfApp', ownAppId: EXPRESSION }],
];

const BLANKS = ['', '   ', '\t\n', '\u00a0'];

it.each(
	CREDENTIAL_FIELDS.flatMap(([field, parameters]) =>
		BLANKS.map((id) => [field, JSON.stringify(parameters), id, parameters] as const),
	),
)('%s: %s with %j is refused before any call', async (field, _what, id, parameters) => {
	const { error } = await action.run({ ...parameters, fields: ['id'] }, { items: [{ id }] });
	expect(error?.message).toMatch(new RegExp(`^${field}[^:]*: the expression returned nothing\\.`));
	expect(error?.message).toMatch(/To use the credential’s value, leave the field empty/);
	expect(action.graph.calls).toEqual([]);
});

it('an empty field means the credential’s account', async () => {
	const { error } = await action.run({ resource: 'account', operation: 'get', fields: ['id'] });
	expect(error?.message).toBeUndefined();
	expect(action.graph.calls).toHaveLength(1);
});

it.each([
	[
		'longestWait',
		/^Run Options → Longest Wait: must be a number \(the expression returned nothing\)/,
	],
	[
		'itemsAtOnce',
		/^Run Options → Items at Once: must be a number \(the expression returned nothing\)/,
	],
])('%s of blanks is refused before any call', async (option, message) => {
	const { error } = await action.run(
		{ resource: 'account', operation: 'get', fields: ['id'], runOptions: { [option]: EXPRESSION } },
		{ items: [{ id: ' ' }] },
	);
	expect(error?.message).toMatch(message);
	expect(action.graph.calls).toEqual([]);
});
