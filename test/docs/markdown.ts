const row = (cells: string[]) =>
	`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table. Bars in the cells are escaped. */
export const table = (heads: string[], rows: string[][]): string =>
	[row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');

/** The anchor that GitHub generates for a heading. */
export const anchorOf = (heading: string): string =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
