import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DOCUMENTS, tables, withTables } from './tables';

const current = tables();

describe.each(Object.entries(DOCUMENTS))('%s', (document, names) => {
	const text = readFileSync(join(__dirname, '../..', document), 'utf8');

	it('is up to date; if not, run: npm run docs', async () => {
		expect(withTables(text, await current)).toBe(text);
	});

	it.each(names)('contains the table of %s; if not, run: npm run docs', async (name) => {
		// Not toContain: it would print the whole document.
		expect(text.includes((await current)[name])).toBe(true);
	});
});
