import { sleep } from 'n8n-workflow';

/** Runs work after some milliseconds, while this process lives. The work must not throw. */
export async function later(ms: number, work: () => Promise<void>): Promise<void> {
	await sleep(ms);
	await work();
}
