import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { credentialFor } from '../demo/credential';
import { startScene } from '../demo/scene';
import type { Scene } from '../demo/scene';
import { findChromium, launchChromium, NO_CHROMIUM } from '../n8n/chromium';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { poll } from '../n8n/poll';
import { openPage } from './editor/browserPage';
import { CredentialWindow } from './editor/credentialWindow';
import { FailurePictures } from './editor/failurePictures';
import { NodePanel } from './editor/nodePanel';
import type { NodeWindow } from './editor/nodeWindow';
import { signIn } from './editor/signIn';
import { WorkflowPage } from './editor/workflowPage';
import { expectNoSecrets } from './secrets/expectNoSecrets';
import { appSubscription } from './subscriptions';

const START_TIMEOUT_MS = 360_000;

/** How long n8n may take to register a published workflow. */
const REGISTRATION_TIMEOUT_MS = 60_000;

/** The entry of the package in the panel of nodes. */
const PACKAGE = 'WhatsApp Business Management';

const TEMPLATE = 'order_on_its_way';

const hasChromium = findChromium() !== undefined;
if (!hasChromium) process.stderr.write(`The test of n8n’s editor is skipped. ${NO_CHROMIUM}\n`);

/** What a new user sees and does in the editor of a real n8n, from the first search to the first alert. */
(hasChromium ? describe : describe.skip)('in n8n’s editor', () => {
	let userFolder: string;
	let scene: Scene;
	let browser: Browser;
	let page: Page;
	let nodeWindow: NodeWindow;
	let templateId: string;

	const pictures = new FailurePictures(() => page);

	beforeAll(async () => {
		userFolder = await mkdtemp(join(tmpdir(), 'n8n-editor-'));
		await installPackage(userFolder, await packPackage(userFolder));
		scene = await startScene({ userFolder });
		browser = await launchChromium();
		page = await openPage(browser, scene.n8n.url);
	}, START_TIMEOUT_MS);

	afterAll(async () => {
		await browser?.close();
		await scene?.stop();
		if (scene) await expectNoSecrets(userFolder, scene.graphApi);
		await rm(userFolder, { recursive: true, force: true });
	}, START_TIMEOUT_MS);

	/** What a user copies from Meta, by the labels of the credential’s fields. */
	const credentialTexts = (): Record<string, string> => {
		const { data } = credentialFor(scene.graphApi);
		return {
			'WhatsApp Business Account ID': String(data.businessAccountId),
			'Business Portfolio ID': String(data.businessPortfolioId),
			'App ID': String(data.appId),
			'App Secret': String(data.appSecret),
			'Base URL': String(data.baseUrl),
		};
	};

	it(
		'signs in and opens the panel of nodes',
		pictures.of(async () => {
			await signIn(page);
			await (await WorkflowPage.create(page)).addFirstStep();
		}),
	);

	it.each([
		'template rejected',
		'create template',
		'message template',
		'register phone',
		'waba',
		'compliance',
	])(
		'finds the package by “%s”',
		pictures.of(async (words: string) => {
			const [best] = await new NodePanel(page).search(words, PACKAGE);
			expect(best).toBe(PACKAGE);
		}),
	);

	it(
		'adds an action from the page of the package',
		pictures.of(async () => {
			const panel = new NodePanel(page);
			await panel.search('WhatsApp', PACKAGE);
			await panel.open(PACKAGE);
			nodeWindow = await panel.add('Actions', 'Create message template');
			expect(await nodeWindow.chosen('Resource')).toBe('Message Template');
			expect(await nodeWindow.chosen('Operation')).toBe('Create');
		}),
	);

	it(
		'says in the credential’s window what is wrong with a token',
		pictures.of(async () => {
			const credential = await nodeWindow.newCredential();
			await credential.fill({ 'Access Token': 'EAAnonsense', ...credentialTexts() });
			expect(await credential.saveInVain()).toContain(
				'The access token was not copied correctly. Paste the token again',
			);
		}),
	);

	it(
		'tests the credential successfully with the right token',
		pictures.of(async () => {
			const { accessToken } = credentialFor(scene.graphApi).data;
			let credential = new CredentialWindow(page);
			await credential.fill({ 'Access Token': String(accessToken) });
			await credential.saveAndClose();
			// n8n tests a credential again when its window is opened.
			credential = await nodeWindow.openCredential();
			await credential.untilTested();
			await credential.close();
		}),
	);

	it(
		'creates a template by its fields, and shows its ID and status',
		pictures.of(async () => {
			await nodeWindow.fill('Name', TEMPLATE);
			await nodeWindow.pick('Language', 'en_US');
			await nodeWindow.choose('Category', 'Marketing');
			await nodeWindow.type('Body', 'Hello {{1}}, your lanterns are on their way.');
			await nodeWindow.addRow('Variables', { 'Name or Number': '1', Example: 'Ann' });
			await nodeWindow.addRow('Buttons', { Text: 'Where are they?' });
			await nodeWindow.execute();

			const item = await nodeWindow.output.firstItem();
			expect(item).toMatchObject({ name: TEMPLATE, status: 'PENDING', category: 'MARKETING' });
			templateId = item.id ?? '';
			const template = scene.graphApi.world.templates.find(({ id }) => id === templateId);
			expect(template?.components).toEqual([
				{
					type: 'BODY',
					text: 'Hello {{1}}, your lanterns are on their way.',
					example: { body_text: [['Ann']] },
				},
				{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Where are they?' }] },
			]);
			await nodeWindow.close();
		}),
	);

	it(
		'registers the trigger at Meta when its workflow is published',
		pictures.of(async () => {
			const workflow = await WorkflowPage.create(page);
			const panel = await workflow.addFirstStep();
			await panel.search('WhatsApp', PACKAGE);
			await panel.open(PACKAGE);
			nodeWindow = await panel.add('Triggers', 'On template status change');
			await nodeWindow.close();

			expect(await workflow.publish()).toContain(
				'Meta now sends your app’s changes to this workflow.',
			);
			const subscription = await poll(
				'the subscription of the app',
				async () => await appSubscription(scene.graphApi),
				REGISTRATION_TIMEOUT_MS,
			);
			expect(subscription).toMatchObject({
				callback_url: expect.stringContaining(`${scene.n8n.url}/webhook/`),
				fields: [expect.objectContaining({ name: 'message_template_status_update' })],
			});
		}),
	);

	it(
		'shows the execution that a rejected template starts, with its summary',
		pictures.of(async () => {
			expect(await scene.graphApi.rejectTemplate(templateId)).toMatchObject({ status: 200 });

			nodeWindow = await new WorkflowPage(page).openFirstExecution();
			expect(await nodeWindow.output.firstItem()).toMatchObject({
				event: 'REJECTED',
				templateId,
				templateName: TEMPLATE,
				summary: expect.stringContaining(`Template ${TEMPLATE} (en_US) was rejected`),
			});
		}),
	);
});
