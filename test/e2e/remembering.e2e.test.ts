import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { INode } from 'n8n-workflow';

import { credentialFor } from '../demo/credential';
import { withCredential, withSlackAt } from '../demo/exampleWorkflow';
import { startScene } from '../demo/scene';
import type { Scene } from '../demo/scene';
import { changeTemplateStatus } from '../graphApi/events';
import type { Template } from '../graphApi/world';
import type { StoredWorkflow, Workflow } from '../n8n/api';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { poll } from '../n8n/poll';
import { expectNoSecrets } from './secrets/expectNoSecrets';
import { ACTION, ifNode, inARow, slackNode, workflowOf } from './templates/workflow';
import type { Part } from './templates/workflow';
import { triggerWorkflow } from './triggerWorkflow';

/*
 * What the compliance check and Get Changes remember in a real n8n: from one production run to the next, over
 * a restart, and over a kill between the node and Slack. A webhook starts the runs, in place of a schedule.
 */

const START_TIMEOUT_MS = 360_000;

/** Milliseconds. Longer than an execution takes to reach the node that waits. */
const UNTIL_IT_WAITS = 20_000;

let userFolder: string;
let scene: Scene;
let credential: { id: string; name: string };

beforeAll(async () => {
	userFolder = await mkdtemp(join(tmpdir(), 'n8n-remembering-'));
	await installPackage(userFolder, await packPackage(userFolder));
	scene = await startScene({ userFolder });
	const data = credentialFor(scene.graphApi);
	credential = { ...(await scene.api.createCredential(data)), name: data.name };
}, START_TIMEOUT_MS);

afterAll(async () => {
	await scene?.stop();
	if (scene) await expectNoSecrets(userFolder, scene.graphApi);
	await rm(userFolder, { recursive: true, force: true });
}, START_TIMEOUT_MS);

const webhook = (path: string): Part & Partial<INode> => ({
	name: 'Start',
	type: 'n8n-nodes-base.webhook',
	typeVersion: 2,
	parameters: { path, httpMethod: 'POST', responseMode: 'onReceived', options: {} },
	webhookId: path,
});

const action = (name: string, parameters: INode['parameters']): Part => ({
	name,
	type: ACTION,
	typeVersion: 1.1,
	parameters,
});

const wait = (seconds: number): Part => ({
	name: 'Wait',
	type: 'n8n-nodes-base.wait',
	typeVersion: 1.1,
	parameters: { resume: 'timeInterval', amount: seconds, unit: 'seconds' },
});

interface Live {
	workflow: StoredWorkflow;
	/** Starts a production run, and does not wait for its end. */
	start(): Promise<void>;
	/** Starts a production run and returns the lines that Slack gets from it. */
	run(): Promise<string[]>;
}

/** Publishes a workflow that a webhook starts. */
async function publish(path: string, workflow: Workflow): Promise<Live> {
	const { api, slack, n8n } = scene;
	const stored = await api.createWorkflow(
		withSlackAt(withCredential(workflow, credential), slack.url),
	);
	expect(await api.activate(stored.id)).toEqual({ published: true });
	const start = async () => {
		const answer = await fetch(`${n8n.url}/webhook/${path}`, { method: 'POST' });
		expect(answer.status).toBe(200);
	};
	return {
		workflow: stored,
		start,
		run: async () => {
			const before = slack.lines.length;
			const [latest] = await api.executions(stored.id);
			await start();
			const execution = await api.waitForExecution(stored.id, latest?.id);
			expect(execution.data.resultData.error).toBeUndefined();
			return slack.lines.slice(before);
		},
	};
}

/** Two-step verification of all numbers is on, but for the first ones. */
function setPins(without: number): void {
	scene.graphApi.world.phoneNumbers.forEach((number, index) => {
		number.pin = index < without ? undefined : '271828';
		number.status = 'CONNECTED';
	});
}

const CHECK = action('Check', {
	resource: 'complianceCheck',
	operation: 'run',
	accountScope: 'all',
	ruleGroups: ['numbers'],
	options: {
		onlyChanges: true,
		lowestSeverity: 'warning',
		rulesOff: ['number-compliance-info-missing'],
	},
});

const TOLD =
	"={{ $json.findings.map((each) => each.status + ' ' + each.subject.name).sort().join(', ') }}";

