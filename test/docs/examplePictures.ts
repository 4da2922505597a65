import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

import { ExampleScene } from '../e2e/examples/exampleScene';
import { MESSAGES } from '../e2e/examples/messages';
import { makeSmall } from '../e2e/examples/smallWorld';
import type { Example } from '../examples/readExamples';
import { EXAMPLES } from '../examples/readExamples';
import { launchChromium } from '../n8n/chromium';
import { ensureHost } from '../n8n/install';
import { startN8n } from '../n8n/n8n';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { reportToTerminal } from '../n8n/progress';
import { writePicture } from './picture';
import { slackPage } from './slackRendering';

/*
 * Draws the pictures of docs/examples.md: each canvas as n8n's editor shows it, and the messages that the
 * end-to-end test compares. Needs a built package, Chromium, and pngquant to make the files small.
 */

/** Where the pictures of the documentation are. */
export const FOLDER = join(__dirname, '../../docs/pictures/examples');

/** Messages in Slack, by the picture’s name: those of the end-to-end test, with what follows the channel. */
export const SLACK_PICTURES: Readonly<Record<string, readonly string[]>> = {
	'account-alerts-by-severity': MESSAGES.accountAlerts,
	'agent-explains-template-decisions': MESSAGES.agentExplains,
	'callback-watch': MESSAGES.callbackWatch,
	'changes-without-public-address': MESSAGES.changes,
	'create-template-and-wait': MESSAGES.createTemplate,
	'critical-problems-at-once': MESSAGES.criticalProblems,
	'daily-check-to-slack-and-email': MESSAGES.dailyCheck,
	'onboard-number': MESSAGES.onboardNumber,
	'send-approved-template': MESSAGES.sendApproved.slice(0, 2),
	'stop-campaign': MESSAGES.stopCampaign.slice(0, 1),
	'sync-templates-from-sheet': MESSAGES.syncTemplates.slice(1),
	'template-rejected-to-slack': MESSAGES.templateRejected,
	'weekly-report-per-client': MESSAGES.weeklyReport.slice(0, 1),
};

const withoutChannel = (message: string): string => message.replace(/^#\S+: /, '');

/** How large a canvas is, with a margin. */
function sizeOf({ nodes }: Example): { width: number; height: number } {
	const notes = nodes.filter(({ type }) => type.endsWith('.stickyNote'));
	const right = notes.map(({ position, parameters }) => position[0] + Number(parameters.width));
	const bottom = notes.map(({ position, parameters }) => position[1] + Number(parameters.height));
	return { width: Math.max(...right) + 40, height: Math.max(...bottom) + 40 };
}

/** Canvases are drawn at this share of their size. */
const SCALE = 0.6;

async function canvas(page: Page, url: string, example: Example): Promise<Buffer> {
	const { width, height } = sizeOf(example);
	await page.setViewportSize({
		width: Math.round(width * SCALE),
		height: Math.round(height * SCALE),
	});
	await page.goto(`${url}/workflows/demo?theme=light`);
	await page.waitForSelector('.vue-flow');
	const message = { command: 'openWorkflow', workflow: example, hideNodeIssues: true };
	const text = JSON.stringify(JSON.stringify(message));
	await page.evaluate(`window.postMessage(${text}, '*')`);
	await page.waitForSelector('[data-test-id="canvas-node"]');
	await page.addStyleTag({
		content:
			'.vue-flow__background, .vue-flow__panel, [data-test-id="node-issues"] { display: none !important; } .vue-flow { background: #ffffff !important; }',
	});
	// Icons are loaded one after another, and the view moves until it fits.
	await page.waitForTimeout(3_000);
	return await page.screenshot();
}

async function drawn(page: Page, html: string, selector: string): Promise<Buffer> {
	await page.setViewportSize({ width: 780, height: 400 });
	await page.setContent(html);
	return await page.locator(selector).first().screenshot();
}

const write = async (name: string, picture: Buffer): Promise<void> =>
	await writePicture(join(FOLDER, `${name}.png`), picture);

async function drawMessages(page: Page): Promise<void> {
	for (const [name, messages] of Object.entries(SLACK_PICTURES)) {
		const text = messages.map(withoutChannel).join('\n\n');
		await write(`${name}-slack`, await drawn(page, slackPage({ text, sender: 'n8n' }), 'body'));
	}
	const [mail] = MESSAGES.tokenRunsOut;
	if (mail) {
		const html = `<pre style="margin: 0; padding: 16px; width: 700px; white-space: pre-wrap; font: 14px/1.5 Arial, sans-serif"><b>${mail.subject}</b>\n\n${mail.text}</pre>`;
		await write('token-and-version-run-out-email', await drawn(page, html, 'pre'));
	}
}

/** The e-mail of the daily check, sent by a real run of the example. */
async function drawEmail(page: Page, userFolder: string): Promise<void> {
	const examples = await ExampleScene.start(userFolder);
	try {
		await examples.scene.api.activate((await examples.imported('template-rejected-to-slack')).id);
		makeSmall(examples.scene.graphApi);
		const workflow = await examples.imported('daily-check-to-slack-and-email');
		await examples.runOnce(workflow, 'Every Morning');
	} finally {
		await examples.stop();
	}
	const [mail] = examples.mailbox.mails;
	if (mail?.html === undefined) throw new Error('There is no e-mail');
	await write('daily-check-to-slack-and-email-email', await drawn(page, mail.html, 'body'));
}

/** The canvases, in the mode in which n8n shows workflows of its gallery: without a login. */
async function drawCanvases(page: Page, userFolder: string, wanted: string[]): Promise<void> {
	const n8n = await startN8n({ userFolder, env: { N8N_PREVIEW_MODE: 'true' } });
	try {
		for (const { file, example } of EXAMPLES) {
			const name = file.replace('.json', '');
			if (wanted.length > 0 && !wanted.includes(name)) continue;
			await write(name, await canvas(page, n8n.url, example));
		}
	} finally {
		await n8n.stop();
	}
}

async function draw(browser: Browser, userFolder: string, wanted: string[]): Promise<void> {
	const page = await browser.newPage();
	await drawCanvases(page, join(userFolder, 'canvases'), wanted);
	if (wanted.length > 0) return;
	await drawMessages(page);
	await drawEmail(page, join(userFolder, 'messages'));
}

/** @param wanted the names of examples, to draw only their canvases */
async function main(wanted: string[]): Promise<void> {
	await ensureHost(reportToTerminal);
	await mkdir(FOLDER, { recursive: true });
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-pictures-'));
	const tarball = await packPackage(userFolder);
	for (const part of ['canvases', 'messages'])
		await installPackage(join(userFolder, part), tarball);
	const browser = await launchChromium();
	try {
		await draw(browser, userFolder, wanted);
	} finally {
		await browser.close();
		await rm(userFolder, { recursive: true, force: true });
	}
}

if (require.main === module) {
	main(process.argv.slice(2)).catch((error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	});
}
