import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { hostModule } from './host';
import { hostNode, nodeHeaders, pathWithHostNode } from './hostNode';
import type { Report } from './progress';
import { run } from './run';

/** A prebuilt binary downloads quickly or, behind some firewalls, never. */
const DOWNLOAD_TIMEOUT_MS = 30_000;

/** What a build needs, for the user whose build failed. */
const TOOLCHAIN =
	'Building SQLite needs a C++ toolchain and Python 3 (on Debian: apt-get install build-essential python3).';

/**
 * Makes n8n's database driver loadable: its prebuilt binary if there is one, else a build.
 *
 * @param report gets each step that is necessary, with how long it takes
 * @throws if the build fails, naming what it needs
 */
export async function ensureSqlite(report: Report, log: string): Promise<void> {
	if (await sqliteLoads()) return;
	await report(
		`Downloading SQLite, n8n's database: a few seconds, at most ${DOWNLOAD_TIMEOUT_MS / 1_000}`,
		async () => await downloadPrebuilt(log),
	);
	if (await sqliteLoads()) return;
	await report(
		`Building SQLite from source, because there is no download for ${process.platform} ${process.arch} here: about a minute`,
		async () => await build(log),
	).catch((error: unknown) => {
		throw new Error(`${error instanceof Error ? error.message : String(error)}. ${TOOLCHAIN}`);
	});
	if (!(await sqliteLoads())) throw new Error(`sqlite3 was built but does not load. See ${log}`);
}

async function sqliteLoads(): Promise<boolean> {
	return await promisify(execFile)(hostNode(), ['--eval', 'require("sqlite3")'], {
		cwd: hostModule('n8n'),
	}).then(
		() => true,
		() => false,
	);
}

async function downloadPrebuilt(log: string): Promise<void> {
	await runInSqlite('prebuild-install/bin.js', ['--runtime', 'napi'], log, DOWNLOAD_TIMEOUT_MS)
		// Not available for this machine, or not reachable: the log says so, and the build follows.
		.catch(() => undefined);
}

async function build(log: string): Promise<void> {
	const headers = nodeHeaders();
	const args = ['rebuild', ...(headers ? [`--nodedir=${headers}`] : [])];
	await runInSqlite('node-gyp/bin/node-gyp.js', args, log);
}

async function runInSqlite(
	script: string,
	args: string[],
	log: string,
	timeout?: number,
): Promise<void> {
	const folder = hostModule('sqlite3');
	const scriptPath = createRequire(hostModule('sqlite3', 'package.json')).resolve(script);
	await run(hostNode(), [scriptPath, ...args], {
		cwd: folder,
		log,
		timeout,
		env: { ...process.env, PATH: pathWithHostNode() },
	});
}
