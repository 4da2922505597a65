import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';
import { credentialFor } from '../demo/credential';
import { startScene } from '../demo/scene';
import type { Scene } from '../demo/scene';
import { openPage } from '../e2e/editor/browserPage';
import type { NodeWindow } from '../e2e/editor/nodeWindow';
import { signIn } from '../e2e/editor/signIn';
import { WorkflowPage } from '../e2e/editor/workflowPage';
import { launchChromium } from '../n8n/chromium';
import { ensureHost } from '../n8n/install';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { reportToTerminal } from '../n8n/progress';
import { writePicture } from './picture';

/*
 * Draws the pictures of the set-up: what a new user sees in n8n's editor, on made-up data. Needs a built
 * package, Chromium, and pngquant to make the files small.
 */

/** Where the pictures of the set-up are. */
export const FOLDER = join(__dirname, '../../docs/pictures/setup');

/** The entry of the package in the panel of nodes. */
const PACKAGE = 'WhatsApp Business Management';

/** The window of a node fits without scrolling. */
const VIEW = { width: 1240, height: 760 };

/** The window of a credential is higher. */
const TALL = { width: 1240, height: 1150 };

/** For the panel of nodes, of which only the top is filled after a search. */
const LOW = { width: 1240, height: 380 };

const draw = async (page: Page, name: string, testId?: string): Promise<void> => {
	// Icons are loaded one after another, and n8n moves its panels and hides its notifications.
	await page.waitForTimeout(3_000);
	const picture = testId ? page.getByTestId(testId).first() : page;
	await writePicture(join(FOLDER, `${name}.png`), await picture.screenshot());
};

/** The name of Create in the panel of nodes. */
function createAction(): string {
	const { operations = [] } = RESOURCES.find(({ value }) => value === 'messageTemplate') ?? {};
	return operations.find(({ value }) => value === 'create')?.action ?? '';
}

/** What a user copies from Meta, by the labels of the credential's fields. */
function credentialTexts({ graphApi }: Scene): Record<string, string> {
	const { data } = credentialFor(graphApi);
	return {
		'Access Token': String(data.accessToken),
		'WhatsApp Business Account ID': String(data.businessAccountId),
		'Business Portfolio ID': String(data.businessPortfolioId),
		'App ID': String(data.appId),
		'App Secret': String(data.appSecret),
		'Base URL': String(data.baseUrl),
	};
}

async function drawCredential(page: Page, scene: Scene, nodeWindow: NodeWindow): Promise<void> {
	const credential = await nodeWindow.newCredential();
	await credential.fill(credentialTexts(scene));
	await credential.saveAndClose();
	await page.setViewportSize(TALL);
	const saved = await nodeWindow.openCredential();
	await saved.untilTested();
	await draw(page, 'credential', 'editCredential-modal');
	await saved.close();
	await page.setViewportSize(VIEW);
}

async function drawTemplate(page: Page, nodeWindow: NodeWindow): Promise<void> {
	await nodeWindow.fill('Name', 'order_on_its_way');
	await nodeWindow.pick('Language', 'en_US');
	await nodeWindow.type('Body', 'Hello {{1}}, your lanterns are on their way.');
	await nodeWindow.addRow('Variables', { 'Name or Number': '1', Example: 'Ann' });
	await nodeWindow.execute();
	await nodeWindow.output.firstItem();
	await draw(page, 'template');
	await nodeWindow.close();
}

async function drawAll(page: Page, scene: Scene): Promise<void> {
	await page.setViewportSize(VIEW);
	await signIn(page);
	const panel = await (await WorkflowPage.create(page)).addFirstStep();
	await panel.search('template rejected', PACKAGE);
	await page.setViewportSize(LOW);
	await draw(page, 'search', 'node-creator');
	await page.setViewportSize(VIEW);
	await panel.open(PACKAGE);
	const nodeWindow = await panel.add('Actions', createAction());
	await drawCredential(page, scene, nodeWindow);
	await drawTemplate(page, nodeWindow);

	const triggerPanel = await (await WorkflowPage.create(page)).addFirstStep();
	await triggerPanel.search('template rejected', PACKAGE);
	await triggerPanel.open(PACKAGE);
	await triggerPanel.add('Triggers', 'On template status change');
	await draw(page, 'trigger');
}

async function main(): Promise<void> {
	await ensureHost(reportToTerminal);
	await mkdir(FOLDER, { recursive: true });
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-setup-'));
	await installPackage(userFolder, await packPackage(userFolder));
	const scene = await startScene({ userFolder });
	const browser = await launchChromium();
	const page = await openPage(browser, scene.n8n.url);
	try {
		await drawAll(page, scene);
	} catch (error) {
		const failure = join(tmpdir(), 'setup-picture-failed.png');
		await page.screenshot({ path: failure });
		console.error(`What the editor showed: ${failure}`);
		throw error;
	} finally {
		await browser.close();
		await scene.stop();
		await rm(userFolder, { recursive: true, force: true });
	}
}

if (require.main === module) {
	main().catch((error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	});
}
