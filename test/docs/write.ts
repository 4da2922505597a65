import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'expect';

async function write(): Promise<void> {
	// The tables are made of the tests' cases too, which say with it what an item must hold.
	Object.assign(globalThis, { expect });
	const { DOCUMENTS, withTables } = await import('./tables');
	for (const document of DOCUMENTS) {
		const file = join(__dirname, '../..', document);
		writeFileSync(file, withTables(readFileSync(file, 'utf8')));
	}
}

void write();
