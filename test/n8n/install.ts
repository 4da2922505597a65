import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFingerprint, hostFolder, hostModule, n8nVersion } from './host';
import type { Report } from './progress';
import { run } from './run';
import { ensureSqlite } from './sqlite';

const log = join(hostFolder, 'install.log');
const stamp = hostModule('.installed');

/**
 * Installs the n8n that host/package-lock.json describes into host/node_modules, once: it is
 * about 2 GB and takes a few minutes. If it is installed already, this returns in milliseconds.
 */
export async function ensureHost(report: Report): Promise<void> {
	if (isInstalled()) return;

	rmSync(log, { force: true });
	await report(
		`Installing n8n ${n8nVersion()}: about 2 GB, a few minutes, only this first time`,
		async () => await run('npm', ['ci'], { cwd: hostFolder, log }),
	);
	await ensureSqlite(report, log);
	writeFileSync(stamp, hostFingerprint());
}

function isInstalled(): boolean {
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === hostFingerprint();
}
