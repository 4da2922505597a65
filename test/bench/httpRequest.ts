/**
 * How long reading takes in a real n8n, compared with n8n's own HTTP Request node with a credential and
 * the minimal settings for the same result: a list of 10,000 templates, and 500 objects of 50 ms each. The
 * time is n8n's own record for the node. It only reports, and measures what is in `dist/`.
 */
import type { IConnections, IDataObject, INode, INodeParameters, IRunData } from 'n8n-workflow';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { byId } from '../engine/byId';
import { N8nApi } from '../n8n/api';
import type { Workflow } from '../n8n/api';
import { n8nVersion } from '../n8n/host';
import { ensureHost } from '../n8n/install';
import { startN8n } from '../n8n/n8n';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { reportToTerminal as report } from '../n8n/progress';
import { say, table } from './deliveries/print';

const RUNS = 5;
const ACCOUNT = '102290129340398';
const TEMPLATES = 10_000;
const READS = 500;

const MANUAL = 'n8n-nodes-base.manualTrigger';
const HTTP_REQUEST = 'n8n-nodes-base.httpRequest';
const OURS = 'n8n-nodes-whatsapp-business-management.whatsAppBusinessManagement';

/** The node that is measured. */
const MEASURED = 'Measured';

/** Both send the same header. */
const TOKEN = 'made up for this benchmark';
const OUR_CREDENTIAL = 'whatsAppBusinessManagementApi';
const THEIR_CREDENTIAL = 'httpHeaderAuth';

function node(name: string, type: string, parameters: INodeParameters): INode {
	const typeVersion = type === HTTP_REQUEST ? 4.2 : 1;
	return { id: name, name, type, typeVersion, position: [0, 0], parameters };
}

/** The nodes, one after another. */
function workflow(name: string, nodes: INode[]): Workflow {
	const connections: IConnections = {};
	for (const [index, to] of nodes.slice(1).entries()) {
		const from = nodes[index]?.name ?? '';
		connections[from] = { main: [[{ node: to.name, type: 'main', index: 0 }]] };
	}
	return { name, nodes, connections };
}

/** An implementation of a task, as a node. */
interface Kind {
	name: string;
	node: INode;
}

/** A task, with the node before the measured one and the expected number of items. */
interface Task {
	name: string;
	before: INode[];
	items: number;
	/** Ours first. */
	kinds: [Kind, Kind];
}

async function tasks(api: N8nApi, baseUrl: string): Promise<Task[]> {
	const ourCredentials = await credentialsOf(api, OUR_CREDENTIAL, {
		accessToken: TOKEN,
		apiVersion: 'v25.0',
		baseUrl,
	});
	const theirCredentials = await credentialsOf(api, THEIR_CREDENTIAL, {
		name: 'Authorization',
		value: `Bearer ${TOKEN}`,
	});
	const ours = (parameters: INodeParameters): Kind => ({
		name: 'ours',
		node: { ...node(MEASURED, OURS, parameters), credentials: ourCredentials },
	});
	const theirs = (parameters: INodeParameters): Kind => ({
		name: 'HTTP Request',
		node: {
			...node(MEASURED, HTTP_REQUEST, {
				...parameters,
				authentication: 'genericCredentialType',
				genericAuthType: THEIR_CREDENTIAL,
			}),
			credentials: theirCredentials,
		},
	});
	const accountId = byId(ACCOUNT);
	const start = node('Start', MANUAL, {});
	return [
		{
			name: `${TEMPLATES} templates`,
			before: [start],
			items: TEMPLATES,
			kinds: [
				ours({ resource: 'messageTemplate', operation: 'getMany', accountId, returnAll: true }),
				theirs(pagedList(`${baseUrl}/v25.0/${ACCOUNT}/message_templates`)),
			],
		},
		{
			name: `${READS} reads of 50 ms`,
			before: [start, node('Rows', HTTP_REQUEST, { url: `${baseUrl}/rows`, options: {} })],
			items: READS,
			kinds: [
				ours({ resource: 'account', operation: 'get', accountId }),
				theirs({ url: `${baseUrl}/v25.0/${ACCOUNT}`, options: {} }),
			],
		},
	];
}

