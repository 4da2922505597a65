import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import { preview } from '../../../../../nodes/WhatsAppBusinessManagement/templates/preview/preview';
import { elementsOf, lowestIn, overlapsIn } from './svgTree';

const FIXTURES = join(__dirname, '../../../../fixtures/templates');

/** Values that JSON can hold at any place, some as text, because an object literal has no such keys. */
const VALUES: unknown[] = [
	null,
	-1,
	true,
	'',
	'{{',
	'*_~`\n> \u0000\ud800',
	'constructor',
	[null, [], 7],
	[{}],
	JSON.parse('{"__proto__": {"type": "BODY"}, "toString": 1, "valueOf": 1, "constructor": null}'),
];

type Tree = Record<string, unknown>;

/** The paths of all values in a value. */
const pathsIn = (value: unknown): string[][] =>
	typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([key, child]) => [
				[key],
				...pathsIn(child).map((path) => [key, ...path]),
			]);

function replaced(template: Tree, path: string[], value: unknown): Tree {
	const copy = structuredClone(template);
	const parent = path.slice(0, -1).reduce<Tree>((node, key) => node[key] as Tree, copy);
	parent[path.at(-1) ?? ''] = value;
	return copy;
}

const templates = ['valid', 'refused', 'warned'].flatMap(
	(file) =>
		JSON.parse(readFileSync(join(FIXTURES, `${file}.json`), 'utf8')) as Array<{
			id: string;
			template: Tree;
		}>,
);

/** What is wrong with a picture; empty if nothing is. */
function faultsOf({ svg, html, text, width, height, notes }: Preview): string[] {
	const elements = elementsOf(svg);
	const addresses = elements.flatMap(({ attributes }) =>
		Object.entries(attributes)
			.filter(([name, value]) => name !== 'xmlns' && /https?:|href|url\(/.test(`${name} ${value}`))
			.map(([, value]) => value),
	);
	const words = [text, ...notes, ...elements.map((element) => element.text)].join('\n');
	return [
		...addresses.filter((address) => !/^(data:image\/\w+;base64,|url\(#clip-)/.test(address)),
		...overlapsIn(svg).map((lines) => `overlap: ${lines}`),
		...(/undefined|\[object|NaN/.test(words + svg + html) ? [`not a text: ${words}`] : []),
		...(width >= 360 && height > 30 && lowestIn(svg) < height ? [] : [`${width}×${height}`]),
		...(elements.some(({ name }) => name === 'script') ? ['script'] : []),
	];
}

describe('A template of any kind', () => {
	it.each(templates)('$id has a picture without faults', ({ template }) => {
		for (const theme of ['light', 'dark'] as const)
			for (const allCards of [false, true])
				expect(faultsOf(preview(template, { theme, allCards }))).toEqual([]);
	});
});

describe('Any JSON', () => {
	// Some templates, so that the test stays short.
	it.each(templates.filter((_, index) => index % 25 === 0))(
		'anywhere in $id, has a picture without faults',
		({ template }) => {
			for (const path of pathsIn(template))
				for (const value of VALUES)
					expect(faultsOf(preview(replaced(template, path, value)))).toEqual([]);
		},
	);

	it.each([undefined, 7, 'text', [], [[]], ...VALUES])(
		'%j instead of a template has an empty bubble',
		(value) => {
			const picture = preview(value);
			expect(faultsOf(picture)).toEqual([]);
			expect(picture.text).toBe('');
		},
	);
});
