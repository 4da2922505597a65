import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { n8nEnvironment } from './environment';
import { hostModule } from './host';
import { hostNode } from './hostNode';
import { freePort } from './ports';

const START_TIMEOUT_MS = 120_000;

/** n8n waits 30 seconds for running executions. */
const STOP_TIMEOUT_MS = 40_000;

const POLL_MS = 100;

export interface N8nOptions {
	/** The folder under which n8n keeps its `.n8n`: database, key and community packages. */
	userFolder: string;
	/** If not set, n8n gets a free port and keeps it after restarts. */
	port?: number;
	/** Additional environment variables, or overrides of the default ones. */
	env?: NodeJS.ProcessEnv;
	/** The public URL of this n8n. If not set, the local address is used. */
	webhookUrl?: string;
	/** If not set, n8n's main process. The others exist in queue mode only. */
	command?: N8nCommand;
}

/** The process to start: n8n's main process, a webhook processor, or a worker. */
export type N8nCommand = 'start' | 'webhook' | 'worker';

/** Only the main process has the editor's API. All paths answer with JSON once the process is ready. */
const READY_PATHS: Record<N8nCommand, string[]> = {
	start: ['/healthz', '/rest/settings'],
	webhook: ['/healthz/readiness'],
	worker: ['/healthz/readiness'],
};

/** Starts the n8n that install.ts installs and waits until it is ready. */
export async function startN8n(options: N8nOptions): Promise<N8n> {
	const port = options.port ?? (await freePort());
	const url = `http://127.0.0.1:${port}`;
	const env = {
		...n8nEnvironment({
			userFolder: options.userFolder,
			port,
			brokerPort: await freePort(),
			webhookUrl: options.webhookUrl ?? `${url}/`,
		}),
		...options.env,
	};
	const n8n = new N8n(url, options.userFolder, env, options.command);
	await n8n.start();
	return n8n;
}

/** A local n8n. It ends when the process that started it ends. */
export class N8n {
	/** Its output since its first start. */
	readonly logFile: string;

	private readonly printed: string[] = [];
	private child?: ChildProcess;

	constructor(
		readonly url: string,
		readonly userFolder: string,
		/** The variables of its process, for its command line too. */
		readonly environment: NodeJS.ProcessEnv,
		private readonly command: N8nCommand = 'start',
	) {
		mkdirSync(userFolder, { recursive: true });
		this.logFile = join(userFolder, 'n8n.log');
	}

	get log(): string {
		return this.printed.join('');
	}

	/** The number of its main process, while it runs. */
	get pid(): number | undefined {
		return this.child && !hasEnded(this.child) ? this.child.pid : undefined;
	}

	async start(): Promise<void> {
		const child = spawn(
			hostNode(),
			[
				'--require',
				join(__dirname, 'endWithParent.ts'),
				hostModule('n8n', 'bin', 'n8n'),
				this.command,
			],
			{
				env: this.environment,
				cwd: this.userFolder,
				// The channel is for endWithParent.ts.
				stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
				// A separate process group: Ctrl+C does not reach n8n, and kill() also reaches its children.
				detached: true,
			},
		);
		this.child = child;
		this.keepLog(child);
		try {
			await this.untilReady(child);
		} catch (error) {
			await this.kill();
			throw error;
		}
	}

	/** Terminates n8n as a service manager does; kills it if it does not end. */
	async stop(): Promise<void> {
		if (!this.child || hasEnded(this.child)) return;
		const ended = once(this.child, 'exit');
		this.child.kill('SIGTERM');
		const inTime = await Promise.race([
			ended.then(() => true),
			sleep(STOP_TIMEOUT_MS, false, { ref: false }),
		]);
		if (!inTime) await this.kill();
	}

	/** Kills n8n and its child processes without a warning, as in a crash of the machine. */
	async kill(): Promise<void> {
		if (!this.child || hasEnded(this.child)) return;
		const ended = once(this.child, 'exit');
		killGroup(this.child);
		await ended;
	}

	async restart(): Promise<void> {
		await this.stop();
		await this.start();
	}

	private keepLog(child: ChildProcess): void {
		const file = createWriteStream(this.logFile, { flags: 'a' });
		for (const output of [child.stdout, child.stderr]) {
			output?.setEncoding('utf8').on('data', (text: string) => {
				this.printed.push(text);
				file.write(text);
			});
		}
		child.once('close', () => file.end());
	}

	private lastLine(): string {
		return this.printed.join('').trim().split('\n').at(-1) ?? '';
	}

	private async untilReady(child: ChildProcess): Promise<void> {
		const deadline = Date.now() + START_TIMEOUT_MS;
		while (!(await this.answersAll(READY_PATHS[this.command]))) {
			if (hasEnded(child)) {
				throw new Error(`n8n ended while it started: ${this.lastLine()} See ${this.logFile}`);
			}
			if (Date.now() > deadline) {
				throw new Error(
					`n8n was not ready within ${START_TIMEOUT_MS / 1_000} s. See ${this.logFile}`,
				);
			}
			await sleep(POLL_MS);
		}
	}

	private async answersAll(paths: string[]): Promise<boolean> {
		for (const path of paths) if (!(await this.answers(path))) return false;
		return true;
	}

	/** While it starts, n8n answers some paths with a page that says so. */
	private async answers(path: string): Promise<boolean> {
		return await fetch(`${this.url}${path}`).then(
			(response) =>
				response.ok && Boolean(response.headers.get('content-type')?.includes('application/json')),
			() => false,
		);
	}
}

function hasEnded(child: ChildProcess): boolean {
	return child.exitCode !== null || child.signalCode !== null;
}

function killGroup({ pid }: ChildProcess): void {
	if (pid === undefined) return;
	process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}
