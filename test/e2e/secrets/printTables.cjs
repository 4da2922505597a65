/*
 * Prints every value of every table of a SQLite database, as lines of JSON: [table, column, text]. It runs in
 * n8n's own Node, because the Node of the tests may have no SQLite.
 */
const { DatabaseSync } = require('node:sqlite');

const database = new DatabaseSync(process.argv[2], { readOnly: true });
const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
for (const { name } of tables) {
	for (const row of database.prepare(`SELECT * FROM "${name}"`).iterate()) {
		for (const [column, value] of Object.entries(row)) {
			if (value === null) continue;
			const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : `${value}`;
			process.stdout.write(`${JSON.stringify([name, column, text])}\n`);
		}
	}
}
