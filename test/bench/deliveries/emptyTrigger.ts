import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FOLDER = resolve(__dirname, '..', 'emptyTrigger');

export const EMPTY_TRIGGER = 'n8n-nodes-empty-trigger.emptyTrigger';

interface Manifest {
	name: string;
	version: string;
}

interface Ledger {
	dependencies: Record<string, string>;
}

/** Adds the empty trigger to the installed packages of a user folder. It needs no packing. */
export async function installEmptyTrigger(userFolder: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const { name, version } = await readJson<Manifest>(join(FOLDER, 'package.json'));
	await cp(FOLDER, join(nodes, 'node_modules', name), { recursive: true });

	const ledgerFile = join(nodes, 'package.json');
	const ledger = await readJson<Ledger>(ledgerFile);
	ledger.dependencies[name] = version;
	await writeFile(ledgerFile, JSON.stringify(ledger, null, 2));
}

async function readJson<T>(file: string): Promise<T> {
	return JSON.parse(await readFile(file, 'utf8')) as T;
}
