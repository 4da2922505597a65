import { randomBytes } from 'node:crypto';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Arrival } from '../e2e/arrivals';
import type { WorkflowHost } from '../e2e/hosts';
import { N8nApi } from '../n8n/api';
import { startN8n } from '../n8n/n8n';
import type { N8n, N8nCommand } from '../n8n/n8n';
import { installPackage } from '../n8n/packageInstall';
import { freePort } from '../n8n/ports';
import { startPostgres } from './postgres';
import type { Postgres } from './postgres';
import { startRedis } from './redis';
import { startSplitFront } from './splitFront';
import type { SplitFront } from './splitFront';

const SHARED = {
	EXECUTIONS_MODE: 'queue',
	// Without it n8n starts its expression engine for each delivery, which overloads two cores.
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	N8N_WORKFLOW_PUBLICATION_CONCURRENCY: '20',
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
	// n8n looks for the runs of a killed worker after a minute; here sooner, to limit the test's time.
	QUEUE_WORKER_LOCK_DURATION: '10000',
	QUEUE_WORKER_LOCK_RENEW_TIME: '3000',
	QUEUE_WORKER_STALLED_INTERVAL: '5000',
	N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
	QUEUE_HEALTH_CHECK_ACTIVE: 'true',
};

interface Backing {
	postgres: Postgres;
	stop(): Promise<void>;
}

interface Processes {
	main: N8n;
	processors: [N8n, N8n];
	workers: [N8n, N8n];
}

/**
 * n8n in queue mode: a main process, two webhook processors and two workers, on PostgreSQL and Redis,
 * behind a reverse proxy. Each process has a folder of its own, as a container has.
 */
export class QueueHost implements WorkflowHost {
	private constructor(
		private readonly backing: Backing,
		readonly front: SplitFront,
		readonly main: N8n,
		readonly processors: [N8n, N8n],
		readonly workers: [N8n, N8n],
		readonly api: N8nApi,
	) {}

	/** @param folder for the processes' folders and logs */
	static async start(folder: string, tarball: string): Promise<QueueHost> {
		const backing = await startBacking(folder);
		try {
			const { front, main, processors, workers } = await startProcesses(
				folder,
				tarball,
				backing.env,
			);
			const api = new N8nApi(main.url);
			await api.enter();
			return new QueueHost(backing, front, main, processors, workers, api);
		} catch (error) {
			await backing.stop();
			throw error;
		}
	}

	get publicUrl(): string {
		return this.front.url;
	}

	/** Read from the database: this works while processes are down. */
	async arrivals(workflowIds: string[]): Promise<Arrival[]> {
		const ids = workflowIds.map((id) => `'${id.replaceAll("'", "''")}'`).join();
		const numbers = `(SELECT coalesce(json_agg(DISTINCT found[1]::int), '[]')
			FROM regexp_matches(data, 'change_([0-9]{6})', 'g') found)`;
		const rows = `SELECT execution."workflowId", mode, status, ${numbers} numbers
			FROM execution_entity execution JOIN execution_data ON "executionId" = execution.id
			WHERE execution."workflowId" IN (${ids}) ORDER BY execution.id`;
		const answer = await this.backing.postgres.query(
			`SELECT coalesce(json_agg(row), '[]') FROM (${rows}) row`,
		);
		return JSON.parse(answer) as Arrival[];
	}

	/** Kills all processes, because their data is not needed. */
	async end(): Promise<void> {
		const all = [this.main, ...this.processors, ...this.workers];
		await Promise.all(all.map(async (each) => await each.kill()));
		await this.front.close();
		await this.backing.stop();
	}
}

async function startBacking(folder: string): Promise<Backing & { env: NodeJS.ProcessEnv }> {
	await mkdir(folder, { recursive: true });
	const postgres = await startPostgres(join(folder, 'postgres.log'));
	const redis = await startRedis(join(folder, 'redis.log')).catch(async (error: unknown) => {
		await postgres.stop();
		throw error;
	});
	return {
		postgres,
		env: { ...postgres.env, ...redis.env },
		stop: async () => await Promise.all([postgres.stop(), redis.stop()]).then(() => undefined),
	};
}

async function startProcesses(
	folder: string,
	tarball: string,
	backingEnv: NodeJS.ProcessEnv,
): Promise<Processes & { front: SplitFront }> {
	const template = join(folder, 'template');
	await installPackage(template, tarball);
	const [mainPort, ...ports] = await distinctPorts(5);
	const [first, second, third, fourth] = ports as [number, number, number, number];
	const local = (port?: number) => `http://127.0.0.1:${port}`;
	const front = await startSplitFront({
		main: local(mainPort),
		processors: [local(first), local(second)],
	});
	const key = randomBytes(24).toString('hex');
	const start = async (name: string, command: N8nCommand, port?: number, more = {}) => {
		const userFolder = join(folder, name);
		await cp(template, userFolder, { recursive: true });
		const health = { QUEUE_HEALTH_CHECK_PORT: String(port), N8N_ENCRYPTION_KEY: key };
		const env = { ...SHARED, ...health, ...backingEnv, ...more };
		return await startN8n({ userFolder, port, env, command, webhookUrl: `${front.url}/` });
	};
	// First, because it creates the tables.
	const mainOnly = { N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true' };
	const main = await start('main', 'start', mainPort, mainOnly);
	const started = await Promise.allSettled([
		start('processor-1', 'webhook', first),
		start('processor-2', 'webhook', second),
		start('worker-1', 'worker', third),
		start('worker-2', 'worker', fourth),
	]);
	await rm(template, { recursive: true, force: true });
	const running = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
	const failed = started.find(({ status }) => status === 'rejected');
	if (failed) {
		await Promise.all([main, ...running].map(async (each) => await each.kill()));
		await front.close();
		throw (failed as PromiseRejectedResult).reason;
	}
	const [one, two, three, four] = running as [N8n, N8n, N8n, N8n];
	return { main, processors: [one, two], workers: [three, four], front };
}

async function distinctPorts(count: number): Promise<number[]> {
	const ports = new Set<number>();
	while (ports.size < count) ports.add(await freePort());
	return [...ports];
}
