import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostNode } from '../../n8n/hostNode';
import { findSecrets, kindsIn } from './findSecrets';

const SECRETS = {
	'Access Token': ['EAAmadeUpTokenOfASystemUser0123456789ZDZD'],
	'App Secret': ['0123456789abcdef0123456789abcdef'],
	'app token': ['1029384756102938|0123456789abcdef0123456789abcdef'],
	proof: ['f'.repeat(30) + '0a'.repeat(17)],
	'verify token': ['lanterns "at" dusk'],
	PIN: ['493817'],
};
const EVERY = Object.entries(SECRETS).map(([kind, [value = '']]) => [kind, value] as const);

let folder: string;

/** A database with one row per value, as n8n's has them. */
function database(values: string[]): void {
	const file = join(folder, '.n8n', 'database.sqlite');
	const script = `const { DatabaseSync } = require('node:sqlite');
		const database = new DatabaseSync(${JSON.stringify(file)});
		database.exec('CREATE TABLE execution_data (id INTEGER, data TEXT, more BLOB)');
		const insert = database.prepare('INSERT INTO execution_data VALUES (?, ?, NULL)');
		const values = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
		values.forEach((value, index) => insert.run(index, value));`;
	execFileSync(hostNode(), ['--no-warnings', '--eval', script], { input: JSON.stringify(values) });
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'secret-scan-'));
	await mkdir(join(folder, '.n8n', 'binaryData'), { recursive: true });
});
afterEach(async () => await rm(folder, { recursive: true, force: true }));

it.each(EVERY)('a planted %s is found in the database', async (kind, value) => {
	database(['calm', JSON.stringify([{ item: '1' }, `so: ${value}.`])]);
	expect(await findSecrets(folder, SECRETS)).toContain(`${kind} in execution_data.data`);
});

it('one in the middle of a long value is found, which the file has in pieces', async () => {
	database([`${'a '.repeat(40_000)}${SECRETS.PIN[0]}${' a'.repeat(40_000)}`]);
	expect(await findSecrets(folder, SECRETS)).toEqual(['PIN in execution_data.data']);
});

it.each(EVERY)('a planted %s is found in the log and in binary data', async (kind, value) => {
	database(['calm']);
	await writeFile(join(folder, 'n8n.log'), `warn: ${value}\n`);
	await writeFile(
		join(folder, '.n8n', 'binaryData', 'a'),
		Buffer.from(`\0\xff${value}\0`, 'latin1'),
	);
	expect(await findSecrets(folder, SECRETS)).toEqual(
		expect.arrayContaining([`${kind} in n8n.log`, `${kind} in .n8n/binaryData/a`]),
	);
});

it('nothing is found where nothing was planted', async () => {
	database(['calm', '14938170 a493817 493817b', 'EAAmadeUp', '0123456789abcdef']);
	await writeFile(join(folder, 'n8n.log'), 'the PIN is [hidden], id 9493817');
	expect(await findSecrets(folder, SECRETS)).toEqual([]);
});

it('no database proves nothing', async () => {
	await expect(findSecrets(folder, SECRETS)).rejects.toThrow(/no database/);
	await writeFile(join(folder, '.n8n', 'database.sqlite'), 'not a database at all');
	await expect(findSecrets(folder, SECRETS)).rejects.toThrow(/could not be read/);
});

it.each(
	EVERY.filter(([kind]) => kind !== 'PIN').flatMap(([kind, value]) =>
		[0, 1, 2].map((before) => [kind, before, value] as const),
	),
)('a %s is found in Base64 after %d characters', (kind, before, value) => {
	const text = Buffer.from(`${'x'.repeat(before)}${value}, and more`).toString('base64');
	expect(kindsIn(text, SECRETS)).toContain(kind);
});
