import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const SOURCES = readdirSync(join(ROOT, 'nodes'), { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.map((file) => readFileSync(join(ROOT, 'nodes', file), 'utf8'))
	.join('\n');

/** The first cells of the tables of symptoms: what the user sees. */
const symptomsIn = (text: string): string[] =>
	[...text.matchAll(/^\| (?:Symptom|What you see)[^\n]*\n\|[- |]+\n((?:\|[^\n]*\n)+)/gm)].flatMap(
		([, rows = '']) => [...rows.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell),
	);

/** The messages of the nodes that a symptom quotes: what is in italics, except a setting, which has an arrow. */
const quotedIn = (symptom: string): string[] =>
	[...symptom.matchAll(/\*([^*]+)\*/g)]
		.map(([, quoted = '']) => quoted)
		.filter((quoted) => !quoted.includes('→'));

/** Whether a message of the nodes contains the quoted text. An ellipsis or a number stands for a value. */
const isInSources = (quoted: string): boolean =>
	quoted
		.split(/…|\d+/)
		.map((part) => part.trim())
		.every((part) => SOURCES.includes(part));

it.each(['README.md', 'docs/templates.md', 'docs/troubleshooting.md'])(
	'%s quotes only messages that the nodes have',
	(document) => {
		const quoted = symptomsIn(readFileSync(join(ROOT, document), 'utf8')).flatMap(quotedIn);
		expect(quoted.length).toBeGreaterThan(5);
		expect(quoted.filter((message) => !isInSources(message))).toEqual([]);
	},
);

it('detects a message that no node has', () => {
	const table = '| What you see | Fix |\n| --- | --- |\n| *Meta could not verify* (2200) | x |\n';
	expect(symptomsIn(table).flatMap(quotedIn)).toEqual(['Meta could not verify']);
	expect(isInSources('Meta could not verify the callback')).toBe(true);
	expect(isInSources('Meta could not verify the moon')).toBe(false);
});
