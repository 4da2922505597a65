import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { templateOfRow } from '../../nodes/WhatsAppBusinessManagement/templates/sync/sheetRow';
import { validate } from '../../nodes/WhatsAppBusinessManagement/templates/validate';
import { rowsOf } from './templatesSheet';

const ROWS = rowsOf(readFileSync(join(__dirname, '../../examples/templates.csv'), 'utf8'));

it('has ten rows, which fill in every column', () => {
	expect(ROWS).toHaveLength(10);
	const empty = Object.keys(ROWS[0] ?? {}).filter((column) => ROWS.every((row) => !row[column]));
	expect(empty).toEqual([]);
});

it.each(ROWS)('$name ($language) is a template that Meta accepts', (row) => {
	const { template, problems, ignored } = templateOfRow(row);
	expect({ problems, ignored }).toEqual({ problems: [], ignored: [] });
	expect(validate(template).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
