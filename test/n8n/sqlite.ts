import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { hostModule } from './host';
import { hostNode, nodeHeaders, pathWithHostNode } from './hostNode';
import { run } from './run';

/** A prebuilt binary downloads quickly or, behind some firewalls, never. */
const DOWNLOAD_TIMEOUT_MS = 30_000;

/** Makes n8n's database driver loadable: its prebuilt binary if there is one, else a build. */
export async function ensureSqlite(log: string): Promise<void> {
	if (await sqliteLoads()) return;
	await downloadPrebuilt(log);
	if (await sqliteLoads()) return;
	await build(log);
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
