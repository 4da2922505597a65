import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties } from 'n8n-workflow';

import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';
import { compactJson } from './compactJson';
import { fieldRows } from './operationFields';
import { operationPages, pageOf } from './operationPages';

const DOCS = join(__dirname, '../../docs');

const current = operationPages();

const stored = (file: string): string =>
	existsSync(join(DOCS, file)) ? readFileSync(join(DOCS, file), 'utf8') : '';

describe('The pages of the resources', () => {
	it.each(RESOURCES.map((resource) => [pageOf(resource)]))(
		'docs/%s is up to date; if not, run: npm run docs',
		async (file) => {
			// Not toBe: it would print the whole page.
			expect(stored(file) === (await current)[file]).toBe(true);
		},
	);

	it('are those of the resources that exist', () => {
		const files = readdirSync(join(DOCS, 'operations')).map((file) => `operations/${file}`);
		expect(files.sort()).toEqual(RESOURCES.map(pageOf).sort());
	});

	it.each(RESOURCES.map((resource) => [resource.name, resource] as const))(
		'%s: each operation has its calls and an output',
		async (_name, resource) => {
			const page = (await current)[pageOf(resource)] ?? '';
			const sections = page.split(/^## /m).slice(1);
			expect(sections).toHaveLength(resource.operations.length);
			expect(sections.filter((section) => !/^Calls: (`|none)/m.test(section))).toEqual([]);
			expect(sections.filter((section) => !section.includes('```json'))).toEqual([]);
		},
	);

	it('contain nothing that was written by mistake', async () => {
		const text = Object.values(await current).join('\n');
		expect(text.match(/\[object \w+\]|undefined|NaN/g)).toBeNull();
	});
});

const OPTIONS = [
	{ name: 'Image', value: 'image' },
	{ name: 'None', value: '' },
	{ name: 'Text', value: 'text' },
];

const HEADER = {
	displayName: 'Header',
	name: 'header',
	type: 'options' as const,
	options: OPTIONS,
	default: '',
	description: 'What is on top',
};

describe('The rows of fields', () => {
	it('name what a field does, its choices, its default, and the example as the editor shows it', () => {
		expect(fieldRows([HEADER], { header: 'text' })).toEqual([
			['Header', 'What is on top. *Image, None, Text.*', '', '`Text`'],
		]);
	});

	it('say when a field is shown, by the labels of the other field and its choices', () => {
		const text = {
			displayName: 'Header Text',
			name: 'headerText',
			type: 'string' as const,
			required: true,
			default: '',
			displayOptions: { show: { header: ['text'] } },
		};
		const [, row] = fieldRows([HEADER, text], {});
		expect(row).toEqual(['Header Text', 'If *Header* is Text.', '**required**', '']);
	});

	it('give the fields of a collection rows of their own, without a default', () => {
		const inner = { displayName: 'Limit', name: 'limit', type: 'number' as const, default: 5 };
		const options = {
			displayName: 'Options',
			name: 'options',
			type: 'collection' as const,
			default: {},
			options: [inner],
		};
		expect(fieldRows([options, inner], { options: { limit: 7 } })).toEqual([
			['Options → Limit', '', '', '`7`'],
			['Limit', '', '5', ''],
		]);
	});

	it('omit what only an agent, an older version of the node, or nobody sees', () => {
		const hidden = (show: NonNullable<INodeProperties['displayOptions']>['show']) => ({
			...HEADER,
			displayOptions: { show },
		});
		expect(
			fieldRows(
				[
					hidden({ '@tool': [true] }),
					hidden({ '@version': [1] }),
					{ ...HEADER, type: 'notice' as const },
				],
				{},
			),
		).toEqual([]);
	});
});

it.each([
	[{ a: 1 }, '{ "a": 1 }'],
	[[], '[]'],
	[
		{ a: 'x'.repeat(60), b: ['y'.repeat(60)] },
		`{\n  "a": "${'x'.repeat(60)}",\n  "b": [ "${'y'.repeat(60)}" ]\n}`,
	],
])('writes short JSON on one line, and breaks long JSON: %j', (value, text) => {
	expect(compactJson(value)).toBe(text);
});
