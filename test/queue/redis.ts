import { connect } from 'node:net';
import { freePort } from '../n8n/ports';
import { programPath } from './binaries';
import { startService } from './service';
import type { Service } from './service';

/** A Redis of the test's own, on loopback, which stores nothing on disk. */
export interface Redis extends Service {
	/** n8n's settings for it. */
	readonly env: NodeJS.ProcessEnv;
}

export async function startRedis(log: string): Promise<Redis> {
	const port = await freePort();
	const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no'];
	const service = await startService(programPath('redis-server'), args, {
		log,
		stopSignal: 'SIGTERM',
		isReady: async () => await listens(port),
	});
	return {
		env: { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) },
		stop: service.stop,
	};
}

async function listens(port: number): Promise<boolean> {
	return await new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}
