import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import { nodeParameter } from '../../../../nodes/WhatsAppBusinessManagement/execution/nodeParameter';
import type { Field } from '../../../../nodes/WhatsAppBusinessManagement/parameters/field';
import {
	bodyOf,
	choiceField,
	fieldOf,
	flagField,
	isField,
	jsonField,
	numberField,
	optionsField,
	propertyOf,
	requiredChoiceField,
	requiredTextField,
	shapeOf,
	textField,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/field';
import { filtersField } from '../../../../nodes/WhatsAppBusinessManagement/parameters/filtersField';
import {
	CONFIRM,
	CONFIRM_LABEL,
	guard,
	notice,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/guard';
import { updateFields } from '../../../../nodes/WhatsAppBusinessManagement/parameters/updateFields';
import { integer } from '../../../../nodes/WhatsAppBusinessManagement/parameters/values';

const COLORS = { RED: 'Red', BLUE: 'Blue' } as const;
const NOTICE = notice('aNotice', 'Read this.');

/** A property with every key that a field can set. */
const LOOK = {
	label: 'Name',
	placeholder: 'e.g. Asha',
	description: 'The name',
	hint: 'A hint',
	displayOptions: { show: { kind: ['a'] } },
	typeOptions: { rows: 2 },
	noDataExpression: true,
};
const SHOWN = { ...LOOK, label: undefined, displayName: 'Name' };

const NESTED = [
	NOTICE,
	textField('first', { label: 'First', sends: 'first_name' }),
	flagField('isNew', { label: 'New', sends: 'is_new' }),
	textField('own', { label: 'Own' }),
] as const;
const NESTED_PROPERTIES = [
	NOTICE,
	{ displayName: 'First', name: 'first', type: 'string', default: '' },
	{ displayName: 'New', name: 'isNew', type: 'boolean', default: false },
	{ displayName: 'Own', name: 'own', type: 'string', default: '' },
];

interface FieldCase {
	what: string;
	field: Field;
	property: Partial<INodeProperties>;
	/** Values with the output of the check. */
	accepts: Array<[value: unknown, output: unknown]>;
	/** Values with the message of the check. */
	refuses: Array<[value: unknown, message: string]>;
	/** Checked values with the part of the body. */
	sends: Array<[value: unknown, body: object]>;
}

const CASES: FieldCase[] = [
	{
		what: 'fieldOf with a key of Meta’s',
		field: fieldOf(
			{ displayName: 'Day', name: 'day', type: 'dateTime', default: '' },
			() => integer(1, 3),
			'the_day',
		),
		property: { displayName: 'Day', name: 'day', type: 'dateTime', default: '' },
		accepts: [['2', 2]],
		refuses: [[4, 'must be a whole number from 1 to 3']],
		sends: [
			[2, { the_day: 2 }],
			[0, { the_day: 0 }],
			[undefined, {}],
		],
	},
	{
		what: 'fieldOf without one',
		field: fieldOf({ displayName: 'Day', name: 'day', type: 'number', default: 1 }, () =>
			integer(1, 3),
		),
		property: { displayName: 'Day', name: 'day', type: 'number', default: 1 },
		accepts: [],
		refuses: [],
		sends: [[2, {}]],
	},
	{
		what: 'textField',
		field: textField('name', { ...LOOK, required: true, sends: 'the_name', min: 2, max: 4 }),
		property: { ...SHOWN, name: 'name', type: 'string', default: '', required: true },
		accepts: [
			[' Asha ', 'Asha'],
			[42, '42'],
			['', undefined],
			[undefined, undefined],
		],
		refuses: [
			['A', 'must have 2 to 4 characters'],
			['Ashas', 'must have 2 to 4 characters'],
		],
		sends: [
			['Asha', { the_name: 'Asha' }],
			[undefined, {}],
		],
	},
	{
		what: 'textField with a pattern',
		field: textField('code', { label: 'Code', pattern: /^\d$/, must: 'must be a digit' }),
		property: { displayName: 'Code', name: 'code', type: 'string', default: '' },
		accepts: [
			['7', '7'],
			[undefined, undefined],
		],
		refuses: [['x', 'must be a digit']],
		sends: [['7', {}]],
	},
	{
		what: 'textField with a check of its own',
		field: textField('day', { label: 'Day', sends: 'day', is: () => integer(1, 3).optional() }),
		property: { displayName: 'Day', name: 'day', type: 'string', default: '' },
		accepts: [
			['2', 2],
			[undefined, undefined],
		],
		refuses: [['4', 'must be a whole number from 1 to 3']],
		sends: [[2, { day: 2 }]],
	},
	{
		what: 'requiredTextField',
		field: requiredTextField('name', { ...LOOK, sends: 'the_name', max: 4 }),
		property: { ...SHOWN, name: 'name', type: 'string', default: '', required: true },
		accepts: [[' Asha ', 'Asha']],
		refuses: [
			[undefined, 'fill it in'],
			['', 'must have 1 to 4 characters'],
			['Ashas', 'must have 1 to 4 characters'],
		],
		sends: [['Asha', { the_name: 'Asha' }]],
	},
	{
		what: 'requiredTextField with a pattern',
		field: requiredTextField('code', { label: 'Code', pattern: /^\d$/, must: 'must be a digit' }),
		property: { displayName: 'Code', name: 'code', type: 'string', default: '', required: true },
		accepts: [['7', '7']],
		refuses: [
			['x', 'must be a digit'],
			[undefined, 'must be a digit'],
		],
		sends: [],
	},
	{
		what: 'requiredTextField with a check of its own',
		field: requiredTextField('day', { label: 'Day', is: () => integer(1, 3) }),
		property: { displayName: 'Day', name: 'day', type: 'string', default: '', required: true },
		accepts: [['2', 2]],
		refuses: [[undefined, 'must be a whole number from 1 to 3']],
		sends: [],
	},
	{
		what: 'flagField',
		field: flagField('isNew', { ...LOOK, sends: 'is_new' }),
		property: { ...SHOWN, name: 'isNew', type: 'boolean', default: false },
		accepts: [
			[true, true],
			['no', false],
			[undefined, undefined],
		],
		refuses: [['perhaps', 'must be true or false']],
		sends: [
			[false, { is_new: false }],
			[undefined, {}],
		],
	},
	{
		what: 'flagField with a default',
		field: flagField('isNew', { label: 'New', default: true }),
		property: { displayName: 'New', name: 'isNew', type: 'boolean', default: true },
		accepts: [[undefined, undefined]],
		refuses: [],
		sends: [[true, {}]],
	},
	{
		what: 'choiceField',
		field: choiceField('color', COLORS, { ...LOOK, sends: 'the_color', default: 'RED' }),
		property: {
			...SHOWN,
			name: 'color',
			type: 'options',
			default: 'RED',
			options: [
				{ name: 'Blue', value: 'BLUE' },
				{ name: 'Red', value: 'RED' },
			],
		},
		accepts: [
			['RED', 'RED'],
			['blue', 'BLUE'],
			[undefined, undefined],
		],
		refuses: [['GREEN', 'must be one of RED, BLUE']],
		sends: [
			['RED', { the_color: 'RED' }],
			[undefined, {}],
		],
	},
	{
		what: 'requiredChoiceField',
		field: requiredChoiceField('color', COLORS, { ...LOOK, sends: 'the_color', default: 'RED' }),
		property: {
			...SHOWN,
			name: 'color',
			type: 'options',
			default: 'RED',
			options: [
				{ name: 'Blue', value: 'BLUE' },
				{ name: 'Red', value: 'RED' },
			],
		},
		accepts: [['Blue', 'BLUE']],
		refuses: [
			['GREEN', 'must be one of RED, BLUE'],
			[undefined, 'must be one of RED, BLUE'],
		],
		sends: [['BLUE', { the_color: 'BLUE' }]],
	},
	{
		what: 'numberField',
		field: numberField('days', {
			...LOOK,
			sends: 'the_days',
			default: 2,
			is: () => integer(1, 3).optional(),
		}),
		property: { ...SHOWN, name: 'days', type: 'number', default: 2 },
		accepts: [
			['3', 3],
			[undefined, undefined],
		],
		refuses: [[4, 'must be a whole number from 1 to 3']],
		sends: [
			[3, { the_days: 3 }],
			[undefined, {}],
		],
	},
	{
		what: 'jsonField',
		field: jsonField('spec', { ...LOOK, sends: 'the_spec' }),
		property: { ...SHOWN, name: 'spec', type: 'json', default: '{}' },
		accepts: [
			['{"a": 1}', { a: 1 }],
			[{ a: 1 }, { a: 1 }],
			['{}', undefined],
			[undefined, undefined],
		],
		refuses: [['[]', 'must be a JSON object, e.g. {"name": "value"}']],
		sends: [
			[{ a: 1 }, { the_spec: { a: 1 } }],
			[undefined, {}],
		],
	},
	...[
		{
			what: 'optionsField',
			field: optionsField(NESTED),
			shown: { displayName: 'Options', name: 'options', placeholder: 'Add option' },
		},
		{
			what: 'filtersField',
			field: filtersField(NESTED),
			shown: { displayName: 'Filters', name: 'filters', placeholder: 'Add filter' },
		},
	].map(
		({ what, field, shown }): FieldCase => ({
			what,
			field,
			property: { ...shown, type: 'collection', default: {}, options: NESTED_PROPERTIES } as never,
			accepts: [
				[undefined, {}],
				[{ first: 'Asha' }, { first: 'Asha' }],
				[{ aNotice: '', isNew: 'yes' }, { isNew: true }],
			],
			refuses: [[{ isNew: 'perhaps' }, 'must be true or false']],
			sends: [
				[
					{ first: 'Asha', isNew: false, own: 'x' },
					{ first_name: 'Asha', is_new: false },
				],
				[{}, {}],
				[undefined, {}],
			],
		}),
	),
	{
		what: 'updateFields',
		field: updateFields(NESTED),
		property: {
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add field',
			default: {},
			required: true,
			options: NESTED_PROPERTIES,
		} as never,
		accepts: [[{ isNew: false }, { isNew: false }]],
		refuses: [
			[undefined, 'add at least one field to change'],
			[{}, 'add at least one field to change'],
			[{ first: '' }, 'add at least one field to change'],
		],
		sends: [[{ first: 'Asha', own: 'x' }, { first_name: 'Asha' }]],
	},
];

const messagesOf = (schema: z.ZodTypeAny, value: unknown) =>
	schema.safeParse(value).error?.issues.map(({ message }) => message);

it.each(CASES)('$what is shown by n8n as a property', ({ field, property }) => {
	expect(field.property).toEqual(property);
});

it.each(
	CASES.flatMap(({ what, field, accepts }) =>
		accepts.map(([value, output]) => ({ what, field, value, output })),
	),
)('$what accepts $value as $output', ({ field, value, output }) => {
	expect(field.check().parse(value)).toEqual(output);
});

it.each(
	CASES.flatMap(({ what, field, refuses }) =>
		refuses.map(([value, message]) => ({ what, field, value, message })),
	),
)('$what refuses $value: $message', ({ field, value, message }) => {
	expect(messagesOf(field.check(), value)).toEqual([message]);
});

it.each(
	CASES.flatMap(({ what, field, sends }) =>
		sends.map(([value, body]) => ({ what, field, value, body })),
	),
)('$what sends $value as $body', ({ field, value, body }) => {
	expect(field.bodyOf(value)).toStrictEqual(body);
});

describe('a list of fields and plain properties', () => {
	const parameters = [
		NOTICE,
		optionsField(NESTED),
		textField('city', { label: 'City', sends: 'c' }),
	];

	it('has the properties of both', () => {
		expect(parameters.map(isField)).toEqual([false, true, true]);
		expect(parameters.map(propertyOf).map(({ name }) => name)).toEqual([
			'aNotice',
			'options',
			'city',
		]);
	});

	it('has a check for each field', () => {
		expect(Object.keys(shapeOf(parameters))).toEqual(['options', 'city']);
	});

	it('makes one body from all fields', () => {
		const values = { aNotice: 'x', options: { first: 'Asha' }, city: 'Wick', other: 'y' };
		expect(bodyOf(parameters, values)).toEqual({ first_name: 'Asha', c: 'Wick' });
	});
});

describe('a field as a parameter of the node', () => {
	const RESOURCE = { value: 'flow' };
	const OPERATION = { value: 'publishAll' };
	const [, confirmation] = guard(CONFIRM, 'It cannot be undone.');

	it('has the name of its operation if it is a confirmation', () => {
		expect(nodeParameter(RESOURCE, OPERATION, confirmation.property)).toEqual({
			...confirmation.property,
			name: 'confirmFlowPublishAll',
			displayName: CONFIRM_LABEL,
			noDataExpression: true,
		});
	});

	it.each([
		['a text', textField('flowId', { label: 'Flow' }).property],
		['a notice', NOTICE],
		['a confirmation with its own name', guard('confirmOther', 'It is.')[1].property],
	])('is unchanged if it is %s', (_what, property) => {
		expect(nodeParameter(RESOURCE, OPERATION, property)).toBe(property);
	});
});
