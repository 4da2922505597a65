import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { poll } from '../n8n/poll';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;

interface ServiceOptions {
	log: string;
	/** The user to run it as; this process's user if not set. */
	uid?: number;
	gid?: number;
	/** The signal that ends it without waiting for its clients. */
	stopSignal: NodeJS.Signals;
	isReady: () => Promise<boolean>;
}

/** A server that a test starts and ends. */
export interface Service {
	stop(): Promise<void>;
}

/** Starts a server and waits until it is ready. It ends at the latest with this process. */
export async function startService(
	command: string,
	args: string[],
	{ log, uid, gid, stopSignal, isReady }: ServiceOptions,
): Promise<Service> {
	const output = openSync(log, 'a');
	const child = spawn(command, args, { uid, gid, stdio: ['ignore', output, output] });
	const ended = once(child, 'exit');
	const endWithUs = () => void child.kill(stopSignal);
	process.once('exit', endWithUs);
	const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
	const stop = async () => {
		process.off('exit', endWithUs);
		if (hasEnded()) return;
		child.kill(stopSignal);
		const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
		await ended.finally(() => clearTimeout(force));
	};
	try {
		await poll(
			`${command} to be ready`,
			async () => {
				if (hasEnded()) throw new Error(`${command} ended while it started. See ${log}`);
				return (await isReady()) || undefined;
			},
			START_TIMEOUT_MS,
		);
	} catch (error) {
		await stop();
		throw error;
	}
	return { stop };
}
