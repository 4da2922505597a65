import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { N8n } from '../n8n/n8n';

/** How much of the machine's memory n8n's main process holds, in MB. */
export async function residentMb({ pid }: N8n): Promise<number> {
	const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
	return Number(stdout) / 1_024;
}
