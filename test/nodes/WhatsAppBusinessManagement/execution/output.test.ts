import {
	WHOLE,
	jsonSchemaOf,
	pick,
	type OutputType,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/output';

it.each<[what: string, type: OutputType, schema: object]>([
	['a text', 'string', { type: 'string' }],
	['a boolean', 'boolean', { type: 'boolean' }],
	['any value', 'any', {}],
	['a list', ['number'], { type: 'array', items: { type: 'number' } }],
	['a list of any values', ['any'], { type: 'array', items: {} }],
	[
		'an object with objects inside',
		{ id: 'string', score: { date: 'number' } },
		{
			type: 'object',
			properties: {
				id: { type: 'string' },
				score: { type: 'object', properties: { date: { type: 'number' } } },
			},
		},
	],
])('the schema of %s', (_what, type, schema) => {
	expect(jsonSchemaOf(type)).toEqual(schema);
});

it('selected keys of a shape keep the order in which they are named', () => {
	const shape = { id: 'string', name: 'string', size: 'number' } as const;
	expect(Object.entries(pick(shape, ['size', 'id']))).toEqual([
		['size', 'number'],
		['id', 'string'],
	]);
});

it('a selection keeps the whole shape, also in a copy, and the preview does not show it', () => {
	const shape = { id: 'string', size: 'number' } as const;
	const copy = { accountId: 'string', ...pick(shape, ['id']) } as const;
	expect(copy[WHOLE]).toBe(shape);
	expect(jsonSchemaOf(copy)).toEqual({
		type: 'object',
		properties: { accountId: { type: 'string' }, id: { type: 'string' } },
	});
});
