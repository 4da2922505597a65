import { copyFileSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { allTemplatesWorkflow } from '../e2e/allTemplatesWorkflow';
import { Host } from '../e2e/hosts';
import { LiveWorkflow } from '../e2e/liveWorkflow';
import { MetaApp } from '../e2e/metaApp';
import { expectNothingLost } from '../e2e/nothingLost';
import { pictureTemplateWorkflow } from '../e2e/pictureTemplateWorkflow';
import { eventually, expectHeldBy, SECURITY } from '../e2e/scenes/scene';
import { STREAM_FIELD } from '../e2e/stream';
import { withCredential } from '../demo/exampleWorkflow';
import { EXAMPLES } from '../examples/readExamples';
import { ACCOUNT_ID } from '../graphApi';
import type { Credential, Workflow } from '../n8n/api';
import { itemsOf } from '../n8n/executions';
import { n8nVersion } from '../n8n/host';
import { packPackage } from '../n8n/packageInstall';
import { IMPORTS } from './imports';
import type { Import } from './imports';

const PACKAGE = 'n8n-nodes-whatsapp-business-management';
const TRIGGER_TYPE = `${PACKAGE}.whatsAppBusinessManagementTrigger`;
const FORM_TYPE = 'n8n-nodes-base.formTrigger';
const START_TIMEOUT_MS = 180_000;

let scratch: string;
let host: Host;
let app: MetaApp;
let credential: Credential & { id: string };

beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'n8n-compat-'));
	host = await Host.start(join(scratch, 'host'), await packPackage(scratch), {
		N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	});
}, START_TIMEOUT_MS);

afterAll(async () => {
	const logs = process.env.COMPAT_LOGS;
	const log = host?.n8n.logFile;
	if (logs && log && existsSync(log)) copyFileSync(log, join(logs, basename(log)));
	await host?.end();
	await rm(scratch, { recursive: true, force: true });
}, START_TIMEOUT_MS);

beforeEach(async () => {
	app = await MetaApp.start('adds');
	credential = await app.credentialIn(host);
});

afterEach(async () => await app.stop());

async function live(setup: Parameters<typeof LiveWorkflow.create>[2] = {}): Promise<LiveWorkflow> {
	const workflow = await LiveWorkflow.create(app, host, setup);
	await workflow.activate();
	return workflow;
}

