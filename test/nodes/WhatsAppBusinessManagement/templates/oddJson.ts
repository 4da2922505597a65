import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(__dirname, '../../../fixtures/templates');

/** Values that JSON can hold at any place, some as text, because an object literal has no such keys. */
export const ODD_VALUES: unknown[] = [
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

export type Tree = Record<string, unknown>;

/** The paths of all values in a value. */
export const pathsIn = (value: unknown): string[][] =>
	typeof value !== 'object' || value === null
		? []
		: Object.entries(value).flatMap(([key, child]) => [
				[key],
				...pathsIn(child).map((path) => [key, ...path]),
			]);

/** A template with another value at a path. */
export function replaced(template: Tree, path: string[], value: unknown): Tree {
	const copy = structuredClone(template);
	const parent = path.slice(0, -1).reduce<Tree>((node, key) => node[key] as Tree, copy);
	parent[path.at(-1) ?? ''] = value;
	return copy;
}

/** All templates of the collection. */
export const TEMPLATES = ['valid', 'refused', 'warned'].flatMap(
	(file) =>
		JSON.parse(readFileSync(join(FIXTURES, `${file}.json`), 'utf8')) as Array<{
			id: string;
			template: Tree;
		}>,
);
