import { PENDING_TEMPLATE_ID } from '../graphApi/ids';
import { OWNER } from '../n8n/api';
import { itemsOf } from '../n8n/executions';
import { ensureHost } from '../n8n/install';
import { freePort } from '../n8n/ports';
import { reportToTerminal as report } from '../n8n/progress';
import { credentialFor, credentialLines } from './credential';
import { toldToEnd } from './ending';
import { readExample, withCredential, withDemoNotes, withSlackAt } from './exampleWorkflow';
import { startScene } from './scene';
import type { Scene } from './scene';
import { demoUserFolder } from './userFolder';

const USUAL_N8N_PORT = 5678;

/** npm’s shell. Read at the start: it can end before the demo has started. */
const PARENT = process.ppid;

/**
 * Demonstrates the trigger: a local Graph API rejects a template, a real n8n posts to "Slack".
 * With `--once` it ends after that; otherwise it runs until it is stopped.
 */
async function demo(): Promise<void> {
	await ensureHost(report);
	const userFolder = await report(
		'Packing this package and installing it as n8n does',
		demoUserFolder,
	);
	const port = await freePort(USUAL_N8N_PORT);
	const scene = await report('Starting n8n', async () => await startScene({ userFolder, port }));
	try {
		const workflowId = await report('Importing and activating the example', async () =>
			importExample(scene),
		);
		await showRejection(scene, workflowId);
		if (process.argv.includes('--once')) return;
		showWhatToTry(scene, workflowId);
		await toldToEnd(PARENT);
	} finally {
		await report('Stopping', scene.stop);
	}
}

async function importExample({ api, graphApi, slack }: Scene): Promise<string> {
	const credential = credentialFor(graphApi);
	const { id } = await api.saveCredential(credential);
	const example = readExample('template-rejected-to-slack');
	const workflow = await api.saveWorkflow(
		withSlackAt(withDemoNotes(withCredential(example, { id, name: credential.name })), slack.url),
	);
	// Still active from the previous run, whose callback the new app does not have.
	if (workflow.active) await api.deactivate(workflow.id);
	const activation = await api.activate(workflow.id);
	if (!activation.published) throw new Error(`n8n did not activate it: ${activation.reason}`);
	return workflow.id;
}

async function showRejection({ api, graphApi, slack }: Scene, workflowId: string): Promise<void> {
	const [latest] = await api.executions(workflowId);
	const line = slack.nextLine();
	await graphApi.rejectTemplate(PENDING_TEMPLATE_ID);
	const execution = await api.waitForExecution(workflowId, latest?.id);
	const [item] = itemsOf(execution, 'When a Template Is Rejected, Paused or Disabled');

	say('', 'Meta has rejected a template. The trigger made this item of it:', '');
	say(JSON.stringify(item, null, 2));
	say('', 'And this message arrived in "Slack":', '', `  ${await line}`, '');
	slack.onLine((next) => say(`Slack: ${next}`));
}

function showWhatToTry({ n8n, graphApi }: Scene, workflowId: string): void {
	say(
		`n8n              ${n8n.url}/workflow/${workflowId}`,
		`  log in with    ${OWNER.email}`,
		`  password       ${OWNER.password}`,
		`Local Graph API  ${graphApi.url}/_local`,
		'',
		'Try next:',
		'- Open the Local Graph API and press a button: what Meta does then arrives in n8n. Messages to',
		'  "Slack" are printed here.',
		'- In n8n, look at Executions, or change the filters of the trigger and publish again.',
		'- Create a template: add the node "WhatsApp Business Management" to a new workflow, and choose',
		'  Message Template > Create. The credential "Local Graph API" is there already.',
		'- Make that credential by hand, as with a real app. Base URL is at the bottom of its window:',
		'  replace the one that is there. These values are made up and new at each start:',
		'',
		...credentialLines(graphApi).map((line) => `    ${line}`),
		'',
		`Ctrl+C, or kill ${process.pid}, stops everything.`,
		'Your changes in n8n are kept in .demo/ for the next time.',
		'',
	);
}

function say(...lines: string[]): void {
	for (const line of lines) console.log(line);
}

demo().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
