import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { validate } from '../../../../nodes/WhatsAppBusinessManagement/templates/validate';

const FIXTURES = join(__dirname, '../../../fixtures/templates');

/** Values that JSON can hold at any place, some as text, because an object literal has no such keys. */
const VALUES: unknown[] = [
	null,
	-1,
	true,
	'',
	'{{',
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

/** Every tenth template, so that the test stays short. */
const templates = ['valid', 'refused', 'warned']
	.flatMap(
		(file) =>
			JSON.parse(readFileSync(join(FIXTURES, `${file}.json`), 'utf8')) as Array<{
				id: string;
				template: Tree;
			}>,
	)
	.filter((_, index) => index % 10 === 0);

describe('Any JSON', () => {
	test.each(templates)('anywhere in $id, gets findings', ({ template }) => {
		for (const path of pathsIn(template)) {
			for (const value of VALUES) {
				const { findings } = validate(replaced(template, path, value));
				expect(findings.every(({ message }) => message !== '')).toBe(true);
			}
		}
	});

	test.each([undefined, 7, 'text', [], [[]], ...VALUES])(
		'%j instead of a template is refused',
		(value) => {
			expect(validate(value).ok).toBe(false);
		},
	);
});