const checkWorkflow = (path: string, between: Part[] = []): Workflow =>
	workflowOf(
		`Check ${path}`,
		[
			webhook(path),
			CHECK,
			ifNode('Is News', '={{ $json.hasNews }}'),
			...between,
			slackNode('Tell', TOLD),
		],
		inARow('Start', 'Check', 'Is News', ...between.map(({ name }) => name), 'Tell'),
	);

const numberAt = (index: number): string =>
	scene.graphApi.world.phoneNumbers[index]?.display_phone_number ?? '';

describe('the compliance check', () => {
	it('remembers what it told, over a restart of n8n', async () => {
		setPins(1);
		const check = await publish('check', checkWorkflow('check'));
		expect(await check.run()).toEqual([`open ${numberAt(0)}`]);
		expect(await check.run()).toEqual([]);
		await scene.n8n.restart();
		await scene.api.logIn();
		expect(await check.run()).toEqual([]);
		setPins(2);
		expect(await check.run()).toEqual([`new ${numberAt(1)}`]);
		setPins(0);
		expect(await check.run()).toEqual([`solved ${numberAt(0)}, solved ${numberAt(1)}`]);
		expect(await check.run()).toEqual([]);
	});

	it('tells again what it found when n8n is killed before Slack', async () => {
		setPins(0);
		const check = await publish('killed', checkWorkflow('killed', [wait(15)]));
		expect(await check.run()).toEqual([]);
		setPins(1);
		await check.start();
		const { calls } = scene.graphApi;
		const before = calls.length;
		await poll(
			'the check to read',
			async () => await Promise.resolve(calls.length > before || undefined),
			UNTIL_IT_WAITS,
		);
		await sleep(3_000);
		await scene.n8n.kill();
		await scene.n8n.start();
		await scene.api.logIn();
		const { slack } = scene;
		const told = slack.lines.length;
		await check.start();
		await poll(
			'Slack to get the line',
			async () => await Promise.resolve(slack.lines.length > told || undefined),
			90_000,
		);
		expect(slack.lines[told]).toBe(`new ${numberAt(0)}`);
	});
});

describe('Get Changes', () => {
	const template = (): Template => scene.graphApi.world.templates[0]!;

	const reject = async (reason: string) =>
		await changeTemplateStatus(scene.graphApi, template(), 'REJECTED', { reason });

	it('returns each change once, beside a trigger in the same n8n', async () => {
		const { api, slack } = scene;
		const STATUS = 'message_template_status_update';
		const trigger = triggerWorkflow({ name: 'Trigger', credential, triggerOn: [STATUS] });
		const tell = { ...slackNode('Tell', "={{ $json.source + ' ' + $json.event }}"), id: 'tell' };
		const alerts = await api.createWorkflow(
			withSlackAt(
				{
					...trigger,
					nodes: [...trigger.nodes, { position: [220, 0], ...tell }],
					connections: { Trigger: { main: [[{ node: 'Tell', type: 'main', index: 0 }]] } },
				},
				slack.url,
			),
		);
		expect(await api.activate(alerts.id)).toEqual({ published: true });
		const feed = await publish(
			'changes',
			workflowOf(
				'Changes',
				[
					webhook('changes'),
					action('Get Changes', {
						resource: 'change',
						operation: 'getChanges',
						accountScope: 'all',
						changeFields: [STATUS],
					}),
					slackNode('Tell', "={{ $json.source + ' ' + $json.event }}"),
				],
				inARow('Start', 'Get Changes', 'Tell'),
			),
		);
		expect(await feed.run()).toEqual([]);

		// The trigger is first.
		const next = slack.nextLine();
		await reject('SCAM');
		expect(await next).toBe('webhook REJECTED');
		expect(await feed.run()).toEqual([]);

		// Meta's delivery is late.
		template().status = 'APPROVED';
		expect(await feed.run()).toEqual(['getChanges APPROVED']);
		const before = slack.lines.length;
		const answered = await changeTemplateStatus(scene.graphApi, template(), 'APPROVED', {});
		expect(answered).toMatchObject({ status: 200 });
		expect(await feed.run()).toEqual([]);
		expect(slack.lines.slice(before)).toEqual([]);
	});
});