async function credentialsOf(api: N8nApi, type: string, data: IDataObject) {
	const { id } = await api.createCredential({ name: type, type, data });
	return { [type]: { id, name: type } };
}

/** HTTP Request, set to follow Meta's cursors. It returns one item per page. */
const pagedList = (url: string): INodeParameters => ({
	url,
	sendQuery: true,
	queryParameters: { parameters: [{ name: 'limit', value: '100' }] },
	options: {
		pagination: {
			pagination: {
				paginationMode: 'updateAParameterInEachRequest',
				parameters: {
					parameters: [
						{
							type: 'qs',
							name: 'after',
							value: "={{ $response.body?.paging?.cursors?.after ?? '' }}",
						},
					],
				},
				paginationCompleteWhen: 'other',
				completeExpression: '={{ !$response.body.paging.next }}',
			},
		},
	},
});

/** The number of returned entries, as items or in pages. */
function entriesIn(runData: IRunData): number {
	const items = runData[MEASURED]?.[0]?.data?.main?.[0] ?? [];
	return items.reduce(
		(sum, { json }) => sum + (Array.isArray(json.data) ? json.data.length : 1),
		0,
	);
}

/** Runs the workflow once. Returns the milliseconds of the measured node. */
async function timeOf(api: N8nApi, id: string, expected: number): Promise<number> {
	const started = await api.runManually(id, 'Start');
	if (!('executionId' in started)) throw new Error('n8n did not start the workflow');
	const after = String(Number(started.executionId) - 1);
	const execution = await api.waitForExecution(id, after);
	const { runData, error } = execution.data.resultData;
	if (error) throw new Error(`${error.message}: ${error.description ?? ''}`);
	const found = entriesIn(runData);
	if (found !== expected) throw new Error(`${found} instead of ${expected} came out`);
	return runData[MEASURED]?.[0]?.executionTime ?? NaN;
}

/** The fastest of several alternating runs per kind. */
async function measure(api: N8nApi, { name, before, items, kinds }: Task): Promise<string[]> {
	const ids: string[] = [];
	for (const kind of kinds) {
		const { id } = await api.createWorkflow(
			workflow(`${name}, ${kind.name}`, [...before, kind.node]),
		);
		ids.push(id);
	}
	const best = kinds.map(() => Infinity);
	for (let run = 0; run < RUNS; run++) {
		for (const [index, id] of ids.entries()) {
			best[index] = Math.min(best[index] ?? Infinity, await timeOf(api, id, items));
		}
	}
	const [our = NaN, their = NaN] = best;
	return [name, `${our} ms`, `HTTP Request ${their} ms`, `${(our / their).toFixed(2)}x`];
}

async function inN8n(baseUrl: string, userFolder: string): Promise<void> {
	await installPackage(userFolder, await packPackage(userFolder));
	const n8n = await report('Starting n8n', async () => await startN8n({ userFolder }));
	try {
		const api = new N8nApi(n8n.url);
		await api.enter();
		const rows: string[][] = [];
		for (const task of await tasks(api, baseUrl)) rows.push(await measure(api, task));
		say('', `n8n ${n8nVersion()}`, '', ...table(rows));
	} finally {
		await n8n.kill();
	}
}

async function bench(): Promise<void> {
	await ensureHost(report);
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-bench-'));
	const server = fork(require.resolve('./reads/server'), { execArgv: process.execArgv });
	try {
		const [baseUrl] = (await once(server, 'message')) as [string];
		await inN8n(baseUrl, userFolder);
	} finally {
		server.kill();
		await rm(userFolder, { recursive: true, force: true, maxRetries: 3 });
	}
}

bench().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
