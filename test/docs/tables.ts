import { WEBHOOK_FIELDS } from '../../nodes/WhatsAppBusinessManagement/changes/fields';
import { compareByName } from '../../nodes/WhatsAppBusinessManagement/parameters/compareByName';
import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';
import { metaCalls } from './metaCalls';

const row = (cells: string[]) =>
	`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (heads: string[], rows: string[][]) =>
	[row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** The tables of the documents, by the name of the marker that they stand behind. */
export const TABLES: Record<string, string> = {
	calls: table(['Resource', 'Operation', 'What it sends to Meta'], metaCalls()),
	operations: table(
		['Resource', 'Operation', 'What it is for'],
		[...RESOURCES]
			.sort(compareByName)
			.flatMap(({ name, operations }) =>
				[...operations]
					.sort(compareByName)
					.map((operation) => [name, operation.name, operation.description]),
			),
	),
	changes: table(
		['Trigger On', 'Meta’s field', 'When'],
		[...WEBHOOK_FIELDS]
			.sort(compareByName)
			.map(({ name, field, description }) => [name, `\`${field}\``, description]),
	),
};

/** The documents that hold them, from the root of the project. */
export const DOCUMENTS = ['README.md', 'docs/operations.md'];

/** A text with every table between its markers brought up to date. */
export function withTables(text: string): string {
	return Object.entries(TABLES).reduce(
		(current, [name, lines]) =>
			current.replace(
				new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
				(_match, start: string, end: string) => `${start}\n${lines}\n\n${end}`,
			),
		text,
	);
}
