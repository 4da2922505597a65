import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import {
	FILES_FIELD,
	FILE_FIELD,
	ItemFile,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/itemFile';
import { resolveValue } from '../../../../nodes/WhatsAppBusinessManagement/execution/readFields';

const context = {
	getTimezone: () => 'UTC',
	getInputData: () => [
		{ json: {}, binary: { data: { mimeType: 'image/png', fileName: 'a.png', data: '' } } },
	],
	helpers: { assertBinaryData: () => ({ mimeType: 'image/png', fileName: 'a.png', data: '' }) },
} as unknown as IExecuteFunctions;

const text = (name: string): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
});

const ROW = [text('label'), text(FILE_FIELD), text(FILES_FIELD)];

const ROWS: INodeProperties = {
	...text('cards'),
	type: 'fixedCollection',
	options: [{ name: 'card', displayName: 'Card', values: ROW }],
};

const OPTIONS: INodeProperties = {
	...text('options'),
	type: 'collection',
	options: [...ROW, ROWS],
};

const resolve = (field: INodeProperties, value: unknown) => resolveValue(context, field, 0, value);

const FILE = expect.any(ItemFile);

it.each<[what: string, field: INodeProperties, value: unknown, expected: unknown]>([
	['of its own', text(FILE_FIELD), ' data ', FILE],
	['of its own, several', text(FILES_FIELD), 'data, other', [FILE, undefined]],
	[
		'in a collection',
		OPTIONS,
		{ label: 'data', [FILE_FIELD]: 'data' },
		{ label: 'data', [FILE_FIELD]: FILE },
	],
	[
		'in rows',
		ROWS,
		{ card: [{ label: 'a', [FILE_FIELD]: 'data' }, { [FILE_FIELD]: '' }, { [FILE_FIELD]: 'x' }] },
		{
			card: [
				{ label: 'a', [FILE_FIELD]: FILE },
				{ [FILE_FIELD]: undefined },
				{ [FILE_FIELD]: undefined },
			],
		},
	],
	['in a single row', ROWS, { card: { [FILE_FIELD]: 'data' } }, { card: { [FILE_FIELD]: FILE } }],
	[
		'in rows inside a collection',
		OPTIONS,
		{ cards: { card: [{ [FILES_FIELD]: 'data' }] } },
		{ cards: { card: [{ [FILES_FIELD]: [FILE] }] } },
	],
	['in no rows', ROWS, {}, {}],
	['in rows that an expression left empty', ROWS, '', ''],
])('opens a file that is selected by a field %s', (_what, field, value, expected) => {
	expect(resolve(field, value)).toEqual(expected);
});

it('leaves other fields as they are', () => {
	const value = { [FILE_FIELD]: 'data' };
	expect(resolve({ ...text('body'), type: 'json' }, value)).toBe(value);
});
