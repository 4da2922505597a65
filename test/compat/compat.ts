import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { reportToTerminal } from '../n8n/progress';
import { run } from '../n8n/run';

/* Runs the package on several n8n versions, one after the other: `npm run test:compat [version …]`. */

const ROOT = resolve(__dirname, '..', '..');
const NODE_MODULES = join(ROOT, 'node_modules');

/** The version of the end-to-end tests, which test/n8n/host describes. */
const NEWEST = 'newest';

const MINUTE_MS = 60_000;

/** For the scenes; an installation comes on top of it, once. */
const LONGEST_RUN_MS = 6 * MINUTE_MS;
const LONGEST_INSTALLATION_MS = 10 * MINUTE_MS;

const tsx = (script: string): string[] => [join(NODE_MODULES, 'tsx', 'dist', 'cli.mjs'), script];

const SCENES = [
	join(NODE_MODULES, 'jest', 'bin', 'jest.js'),
	'--config',
	join('test', 'compat', 'jest.config.js'),
	'--verbose',
];

/** The logs stay on failure: what jest printed, and each n8n's log beside it. */
async function test(version: string): Promise<void> {
	const logs = join(tmpdir(), `n8n-compat-${version}`);
	rmSync(logs, { recursive: true, force: true });
	mkdirSync(logs, { recursive: true });
	const env = {
		...process.env,
		COMPAT_LOGS: logs,
		TEST_N8N: version === NEWEST ? '' : version,
	};
	const options = { cwd: ROOT, env, log: join(logs, 'scenes.log') };
	await reportToTerminal(
		`n8n ${version}: installation, once`,
		async () =>
			await run(process.execPath, tsx(join(__dirname, 'installHost.ts')), {
				...options,
				timeout: LONGEST_INSTALLATION_MS,
			}),
	);
	await reportToTerminal(
		`n8n ${version}: scenes`,
		async () => await run(process.execPath, SCENES, { ...options, timeout: LONGEST_RUN_MS }),
	);
}

async function main(): Promise<void> {
	const all = [...readdirSync(join(__dirname, 'hosts')), NEWEST];
	const chosen = process.argv.slice(2);
	const unknown = chosen.find((version) => !all.includes(version));
	if (unknown !== undefined) throw new Error(`There is no n8n ${unknown}, only ${all.join(', ')}`);
	for (const version of chosen.length > 0 ? chosen : all) {
		await test(version).catch((error: unknown) => {
			process.exitCode = 1;
			console.error(error instanceof Error ? error.message : error);
		});
	}
}

void main();
