import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { EXAMPLES } from '../examples/readExamples';
import { anchorOf } from './markdown';

const ROOT = join(__dirname, '../..');

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const README = read('README.md');

const { name, repository } = JSON.parse(read('package.json')) as {
	name: string;
	repository: { url: string };
};

/** npm shows the README on a page of its own, so a picture needs an absolute address. */
const RAW = repository.url
	.replace(/^git\+https:\/\/github\.com\//, 'https://raw.githubusercontent.com/')
	.replace(/\.git$/, '/main/');

const PICTURES = [...README.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(
	([, text = '', address = '']) => ({ text, address }),
);

/** So that the page loads quickly, and the repository stays small. */
const MOST_BYTES = 60 * 1024;

describe('README.md', () => {
	it('shows the canvas and the message in Slack', () => {
		expect(PICTURES.length).toBeGreaterThanOrEqual(3);
	});

	it.each(PICTURES)('shows $address, which is in the repository', ({ text, address }) => {
		expect(text).not.toBe('');
		expect(address.startsWith(RAW)).toBe(true);
		const file = join(ROOT, address.slice(RAW.length));
		expect([file, existsSync(file)]).toEqual([file, true]);
		expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES);
	});

	it('has a recipe for each example', () => {
		const page = read('docs/examples.md');
		const sections = page.split(/^## /m).slice(1);
		const missing = EXAMPLES.filter(({ file }) => {
			const heading = sections.find((each) => each.includes(`(../examples/${file})`));
			const anchor = anchorOf(heading?.split('\n')[0] ?? '');
			return anchor === '' || !README.includes(`(docs/examples.md#${anchor})`);
		});
		expect(missing.map(({ file }) => file)).toEqual([]);
	});

	it('names the package as n8n asks for it', () => {
		expect(README).toContain(`Enter \`${name}\``);
	});

	it('is short enough to read', () => {
		const text = README.replace(/```.*?```/gs, '').replace(/\]\([^)]*\)/g, ']');
		expect(text.match(/[\p{L}\p{N}'’.-]+/gu)?.length).toBeLessThan(1_050);
	});
});

it('docs/README.md lists every page', () => {
	const pages = readdirSync(join(ROOT, 'docs')).filter(
		(file) => file.endsWith('.md') && file !== 'README.md',
	);
	const listed = read('docs/README.md');
	expect(pages.filter((file) => !listed.includes(`(${file})`))).toEqual([]);
});

const SETUP = join(ROOT, 'docs/pictures/setup');

it.each(readdirSync(SETUP))('docs/pictures/setup/%s is small, and a page shows it', (file) => {
	const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((page) => `docs/${page}`)];
	const texts = pages.filter((page) => page.endsWith('.md')).map(read);
	expect(statSync(join(SETUP, file)).size).toBeLessThanOrEqual(MOST_BYTES);
	expect(texts.some((text) => text.includes(`pictures/setup/${file})`))).toBe(true);
});
