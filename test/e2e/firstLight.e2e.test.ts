import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { credentialFor } from '../demo/credential';
import { readExample, withCredential, withSlackAt } from '../demo/exampleWorkflow';
import { startScene } from '../demo/scene';
import type { Scene } from '../demo/scene';
import { ACCOUNT_ID, BUSINESS_ID, HUGE_TEMPLATE_ID, PENDING_TEMPLATE_ID } from '../graphApi';
import type { Credential, StoredWorkflow } from '../n8n/api';
import { itemsOf } from '../n8n/executions';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { allTemplatesWorkflow } from './allTemplatesWorkflow';
import { pictureTemplateWorkflow } from './pictureTemplateWorkflow';
import { expectNoSecrets } from './secrets/expectNoSecrets';
import { findSecrets } from './secrets/findSecrets';
import { appSubscription, FOREIGN_SUBSCRIPTION } from './subscriptions';

const PACKAGE = 'n8n-nodes-whatsapp-business-management';
const TRIGGER = 'When a Template Is Rejected, Paused or Disabled';
const START_TIMEOUT_MS = 360_000;

const STATUS = 'message_template_status_update';

/** What a first user does, from the installation to the first alert, on a real n8n. */
describe('the packed package in a fresh n8n', () => {
	let userFolder: string;
	let scene: Scene;
	let credential: Credential & { id: string };
	let workflow: StoredWorkflow;

	beforeAll(async () => {
		userFolder = await mkdtemp(join(tmpdir(), 'n8n-e2e-'));
		await installPackage(userFolder, await packPackage(userFolder));
		scene = await startScene({
			userFolder,
			env: { N8N_LOG_LEVEL: 'debug', N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem' },
		});
	}, START_TIMEOUT_MS);

	afterAll(async () => {
		await scene?.stop();
		await rm(userFolder, { recursive: true, force: true });
	}, START_TIMEOUT_MS);

	const publish = async (event: string, name: string) =>
		await scene.graphApi.publish(STATUS, {
			event,
			message_template_id: PENDING_TEMPLATE_ID,
			message_template_name: name,
			message_template_language: 'en_US',
			reason: 'NONE',
		});

	/**
	 * n8n stores an execution before it answers a delivery. So if the next change is answered and has
	 * the only new execution, no earlier change will start one.
	 */
	const expectNothingStartedBy = async (act: () => Promise<unknown>): Promise<void> => {
		const before = await scene.api.executions(workflow.id);
		await act();
		const name = `next_${before.length}`;
		expect(await publish('REJECTED', name)).toMatchObject({ delivered: true, status: 200 });
		const execution = await scene.api.waitForExecution(workflow.id, before[0]?.id);
		expect(itemsOf(execution, TRIGGER).map(({ templateName }) => templateName)).toEqual([name]);
		expect(await scene.api.executions(workflow.id)).toHaveLength(before.length + 1);
	};

	it('is listed with both nodes and the credential', async () => {
		const nodes = (await scene.api.nodeTypes()).map(({ name }) => name);
		const credentials = (await scene.api.credentialTypes()).map(({ name }) => name);

		expect(nodes).toContain(`${PACKAGE}.whatsAppBusinessManagement`);
		expect(nodes).toContain(`${PACKAGE}.whatsAppBusinessManagementTrigger`);
		expect(nodes).toContain(`${PACKAGE}.whatsAppBusinessManagementTool`);
		expect(credentials).toContain('whatsAppBusinessManagementApi');
	});

	it('accepts a good token when the credential is tested', async () => {
		const data = credentialFor(scene.graphApi);
		const { id } = await scene.api.createCredential(data);
		credential = { ...data, id };

		expect(await scene.api.testCredential(credential)).toMatchObject({ status: 'OK' });
	});

	it.each([
		['a bad token', { accessToken: 'EAAnonsense' }, /^The access token was not copied correctly\./],
		[
			'the secret of another app',
			{ appSecret: 'f'.repeat(32) },
			/^The App ID and the App Secret of the credential do not belong together\./,
		],
		[
			'a portfolio as the account',
			{ businessAccountId: BUSINESS_ID },
			/^The ID in the credential’s WhatsApp Business Account ID is that of a business portfolio\./,
		],
	])('says what is wrong when the credential is tested with %s', async (_what, wrong, message) => {
		const bad = { ...credential, data: { ...credential.data, ...wrong } };

		expect(await scene.api.testCredential(bad)).toEqual(
			expect.objectContaining({ status: 'Error', message: expect.stringMatching(message) }),
		);
	});

	it('registers the example at Meta when it is activated', async () => {
		const example = readExample('template-rejected-to-slack');
		workflow = await scene.api.createWorkflow(
			withSlackAt(withCredential(example, credential), scene.slack.url),
		);

		expect(await scene.api.activate(workflow.id)).toEqual({ published: true });

		const subscription = await appSubscription(scene.graphApi);
		expect(subscription?.callback_url).toMatch(`${scene.n8n.url}/webhook/`);
		expect(subscription?.fields.map(({ name }) => name)).toEqual([STATUS]);
		const account = scene.graphApi.world.accounts.find(({ id }) => id === ACCOUNT_ID);
		expect(account?.subscribedApps.map(({ app }) => app.id)).toContain(scene.graphApi.world.app.id);
	});

	it('turns a rejection into an item and a line in Slack', async () => {
		const line = scene.slack.nextLine();
		await scene.graphApi.rejectTemplate(HUGE_TEMPLATE_ID, 'INVALID_FORMAT');

		const execution = await scene.api.waitForExecution(workflow.id);
		expect(execution.status).toBe('success');
		expect(itemsOf(execution, TRIGGER)).toEqual([
			expect.objectContaining({
				field: STATUS,
				group: 'template',
				event: 'REJECTED',
				wabaId: ACCOUNT_ID,
				templateId: HUGE_TEMPLATE_ID,
				templateName: 'warranty_registered',
				templateLanguage: 'en_US',
				reason: 'INVALID_FORMAT',
				value: expect.objectContaining({ message_template_id: HUGE_TEMPLATE_ID }),
			}),
		]);
		expect(await line).toMatch(
			'Template warranty_registered (en_US) was rejected: the format is invalid',
		);
	});

	it('starts no execution for a status that is filtered out', async () => {
		await expectNothingStartedBy(async () => {
			const delivered = await publish('APPROVED', 'winter_preview');
			expect(delivered).toMatchObject({ delivered: true, status: 200 });
		});
	});

	it.each([
		['with a wrong signature', `sha256=${'0'.repeat(64)}`],
		['without a signature', null],
	])('refuses a delivery %s', async (_, signature) => {
		const genuine = scene.graphApi.deliveries.find(({ status }) => status === 200);
		expect(genuine).toBeDefined();
		await expectNothingStartedBy(async () => {
			const answer = await scene.graphApi.deliverRaw(genuine?.payload ?? '', { signature });
			expect(answer.status).toBe(401);
		});
	});

	it('removes its subscription when it is deactivated', async () => {
		await scene.api.deactivate(workflow.id);

		expect(await appSubscription(scene.graphApi)).toBeUndefined();
	});

	it('leaves a foreign receiver alone and names it', async () => {
		const { subscriptions } = scene.graphApi.world.app;
		subscriptions.push(structuredClone(FOREIGN_SUBSCRIPTION));

		expect(await scene.api.activate(workflow.id)).toEqual({
			published: false,
			reason: expect.stringContaining(FOREIGN_SUBSCRIPTION.callback_url),
		});
		await scene.api.deactivate(workflow.id);
		expect(subscriptions).toContainEqual(FOREIGN_SUBSCRIPTION);
	});

	it('reads all message templates', async () => {
		const { id } = await scene.api.createWorkflow(
			withCredential(allTemplatesWorkflow(), credential),
		);
		await scene.api.runManually(id, 'Start');

		const execution = await scene.api.waitForExecution(id);
		const expected = scene.graphApi.world.templates.filter(
			({ accountId }) => accountId === ACCOUNT_ID,
		);
		expect(execution.status).toBe('success');
		expect(
			itemsOf(execution, 'Templates')
				.map((item) => item.id)
				.sort(),
		).toEqual(expected.map((template) => template.id).sort());
	});

	it('shows the output of an operation before it is run, in each version of the node', async () => {
		const name = `${PACKAGE}.whatsAppBusinessManagement`;
		const types = (await scene.api.nodeTypes()).filter((type) => type.name === name);
		const versions = [...new Set(types.flatMap(({ version }) => version))].map(String);
		expect(versions).toContain('1.1');
		for (const version of versions) {
			const [major, minor = '0'] = version.split('.');
			const schema = await scene.api.outputSchema(name, `${major}.${minor}.0`, 'phoneNumber/get');
			expect(schema).toMatchObject({ properties: { quality_rating: { type: 'string' } } });
		}
	});

	it('uploads a picture from n8n’s disk and creates a template with it', async () => {
		const { id } = await scene.api.createWorkflow(
			withCredential(pictureTemplateWorkflow(), credential),
		);
		await scene.api.runManually(id, 'Start');

		const execution = await scene.api.waitForExecution(id);
		expect(execution.status).toBe('success');
		const [uploaded] = itemsOf(execution, 'Upload');
		const [created] = itemsOf(execution, 'Template');
		expect(uploaded).toMatchObject({ fileName: 'lantern.png', fileType: 'image/png' });
		expect(created).toMatchObject({ name: 'new_lanterns', categoryChanged: false });
		const template = scene.graphApi.world.templates.find((each) => each.id === created?.id);
		expect(JSON.stringify(template?.components)).toContain(uploaded?.handle);
	});

	it('leaves no secret in executions, log or database', async () => {
		await scene.n8n.stop();
		await expectNoSecrets(userFolder, scene.graphApi);
		// A value that is not secret is found, so the search would also find a secret.
		const known = { 'template ID': [HUGE_TEMPLATE_ID] };
		expect(await findSecrets(userFolder, known)).not.toEqual([]);
	});
});
