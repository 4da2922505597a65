import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { anchorOf } from './markdown';

const ROOT = join(__dirname, '../..');

const DOCUMENTS = [ROOT, join(ROOT, 'docs'), join(ROOT, 'docs/operations')].flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => join(folder, file)),
);

const anchorsIn = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
		anchorOf(heading),
	);

/** The links to files of the project, and to headings. */
const linksIn = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, link = '']) => link)
		.filter((link) => !/^https?:/.test(link));

function leadsSomewhere(document: string, link: string): boolean {
	const [path = '', anchor] = link.split('#');
	const file = path === '' ? document : join(dirname(document), path);
	return existsSync(file) && (anchor === undefined || anchorsIn(file).includes(anchor));
}

it.each(DOCUMENTS.map((file) => [relative(ROOT, file), file] as const))(
	'every link in %s points to an existing file and heading',
	(_name, file) => {
		expect(linksIn(file).filter((link) => !leadsSomewhere(file, link))).toEqual([]);
	},
);

it('detects a link to a missing heading', () => {
	expect(leadsSomewhere(join(ROOT, 'README.md'), 'docs/trigger.md#filters')).toBe(true);
	expect(leadsSomewhere(join(ROOT, 'README.md'), 'docs/trigger.md#filtres')).toBe(false);
});
