/** A Google Sheet with one tab, as far as n8n's node uses the API (Google: Sheets API v4). */
export class Sheet {
	/** The rows, the first of which has the names of the columns. */
	rows: string[][] = [];

	constructor(readonly title = 'Sheet1') {}

	/** Starts anew with these rows. */
	fill(rows: string[][]): void {
		this.rows = rows.map((row) => [...row]);
	}

	/** The rows below the first, by the names of the columns. */
	get items(): Array<Record<string, string>> {
		const [names = [], ...rows] = this.rows;
		return rows.map((cells) =>
			Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
		);
	}

	/**
	 * Answers a request.
	 *
	 * @param path as in `/v4/spreadsheets/{id}/values/Sheet1!A1`, decoded
	 */
	answer(method: string, path: string, body: unknown): object {
		const [, edge = ''] = /^\/v4\/spreadsheets\/[^/:]+(.*)$/.exec(path) ?? [];
		if (method === 'GET' && edge === '') {
			return { sheets: [{ properties: { sheetId: 0, title: this.title } }] };
		}
		if (method === 'GET') return { values: this.rows };
		if (edge === '/values:batchUpdate') {
			for (const { range, values } of (body as { data: Values[] }).data) this.write(range, values);
			return {};
		}
		const { values } = body as Values;
		if (edge.endsWith(':append')) this.rows.push(...values);
		else if (method === 'PUT') this.write(edge.replace('/values/', ''), values);
		return {};
	}

	private write(range: string, values: string[][]): void {
		// Whole rows have no letter, as in Sheet1!2:4.
		const [, letter, row = '1'] = /!([A-Z]?)(\d+)(?::|$)/.exec(range) ?? [];
		const left = (letter || 'A').charCodeAt(0) - 'A'.charCodeAt(0);
		for (const [down, cells] of values.entries()) {
			const target = (this.rows[Number(row) - 1 + down] ??= []);
			for (const [right, cell] of cells.entries()) target[left + right] = cell;
		}
	}
}

interface Values {
	range: string;
	values: string[][];
}
