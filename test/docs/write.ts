import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { DOCUMENTS, tables, withTables } from './tables';

async function write(): Promise<void> {
	const current = await tables();
	for (const document of Object.keys(DOCUMENTS)) {
		const file = join(__dirname, '../..', document);
		writeFileSync(file, withTables(readFileSync(file, 'utf8'), current));
	}
}

void write();
