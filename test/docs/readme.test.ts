import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TABLES, withTables } from './tables';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

it('the README’s tables are those of the nodes; if not, run: npm run docs', () => {
	expect(withTables(readme)).toBe(readme);
	for (const lines of Object.values(TABLES)) expect(readme).toContain(lines);
});
