/** The rows of a CSV file, whose cells may be quoted and hold line breaks. */
export function rowsOf(csv: string): Array<Record<string, string>> {
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
