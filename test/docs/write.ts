import './expectStandIn';

import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { operationPages } from './operationPages';
import { DOCUMENTS, tables, withTables } from './tables';

const ROOT = join(__dirname, '../..');

async function writeTables(): Promise<void> {
	const current = await tables();
	for (const document of Object.keys(DOCUMENTS)) {
		const file = join(ROOT, document);
		writeFileSync(file, withTables(readFileSync(file, 'utf8'), current));
	}
}

/** The pages of the resources, without those of resources that no longer exist. */
async function writePages(): Promise<void> {
	const pages = await operationPages();
	const folder = join(ROOT, 'docs/operations');
	mkdirSync(folder, { recursive: true });
	for (const file of readdirSync(folder)) {
		if (!(`operations/${file}` in pages)) rmSync(join(folder, file));
	}
	for (const [file, text] of Object.entries(pages)) writeFileSync(join(ROOT, 'docs', file), text);
}

async function write(): Promise<void> {
	await writeTables();
	await writePages();
}

void write();
