import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import axios from 'axios';
import type { Workflow } from '../n8n/api';
import { hostModule } from '../n8n/host';
import { hostNode } from '../n8n/hostNode';
import type { Host } from '../e2e/hosts';

/** Makes a workflow in an n8n and returns its ID. */
export type Import = (host: Host, workflow: Workflow) => Promise<string>;

const IMPORT_TIMEOUT_MS = 90_000;

/** As the editor does: through the API that it uses. It gives each webhook node a webhookId first. */
const likeTheEditor: Import = async ({ api }, workflow) => {
	const nodes = workflow.nodes.map((node) => ({ ...node, webhookId: crypto.randomUUID() }));
	return (await api.createWorkflow({ ...workflow, nodes })).id;
};

const keys = new WeakMap<Host, Promise<string>>();

async function newKey({ api }: Host): Promise<string> {
	const { rawApiKey } = await api.post<{ rawApiKey: string }>('/api-keys', {
		label: 'compat',
		expiresAt: null,
		scopes: ['workflow:create', 'workflow:read'],
	});
	return rawApiKey;
}

async function keyOf(host: Host): Promise<string> {
	const known = keys.get(host) ?? newKey(host);
	keys.set(host, known);
	return await known;
}

/** The public API takes these four properties only. */
const byPublicApi: Import = async (host, { name, nodes, connections, settings = {} }) => {
	const { data } = await axios.post<{ id: string }>(
		`${host.n8n.url}/api/v1/workflows`,
		{ name, nodes, connections, settings },
		{ headers: { 'X-N8N-API-KEY': await keyOf(host) } },
	);
	return data.id;
};

let files = 0;

/** `n8n import:workflow`, while n8n runs on the same database. */
const byCommandLine: Import = async (host, workflow) => {
	const folder = join(host.userFolder, 'imports');
	await mkdir(folder, { recursive: true });
	const file = join(folder, `${++files}.json`);
	// The command line needs an ID, as exported files have it.
	const id = `imported${String(files).padStart(8, '0')}`;
	await writeFile(file, JSON.stringify([{ id, active: false, ...workflow }]));
	const args = [hostModule('n8n', 'bin', 'n8n'), 'import:workflow', `--input=${file}`];
	await promisify(execFile)(hostNode(), args, {
		cwd: host.userFolder,
		env: host.n8n.environment,
		timeout: IMPORT_TIMEOUT_MS,
	});
	return id;
};

/** The ways in which a workflow file gets into n8n. */
export const IMPORTS: ReadonlyArray<readonly [way: string, make: Import]> = [
	['the editor', likeTheEditor],
	['the public API', byPublicApi],
	['the command line', byCommandLine],
];
