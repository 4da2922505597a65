import { rm } from 'node:fs/promises';
import { N8nApi } from '../n8n/api';
import { startN8n } from '../n8n/n8n';
import type { N8n } from '../n8n/n8n';
import { installPackage } from '../n8n/packageInstall';
import { freePort } from '../n8n/ports';
import { readArrivals } from './arrivals';
import type { Arrival } from './arrivals';
import { startFront } from './front';
import type { Front } from './front';

/** What a test needs of an n8n to run workflows in it, in one process or in several. */
export interface WorkflowHost {
	/** Logged in as the owner; the login survives restarts of n8n. */
	readonly api: N8nApi;
	/** Where Meta reaches this n8n. */
	readonly publicUrl: string;
	/** All executions of these workflows, oldest first. */
	arrivals(workflowIds: string[]): Promise<Arrival[]>;
}

/** A real n8n with the package installed, behind a reverse proxy. It can be restarted and killed. */
export class Host implements WorkflowHost {
	private constructor(
		readonly userFolder: string,
		private readonly env: NodeJS.ProcessEnv,
		private readonly front: Front,
		public n8n: N8n,
		readonly api: N8nApi,
		public publicUrl: string,
	) {}

	static async start(
		userFolder: string,
		tarball: string,
		env: NodeJS.ProcessEnv = {},
	): Promise<Host> {
		await installPackage(userFolder, tarball);
		const port = await freePort();
		const front = await startFront(`http://127.0.0.1:${port}`);
		const n8n = await startN8n({ userFolder, env, port, webhookUrl: `${front.url}/` });
		const api = new N8nApi(n8n.url);
		await api.enter();
		return new Host(userFolder, env, front, n8n, api, front.url);
	}

	/** Stops n8n gracefully and starts it again with another host name in its public address. */
	async moveTo(hostname: string): Promise<void> {
		const port = Number(new URL(this.n8n.url).port);
		this.publicUrl = this.publicUrl.replace('127.0.0.1', hostname);
		const { userFolder, env, publicUrl } = this;
		await this.n8n.stop();
		this.n8n = await startN8n({ userFolder, env, port, webhookUrl: `${publicUrl}/` });
	}

	async arrivals(workflowIds: string[]): Promise<Arrival[]> {
		return await readArrivals(this.userFolder, workflowIds);
	}

	async crash(): Promise<void> {
		await this.n8n.kill();
	}

	async end(): Promise<void> {
		await this.n8n.stop();
		await this.front.close();
		await rm(this.userFolder, { recursive: true, force: true });
	}
}
