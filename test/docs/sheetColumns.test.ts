import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
	SheetCells,
	plainName,
} from '../../nodes/WhatsAppBusinessManagement/templates/sync/sheetCells';
import { templateOfRow } from '../../nodes/WhatsAppBusinessManagement/templates/sync/sheetRow';

const ROOT = join(__dirname, '../..');

/** The columns that docs/templates.md lists: what is in code in the first cells of the table. */
function documentedColumns(): string[] {
	const text = readFileSync(join(ROOT, 'docs/templates.md'), 'utf8');
	const [, rows = ''] = /\| Column \| Contains \|\n\|[- |]+\n((?:\|[^\n]*\n)+)/.exec(text) ?? [];
	return [...rows.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
		[...cell.matchAll(/`(\w+)`/g)].map(([, column = '']) => column),
	);
}

/** The columns of a button, an example or a card, whatever their number is: `button1_text`, `button2_text`. */
const withoutNumbers = (column: string): string => plainName(column).replace(/\d+/g, '#');

const DOCUMENTED = new Set(documentedColumns().map(withoutNumbers));

const exampleColumns = (): string[] => {
	const [header = ''] = readFileSync(join(ROOT, 'examples/templates.csv'), 'utf8').split('\n');
	return header.trim().split(',');
};

/** Each list of columns that the code asks for, as it does for a row: the first is the column, the others are its other names. */
function askedColumns(row: Readonly<Record<string, unknown>>): string[] {
	const asked = jest.spyOn(SheetCells.prototype, 'value');
	templateOfRow(row);
	const columns = asked.mock.calls.map(([column = '']) => withoutNumbers(column));
	asked.mockRestore();
	return [...new Set(columns)];
}

const ROW = {
	name: 'order_update',
	language: 'en_US',
	category: 'UTILITY',
	body: 'Hello {{1}}, your order is on its way.',
	button1_type: 'flow',
	button2_type: 'link',
	card_header: 'image',
	card1_body: 'A lantern',
};

it('reads the table', () => {
	expect(DOCUMENTED.size).toBeGreaterThan(40);
});

it('lists every column that the code reads', () => {
	expect(askedColumns(ROW).filter((column) => !DOCUMENTED.has(column))).toEqual([]);
});

it('lists no column that the code does not know', () => {
	const columns = documentedColumns().filter((column) => column !== 'components');
	const row = Object.fromEntries(columns.map((column) => [column, 'x']));
	expect(templateOfRow(row).ignored).toEqual([]);
});

it('lists the columns of the example', () => {
	expect(exampleColumns().filter((column) => !DOCUMENTED.has(withoutNumbers(column)))).toEqual([]);
});
