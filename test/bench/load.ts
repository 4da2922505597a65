/**
 * How long a cold load of both nodes and the credential from the built package takes: each time in
 * a new process, in which n8n-workflow and zod are loaded already, as in n8n. Run by
 * `npm run bench`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { median } from './deliveries/statistics';

const ROOT = join(__dirname, '../..');
const RUNS = 15;

interface Manifest {
	n8n: { nodes: string[]; credentials: string[] };
}

const { n8n } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

const SCRIPT = `
require('n8n-workflow'); require('zod');
const start = process.hrtime.bigint();
for (const file of ${JSON.stringify([...n8n.credentials, ...n8n.nodes])}) {
	for (const Type of Object.values(require('./' + file))) new Type();
}
console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;

const times = Array.from({ length: RUNS }, () =>
	Number(execFileSync(process.execPath, ['-e', SCRIPT], { cwd: ROOT, encoding: 'utf8' })),
);

const ms = (time: number) => `${time.toFixed(0)} ms`;
console.log(
	`Loading both nodes and the credential on Node ${process.version}, ${RUNS} cold starts: ` +
		`median ${ms(median(times))}, fastest ${ms(Math.min(...times))}, slowest ${ms(Math.max(...times))}`,
);
