import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { DOCUMENTS, TABLES, withTables } from './tables';

const texts = DOCUMENTS.map((document) => readFileSync(join(__dirname, '../..', document), 'utf8'));

it.each(DOCUMENTS)('the tables of %s are up to date; if not, run: npm run docs', (document) => {
	const text = texts[DOCUMENTS.indexOf(document)] ?? '';
	expect(withTables(text)).toBe(text);
});

it.each(Object.entries(TABLES))('the table of %s stands in a document', (_name, lines) => {
	expect(texts.some((text) => text.includes(lines))).toBe(true);
});
