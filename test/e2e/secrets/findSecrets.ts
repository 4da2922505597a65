import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { hostNode } from '../../n8n/hostNode';

/** The secrets to look for, by what they are, e.g. `App Secret`. */
export type Secrets = Record<string, readonly string[]>;

/** A shorter secret, e.g. a PIN, is found only where no letter or digit is beside it: it may be a part of an ID. */
const SHORTEST_UNIQUE = 12;

const ALPHANUMERIC = /[A-Za-z0-9]/;

const isWholeAt = (text: string, at: number, { length }: string): boolean =>
	!ALPHANUMERIC.test(text[at - 1] ?? '') && !ALPHANUMERIC.test(text[at + length] ?? '');

function holds(text: string, form: string, isShort: boolean): boolean {
	for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
		if (!isShort || isWholeAt(text, at, form)) return true;
	}
	return false;
}

/** The Base64 of a text is in that of a longer one in three forms, of which the ends depend on what is beside it. */
const base64Forms = (secret: string): string[] =>
	[0, 1, 2].map((before) => {
		const text = Buffer.from(`${' '.repeat(before)}${secret}`)
			.toString('base64')
			.replace(/=+$/, '');
		return text.slice(before === 0 ? 0 : 4, -4);
	});

/** A secret as it may be written: as it is, in JSON, in JSON within JSON, in a URL, in Base64, in hexadecimal. */
function formsOf(secret: string): string[] {
	const json = JSON.stringify(secret).slice(1, -1);
	const plain = [secret, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(secret)];
	if (secret.length < SHORTEST_UNIQUE) return [...new Set(plain)];
	return [...new Set([...plain, ...base64Forms(secret), Buffer.from(secret).toString('hex')])];
}

/** The kinds of secrets in a text. */
export const kindsIn = (text: string, secrets: Secrets): string[] =>
	Object.keys(secrets).filter((kind) =>
		(secrets[kind] ?? []).some((secret) =>
			formsOf(secret).some((form) => holds(text, form, secret.length < SHORTEST_UNIQUE)),
		),
	);

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && !/\/node_modules(\/|$)/.test(entry.parentPath))
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Every value of a database, e.g. `execution_data.data`: a long one is in pieces in the file. */
async function findInTables(database: string, secrets: Secrets): Promise<string[]> {
	const script = join(__dirname, 'printTables.cjs');
	const printer = spawn(hostNode(), ['--no-warnings', script, database], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const ended = new Promise<number | null>((resolve) => printer.on('close', resolve));
	let problem = '';
	printer.stderr.on('data', (text: Buffer) => (problem += String(text)));
	const found: string[] = [];
	let values = 0;
	for await (const line of createInterface({ input: printer.stdout })) {
		const [table, column, text] = JSON.parse(line) as [string, string, string];
		values += 1;
		for (const kind of kindsIn(text, secrets)) found.push(`${kind} in ${table}.${column}`);
	}
	if ((await ended) !== 0) throw new Error(`${database} could not be read: ${problem}`);
	if (values === 0) throw new Error(`${database} is empty: nothing was searched`);
	return found;
}

/**
 * Looks for secrets in everything that an n8n has written: each file of its user folder (log, binary data), and
 * each value of each table of its SQLite databases (workflows, static data, executions). n8n must have ended.
 *
 * @returns what was found where, without the secret and without repetitions: `PIN in execution_data.data`
 * @throws if there is no database, or if it cannot be read: then nothing is proved
 */
export async function findSecrets(userFolder: string, secrets: Secrets): Promise<string[]> {
	const known = Object.fromEntries(
		Object.entries(secrets).map(([kind, values]) => [kind, values.filter(Boolean)]),
	);
	const files = await filesIn(userFolder);
	const databases = files.filter((file) => file.endsWith('.sqlite'));
	if (databases.length === 0) throw new Error(`There is no database in ${userFolder}`);
	const found: string[] = [];
	for (const file of files.filter((each) => !/\.sqlite(-\w+)?$/.test(each))) {
		const kinds = kindsIn(await readFile(file, 'latin1'), known);
		found.push(...kinds.map((kind) => `${kind} in ${relative(userFolder, file)}`));
	}
	for (const database of databases) found.push(...(await findInTables(database, known)));
	return [...new Set(found)].sort();
}
