import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { ResourceCases } from './cases';

/** The cases of every resource: each file `<resource>.cases.ts` in this folder. */
export const RESOURCE_CASES: ResourceCases[] = readdirSync(__dirname)
	.filter((file) => file.endsWith('.cases.ts'))
	.map((file) => (require(join(__dirname, file)) as { cases: ResourceCases }).cases);
