import type { INodeProperties } from 'n8n-workflow';

import { nodeProperties } from '../../../../nodes/WhatsAppBusinessManagement/execution/description';
import type {
	Operation,
	Resource,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';

const text = (
	name: string,
	displayOptions?: INodeProperties['displayOptions'],
): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	displayOptions,
});

const operation = (name: string, value: string, fields: INodeProperties[] = []): Operation => ({
	name,
	value,
	action: `${name} it`,
	description: `To ${value} it`,
	fields,
	output: {},
	prepare: () => ({
		isRead: true,
		run: async () => [],
		names: { labelOf: () => undefined, originsOf: () => [] },
		describeRead: () => ({ hint: { what: 'entries', causes: [] }, ids: [], filters: [] }),
	}),
});

const HIDDEN = { show: { mode: ['a'] }, hide: { other: ['b'] } };

/** Sorted neither by name nor by value. */
const RESOURCES: Resource[] = [
	{
		name: 'Zebra',
		value: 'animal',
		description: 'Animals',
		operations: [
			operation('Watch', 'get', [text('spot', HIDDEN), text('size')]),
			operation('Feed', 'post'),
		],
	},
	{
		name: 'Apple',
		value: 'fruit',
		description: 'Fruits',
		operations: [operation('Eat', 'eat', [text('size')])],
	},
];

const properties = nodeProperties(RESOURCES);
const named = (name: string) => properties.filter((property) => property.name === name);

it('has resource, operations, fields and run options in this order', () => {
	expect(properties.map(({ name }) => name)).toEqual([
		'resource',
		'resource',
		'operation',
		'operation',
		'spot',
		'size',
		'runOptions',
	]);
});

it('lists the resources by name, with their descriptions', () => {
	expect(named('resource')[0]).toMatchObject({
		options: [
			{ name: 'Apple', value: 'fruit', description: 'Fruits' },
			{ name: 'Zebra', value: 'animal', description: 'Animals' },
		],
		noDataExpression: true,
	});
});

it('lists the operations of each resource by name; the default is a read if there is one', () => {
	expect(named('operation')).toMatchObject([
		{ displayOptions: { show: { resource: ['fruit'] } }, default: 'eat', noDataExpression: true },
		{
			displayOptions: { show: { resource: ['animal'] } },
			options: [
				{ name: 'Feed', value: 'post', action: 'Feed it', description: 'To post it' },
				{ name: 'Watch', value: 'get', action: 'Watch it', description: 'To get it' },
			],
			default: 'get',
		},
	]);
});

it('shows a field for its operation only', () => {
	expect(named('size').map(({ displayOptions }) => displayOptions)).toEqual([
		{ show: { resource: ['fruit', 'animal'], operation: ['eat', 'get'] } },
	]);
});

it('keeps the display conditions of a field', () => {
	expect(named('spot')).toEqual([
		text('spot', {
			show: { resource: ['animal'], operation: ['get'], mode: ['a'] },
			hide: { other: ['b'] },
		}),
	]);
});

it.each([
	['itemsAtOnce', 1, 1, 100],
	['longestWait', 60, 0, 3600],
])(
	'the run option %s has the default %d, and must be between %d and %d',
	(name, value, minValue, maxValue) => {
		const option = named('runOptions')[0]?.options?.find((each) => each.name === name);
		expect(option).toMatchObject({ default: value, typeOptions: { minValue, maxValue } });
	},
);

it('shows the run options for every operation', () => {
	expect(named('runOptions')).toHaveLength(1);
	expect(named('runOptions')[0]?.displayOptions).toEqual({
		show: { '@version': [{ _cnd: { gte: 1 } }] },
	});
});

it('does not change the resources', () => {
	expect(RESOURCES.map(({ name }) => name)).toEqual(['Zebra', 'Apple']);
	expect(RESOURCES[0]?.operations.map(({ name }) => name)).toEqual(['Watch', 'Feed']);
	expect(RESOURCES[0]?.operations[0]?.fields[0]?.displayOptions).toBe(HIDDEN);
});
