import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { EXAMPLES } from '../examples/readExamples';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'docs/pictures/examples');
const PAGE = readFileSync(join(ROOT, 'docs/examples.md'), 'utf8');

/** So that the page loads quickly, and the repository stays small. */
const MOST_BYTES = 60 * 1024;

const SHOWN = [...PAGE.matchAll(/\(pictures\/examples\/([^)]+)\)/g)].map(([, file = '']) => file);

it.each(EXAMPLES)('shows $file and its canvas', ({ file }) => {
	expect(PAGE).toContain(`(../examples/${file})`);
	expect(SHOWN).toContain(file.replace('.json', '.png'));
});

it('shows every picture, and each is there', () => {
	expect(readdirSync(FOLDER).sort()).toEqual([...SHOWN].sort());
	for (const file of SHOWN) expect([file, existsSync(join(FOLDER, file))]).toEqual([file, true]);
});

it.each(SHOWN)('%s is small', (file) => {
	expect(statSync(join(FOLDER, file)).size).toBeLessThanOrEqual(MOST_BYTES);
});
