import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';

const ROOT = join(__dirname, '../..');

const DOCUMENTS = [
	'README.md',
	...readdirSync(join(ROOT, 'docs'))
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`),
];

const OPERATIONS = new Map(
	RESOURCES.map(({ name, operations }) => [name, new Set(operations.map((each) => each.name))]),
);

/** Names of operations that nothing else in the documents has. */
const ALL_OPERATIONS = new Set([...OPERATIONS.values()].flatMap((names) => [...names]));

/** What is emphasized and has an arrow: *Resource → Operation*, *Field → Choice*, a path of clicks. */
const pathsIn = (text: string): string[][] =>
	[...text.matchAll(/\*{1,2}([^*\n]+ → [^*\n]+?)\*{1,2}/g)].map(([, path = '']) =>
		path.split(' → '),
	);

/** Whether a path is that of an operation, but of none that the node has: it was renamed or removed. */
function isOutdated([first = '', second = '']: string[]): boolean {
	const named = second.split(/, | and | or /);
	const known = OPERATIONS.get(first);
	if (known) return !named.some((name) => known.has(name));
	return named.every((name) => ALL_OPERATIONS.has(name));
}

it.each(DOCUMENTS)('%s names operations as the node does', (document) => {
	const paths = pathsIn(readFileSync(join(ROOT, document), 'utf8'));
	expect(paths.filter(isOutdated).map((path) => path.join(' → '))).toEqual([]);
});

it.each([
	['*Delivery Trail → Check*', true],
	['**Message Template → Invent**', true],
	['**Message Template → Create**', false],
	['*Message Template → Create, Update*', false],
	['**Settings → Community nodes**', false],
])('finds an outdated name: %s', (text, expected) => {
	expect(pathsIn(text).some(isOutdated)).toBe(expected);
});