describe(`n8n ${n8nVersion()}`, () => {
	it('lists both nodes and the credential', async () => {
		const nodes = (await host.api.nodeTypes()).map(({ name }) => name);
		const credentials = (await host.api.credentialTypes()).map(({ name }) => name);
		expect(nodes).toContain(`${PACKAGE}.whatsAppBusinessManagement`);
		expect(nodes).toContain(TRIGGER_TYPE);
		expect(credentials).toContain('whatsAppBusinessManagementApi');
	});

	it('tests the credential', async () => {
		expect(await host.api.testCredential(credential)).toMatchObject({ status: 'OK' });
		const bad = { ...credential, data: { ...credential.data, accessToken: 'EAAnonsense' } };
		expect(await host.api.testCredential(bad)).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(/^The access token was not copied correctly\./),
		});
	});

	it.each<[of: string, workflow: () => Workflow, node: string, items: () => object]>([
		[
			'reads all templates',
			allTemplatesWorkflow,
			'Templates',
			() => ({
				length: app.graphApi.world.templates.filter((each) => each.accountId === ACCOUNT_ID).length,
			}),
		],
		[
			'uploads a picture and creates a template with it',
			pictureTemplateWorkflow,
			'Template',
			() => [expect.objectContaining({ name: 'new_lanterns' })],
		],
	])('%s', async (_of, workflow, node, items) => {
		const { id } = await host.api.createWorkflow(withCredential(workflow(), credential));
		await host.api.runManually(id, 'Start');
		const execution = await host.api.waitForExecution(id);
		expect(execution.status).toBe('success');
		expect(itemsOf(execution, node)).toMatchObject(items());
	});

	it('lists the accounts to choose from', async () => {
		const { id, name } = credential;
		const accounts = await host.api.post('/dynamic-node-parameters/options', {
			nodeTypeAndVersion: { name: TRIGGER_TYPE, version: 2.1 },
			path: 'parameters.accounts',
			methodName: 'accountOptions',
			currentNodeParameters: {},
			credentials: { whatsAppBusinessManagementApi: { id, name } },
		});
		expect(accounts).toContainEqual(expect.objectContaining({ value: ACCOUNT_ID }));
	});

	it('takes every change, before and after a restart', async () => {
		const workflow = await live();
		app.stream.start();
		await app.stream.more(5);
		const before = app.registrations();
		await host.n8n.restart();
		await app.stream.more(3);
		await expectNothingLost([workflow], { mayRepeat: true });
		expectHeldBy(workflow);
		expect(app.registrations()).toBe(before);
		await workflow.deactivate();
		app.expectRegistered(undefined);
	});

	it('starts nothing for what is filtered out, nor for a wrong signature', async () => {
		const workflow = await live({ parameters: { filters: { templateStatus: ['APPROVED'] } } });
		expect(await app.stream.publish()).toMatchObject({ status: 200 });
		const [{ payload = '' } = {}] = app.graphApi.deliveries;
		const forged = await app.graphApi.deliverRaw(payload, {
			signature: `sha256=${'0'.repeat(64)}`,
		});
		expect(forged.status).toBe(401);
		expect(await workflow.arrivals()).toEqual([]);
		await workflow.deactivate();
	});

	it('runs a test beside the live workflow', async () => {
		const workflow = await live();
		await workflow.draft({ triggerOn: [SECURITY] });
		await workflow.startTest();
		app.expectRegistered({ callback: workflow.url, fields: [STREAM_FIELD, SECURITY] });
		await app.graphApi.publish(SECURITY, { event: 'PIN_CHANGED', display_phone_number: '1' });
		await eventually(async () => expect(await workflow.testRuns()).toHaveLength(1));
		await eventually(() => expectHeldBy({ ...workflow, fields: [STREAM_FIELD] } as LiveWorkflow));
		await workflow.deactivate();
	});

	it('shares one app between two workflows', async () => {
		const first = await live();
		const second = await live({ triggerOn: [STREAM_FIELD, SECURITY] });
		app.stream.start();
		await app.stream.more(5);
		expectHeldBy(first, second);
		await first.deactivate();
		await app.stream.more(5);
		await expectNothingLost([first, second], { mayRepeat: true });
		expectHeldBy(second);
		await second.deactivate();
		app.expectRegistered(undefined);
	});

	it('leaves a foreign receiver alone and names it', async () => {
		const theirs = await app.foreignReceiver(['messages']);
		const before = app.registered();
		const workflow = await LiveWorkflow.create(app, host);
		expect(await workflow.tryToActivate()).toEqual({
			published: false,
			reason: expect.stringContaining(theirs.url),
		});
		await workflow.deactivate();
		app.expectRegistered(before);
	});

	describe.each(IMPORTS)('examples imported by %s', (way, make) => {
		it.each(EXAMPLES.map(({ file, example }) => [file, example] as const).filter(isReceiver))(
			'%s is reachable',
			async (_file, example) => await expectReachable(way, make, example as Workflow),
		);
	});
});

/** The command line takes ten seconds for each workflow, so only those with an address of their own. */
function isReceiver([, { nodes }]: readonly [string, Pick<Workflow, 'nodes'>]): boolean {
	return nodes.some(({ type }) => type === TRIGGER_TYPE || type === FORM_TYPE);
}

async function expectReachable(way: string, make: Import, example: Workflow): Promise<void> {
	const name = `${example.name} (${way})`;
	const id = await make(host, withCredential({ ...onlyReceivers(example), name }, credential));
	expect(await host.api.activate(id)).toEqual({ published: true });
	const { nodes } = await host.api.workflow(id);
	const form = nodes.find(({ type }) => type === FORM_TYPE);
	if (form) {
		const page = await fetch(`${host.n8n.url}/form/${form.webhookId}`);
		expect(page.status).toBe(200);
	} else {
		// Meta has called the address, and it answered.
		expect(app.registered()).toBeDefined();
		expect(await app.stream.publish()).toMatchObject({ status: 200 });
	}
	await host.api.deactivate(id);
	app.expectRegistered(undefined);
}

/** Without the nodes that need credentials of other services: n8n refuses to activate them. */
function onlyReceivers(example: Workflow): Workflow {
	const nodes = example.nodes.filter(({ type }) => type === TRIGGER_TYPE || type === FORM_TYPE);
	return { ...example, nodes, connections: {} };
}
