import type { INodeProperties } from 'n8n-workflow';

import { mergedProperties } from '../../../../nodes/WhatsAppBusinessManagement/execution/mergedProperties';

const parameter = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: name.toUpperCase(),
	name,
	type: 'string',
	default: '',
	...more,
});

/** `account.get: a b` as an operation with the parameters a and b; `a!` is a required one. */
function shown(line: string) {
	const [path = '', names = ''] = line.split(': ');
	const [resource = '', operation = ''] = path.split('.');
	const parameters = names
		.split(' ')
		.map((name) =>
			name.endsWith('!') ? parameter(name.slice(0, -1), { required: true }) : parameter(name),
		);
	return { resource, operation, parameters };
}

const described = ({ name, required, displayOptions }: INodeProperties) => {
	const { resource = [], operation = [] } = displayOptions?.show ?? {};
	return `${name}${required ? '!' : ''} ${resource.join(',')} ${operation.join(',')}`;
};

it.each([
	[
		'an equal parameter once, for all operations of a resource',
		['account.get: a b', 'account.update: a c'],
		['a account get,update', 'c account update', 'b account get'],
	],
	[
		'an equal parameter once, for two resources with the same operations',
		['account.get: a', 'flow.get: a'],
		['a account,flow get'],
	],
	[
		'two resources separately if one has an operation that does not show it',
		['account.get: a', 'account.update: b', 'flow.get: a', 'flow.update: a'],
		['b account update', 'a account get', 'a flow get,update'],
	],
	[
		'a parameter twice if two operations show it in another order',
		['account.get: a b', 'account.update: b a'],
		['a account get', 'b account get,update', 'a account update'],
	],
	[
		'parameters of one name twice if they differ',
		['account.get: a', 'account.update: a!'],
		['a! account update', 'a account get'],
	],
	[
		'parameters that only one operation has, in its order',
		['account.get: a c', 'account.update: a b c'],
		['a account get,update', 'b account update', 'c account get,update'],
	],
])('lists %s', (_what, operations, expected) => {
	expect(mergedProperties(operations.map(shown)).map(described)).toEqual(expected);
});

it('keeps the display conditions of a parameter', () => {
	const parameters = [
		parameter('a', { displayOptions: { show: { b: [true] }, hide: { c: [1] } } }),
	];
	expect(mergedProperties([{ resource: 'account', operation: 'get', parameters }])).toEqual([
		parameter('a', {
			displayOptions: {
				show: { resource: ['account'], operation: ['get'], b: [true] },
				hide: { c: [1] },
			},
		}),
	]);
});

it('shows each operation exactly its own parameters, in its own order', () => {
	const operations = ['x.p: a b c', 'x.q: c a', 'y.p: b a c', 'y.r: c b', 'z.q: a c b'].map(shown);
	const merged = mergedProperties(operations);
	for (const { resource, operation, parameters } of operations) {
		const names = merged
			.filter(({ displayOptions: { show } = {} }) =>
				[show?.resource?.includes(resource), show?.operation?.includes(operation)].every(Boolean),
			)
			.map(({ name }) => name);
		expect(names).toEqual(parameters.map(({ name }) => name));
	}
});
