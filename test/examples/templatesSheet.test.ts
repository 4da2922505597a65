import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { templateOfRow } from '../../nodes/WhatsAppBusinessManagement/templates/sync/sheetRow';
import { validate } from '../../nodes/WhatsAppBusinessManagement/templates/validate';

/** The rows of a CSV file, whose cells may be quoted and hold line breaks. */
function rowsOf(csv: string): Array<Record<string, string>> {
	const lines = [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^"\n])*)\n/g)].map(([, line = '']) =>
		[...`${line},`.matchAll(/("(?:[^"]|"")*"|[^",]*),/g)].map(([, cell = '']) =>
			cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
		),
	);
	const [columns = [], ...rows] = lines;
	return rows.map((cells) =>
		Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])),
	);
}

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
