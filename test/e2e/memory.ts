import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { N8n } from '../n8n/n8n';

/** For `NODE_OPTIONS` of an n8n whose memory is measured: lets the test trigger a garbage collection. */
export const COLLECTS_ON_SIGNAL = `--require "${join(__dirname, '..', 'bench', 'deliveries', 'collectOnSignal.ts')}"`;

const COLLECTION_MS = 1_000;

/** The resident memory of n8n's main process after a garbage collection, in MB. */
export async function heldMb({ pid }: N8n): Promise<number> {
	if (pid === undefined) throw new Error('n8n does not run any more');
	process.kill(pid, 'SIGUSR2');
	await sleep(COLLECTION_MS);
	const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
	return Number(stdout) / 1_024;
}
