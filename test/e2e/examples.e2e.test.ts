import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INodeTypeDescription } from 'n8n-workflow';
import { EXAMPLES } from '../examples/readExamples';
import { rowsOf } from '../examples/templatesSheet';
import { unknownChoices, unknownParameters } from '../examples/unknownParameters';
import {
	ACCOUNT_ID,
	CONNECTED_NUMBER_ID,
	HUGE_TEMPLATE_ID,
	SECOND_ACCOUNT_ID,
	reviewAutomatically,
} from '../graphApi';
import { changeTemplateQuality, disableTemplate, pauseTemplate } from '../graphApi/events';
import { health } from '../graphApi/resources/health';
import type { Template } from '../graphApi/world';
import { VERIFICATION_CODE } from '../graphApi/resources/numberCodes';
import type { StoredWorkflow } from '../n8n/api';
import { itemsOf } from '../n8n/executions';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { ExampleScene, inSeconds, settings } from './examples/exampleScene';
import { FormVisitor } from './examples/form';
import { withParameters } from './examples/imported';
import type { Mail } from './examples/mailbox';
import { MESSAGES, ticketLine, timeless } from './examples/messages';
import { makeSmall } from './examples/smallWorld';
import { expectNoSecrets } from './secrets/expectNoSecrets';
import { RESTRICTION, WARNING, approvals } from './examples/webhookValues';

/*
 * Every example as a user imports it: with n8n's own nodes for Slack, e-mail and Google Sheets, from its
 * trigger to its last node. Only credentials are chosen and settings are entered. A schedule is started by
 * hand, as its node's button does; the check that must compare with the run before runs by a short schedule.
 */

const START_TIMEOUT_MS = 360_000;
const SHEET_URL = 'https://docs.google.com/spreadsheets/d/made-up-for-this-test-0123456789/edit';

let userFolder: string;
let examples: ExampleScene;
let types: INodeTypeDescription[];

beforeAll(async () => {
	userFolder = await mkdtemp(join(tmpdir(), 'n8n-examples-'));
	await installPackage(userFolder, await packPackage(userFolder));
	examples = await ExampleScene.start(userFolder);
	types = await examples.scene.api.nodeTypes();
}, START_TIMEOUT_MS);

afterAll(async () => {
	await examples?.stop();
	if (examples) await expectNoSecrets(userFolder, examples.scene.graphApi, ['PIN']);
	await rm(userFolder, { recursive: true, force: true });
}, START_TIMEOUT_MS);

interface Told {
	slack: string[];
	mails: Mail[];
}

/** What people get meanwhile: `#channel: text`, and e-mails. */
async function toldBy(work: () => Promise<unknown>): Promise<Told> {
	const { slack } = examples.services;
	const { mails } = examples.mailbox;
	const before = { slack: slack.length, mails: mails.length };
	await work();
	return {
		slack: slack.slice(before.slack).map(({ channel, text }) => timeless(`${channel}: ${text}`)),
		mails: mails.slice(before.mails),
	};
}

/** Publishes the workflow of a trigger, and runs what happens at Meta one after another. */
async function publishedThrough({ id }: StoredWorkflow, events: Array<() => Promise<unknown>>) {
	expect(await examples.scene.api.activate(id)).toEqual({ published: true });
	for (const event of events) {
		const [latest] = await examples.scene.api.executions(id);
		await event();
		await examples.succeeded(id, latest?.id);
	}
	await examples.scene.api.deactivate(id);
}

const formOf = async ({ nodes }: StoredWorkflow, trigger: string): Promise<FormVisitor> => {
	const webhookId = nodes.find(({ name }) => name === trigger)?.webhookId;
	return await FormVisitor.open(`${examples.scene.n8n.url}/form/${webhookId}`);
};

const templateWithId = (wanted: string) => {
	const found = examples.scene.graphApi.world.templates.find(({ id }) => id === wanted);
	if (!found) throw new Error(`There is no template ${wanted}`);
	return found;
};

describe.each(EXAMPLES)('$file', ({ example }) => {
	it('imports, with nodes, versions and parameters that this n8n has', async () => {
		const { nodes } = await examples.scene.api.createWorkflow(example);
		expect(nodes).toHaveLength(example.nodes.length);
		for (const node of nodes) {
			const description = types.find(
				({ name, version }) => name === node.type && [version].flat().includes(node.typeVersion),
			);
			if (!description) throw new Error(`There is no ${node.type} ${node.typeVersion}`);
			expect(unknownParameters(node, description)).toEqual([]);
			expect(unknownChoices(node, description)).toEqual([]);
		}
	});
});

describe('the trigger’s examples', () => {
	it('template-rejected-to-slack: says what Meta decided, and what to do', async () => {
		const { graphApi } = examples.scene;
		const workflow = await examples.imported('template-rejected-to-slack');
		const template = templateWithId(HUGE_TEMPLATE_ID);
		const { slack } = await toldBy(async () => {
			await publishedThrough(workflow, [
				async () => await graphApi.rejectTemplate(HUGE_TEMPLATE_ID, 'INVALID_FORMAT'),
				async () => await pauseTemplate(graphApi, template),
				async () => await disableTemplate(graphApi, template),
			]);
		});
		expect(slack).toEqual(MESSAGES.templateRejected);
	});

	it('account-alerts-by-severity: routes by level, and logs everything', async () => {
		const { graphApi } = examples.scene;
		examples.services.sheet.fill([['time', 'level', 'event', 'wabaId', 'summary']]);
		const workflow = await examples.imported(
			'account-alerts-by-severity',
			settings({ sheetUrl: SHEET_URL }),
		);
		const { slack, mails } = await toldBy(async () => {
			await publishedThrough(workflow, [
				async () => await graphApi.publish('account_update', RESTRICTION),
				async () => await graphApi.publish('account_alerts', WARNING),
				async () => await graphApi.publish('account_review_update', { decision: 'APPROVED' }),
			]);
		});
		expect(slack).toEqual(MESSAGES.accountAlerts);
		expect(
			mails.map(({ from, to, subject, text }) => ({ from, to, subject, text: timeless(text) })),
		).toEqual(MESSAGES.accountAlertMails);
		expect(
			examples.services.sheet.items.map(({ level, event, wabaId }) => ({ level, event, wabaId })),
		).toEqual([
			{ level: 'critical', event: 'ACCOUNT_RESTRICTION', wabaId: ACCOUNT_ID },
			{
				level: 'warning',
				event: 'INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED',
				wabaId: ACCOUNT_ID,
			},
			{ level: 'info', event: 'APPROVED', wabaId: ACCOUNT_ID },
		]);
	});

	it('stop-campaign: stops only what is a campaign of ours', async () => {
		const { graphApi } = examples.scene;
		const template = templateWithId(HUGE_TEMPLATE_ID);
		const workflow = await examples.imported(
			'stop-campaign',
			settings({ campaignTemplates: `other_one, ${template.name}` }),
		);
		const other = graphApi.world.templates.find(
			({ name, accountId }) => accountId === ACCOUNT_ID && name !== template.name,
		);
		const { slack } = await toldBy(async () => {
			await publishedThrough(workflow, [
				async () => await changeTemplateQuality(graphApi, template, 'RED'),
				async () => other && (await pauseTemplate(graphApi, other)),
				async () => await pauseTemplate(graphApi, template),
			]);
		});
		expect(slack).toEqual(MESSAGES.stopCampaign);
	});

	it('send-approved-template: hands each approved template on to n8n’s own WhatsApp node', async () => {
		const { publishBatch } = examples.scene.graphApi;
		const { whatsApp } = examples.services;
		const workflow = await examples.imported(
			'send-approved-template',
			settings({ senderNumberId: CONNECTED_NUMBER_ID, testRecipient: '+1-212-555-0123' }),
		);
		whatsApp.withVariables.add('order_shipped');
		const approved = approvals('lantern_care', 'order_shipped', 'opening_hours');
		const { slack } = await toldBy(
			async () => await publishedThrough(workflow, [async () => await publishBatch(approved)]),
		);
		const message = { sender: CONNECTED_NUMBER_ID, to: '12125550123' };
		const sent = ['lantern_care|en_US', 'opening_hours|en_US'];
		expect(new Set(whatsApp.accepted)).toEqual(
			new Set(sent.map((template) => ({ ...message, template }))),
		);
		expect(slack).toEqual(MESSAGES.sendApproved);
	});

	it('remove-duplicates: passes a change on', async () => {
		const { graphApi } = examples.scene;
		const workflow = await examples.imported('remove-duplicates');
		await publishedThrough(workflow, [
			async () => await graphApi.publish('account_review_update', { decision: 'APPROVED' }),
		]);
		const [execution] = await examples.scene.api.executions(workflow.id);
		const { data } = await examples.scene.api.execution(execution?.id ?? '');
		expect(data.resultData.lastNodeExecuted).toBe('Do Your Own Steps');
	});
});

describe('the forms', () => {
	it('create-template-and-wait: posts the decision with the text', async () => {
		reviewAutomatically(examples.scene.graphApi, 1_000);
		const workflow = await examples.imported('create-template-and-wait');
		expect(await examples.scene.api.activate(workflow.id)).toEqual({ published: true });
		const submit = async (name: string, text: string) => {
			const [latest] = await examples.scene.api.executions(workflow.id);
			const form = await formOf(workflow, 'When Someone Submits a Template');
			await form.submit(name, 'en_US', 'UTILITY', text, 'Ann\nA-20411', 'Thank you for your order');
			await examples.succeeded(workflow.id, latest?.id);
		};
		const { slack } = await toldBy(async () => {
			await submit('order_on_its_way', '{{1}}, your order {{2}} is on its way to your home.');
			await submit('order_on_its_way', 'Hello {{1}}, your order {{2}} is on its way to your home.');
		});
		await examples.scene.api.deactivate(workflow.id);
		reviewAutomatically(examples.scene.graphApi, undefined);
		expect(slack).toEqual(MESSAGES.createTemplate);
	});

	it('onboard-number: goes from the number to its profile, and stores nothing', async () => {
		const workflow = await examples.imported('onboard-number');
		expect(await examples.scene.api.activate(workflow.id)).toEqual({ published: true });
		const { slack } = await toldBy(async () => {
			const form = await formOf(workflow, 'When Someone Adds a Number');
			await form.submit('1', '2125550188', 'Fernwick Repairs', 'SMS');
			expect(await form.nextPage()).toContain('Enter the code that Meta sent.');
			await form.submit('271828', '482915');
			expect(await form.nextPage()).toContain('That did not work:');
			await form.submit(VERIFICATION_CODE, '482915');
			expect(await form.nextPage()).toContain('can send messages now.');
			await form.submit();
		});
		await examples.scene.api.deactivate(workflow.id);
		expect(slack).toEqual(MESSAGES.onboardNumber);
		const number = examples.scene.graphApi.world.phoneNumbers.at(-1);
		expect(number).toMatchObject({ accountId: ACCOUNT_ID, status: 'CONNECTED', pin: '482915' });
		expect(await examples.scene.api.executions(workflow.id)).toEqual([]);
	});
});

it('changes-without-public-address: remembers, then tells each change once', async () => {
	const { graphApi } = examples.scene;
	const template = graphApi.world.templates.find(
		({ accountId, status }) => accountId === ACCOUNT_ID && status === 'APPROVED',
	);
	const workflow = await examples.imported(
		'changes-without-public-address',
		inSeconds('Every Hour'),
	);
	const { slack } = await toldBy(async () => {
		expect(await examples.scene.api.activate(workflow.id)).toEqual({ published: true });
		await examples.succeeded(workflow.id);
		if (template) await pauseTemplate(graphApi, template);
		await examples.afterOneMore(workflow);
		await examples.afterOneMore(workflow);
		await examples.scene.api.deactivate(workflow.id);
	});
	expect(slack).toEqual(MESSAGES.changes);
});

describe('the sheet, the watch and the picture', () => {
	it('sync-templates-from-sheet: plans, then does', async () => {
		const csv = await readFile(join(__dirname, '../../examples/templates.csv'), 'utf8');
		const rows = rowsOf(csv).slice(0, 3);
		examples.services.sheet.fill([
			Object.keys(rows[0] ?? {}),
			...rows.map((row) => Object.values(row)),
		]);
		const plan = await examples.imported(
			'sync-templates-from-sheet',
			settings({ sheetUrl: SHEET_URL }),
		);
		const apply = await examples.imported(
			'sync-templates-from-sheet',
			settings({ sheetUrl: SHEET_URL }),
			(workflow) => withParameters(workflow, 'Compare and Sync', { applyChanges: true }),
		);
		const { slack } = await toldBy(async () => {
			await examples.runOnce(plan, 'Every Night');
			await examples.runOnce(apply, 'Every Night');
			await examples.runOnce(apply, 'Every Night');
		});
		expect(slack).toEqual(MESSAGES.syncTemplates);
	});

	it('callback-watch: names the problem with its fix', async () => {
		const workflow = await examples.imported('callback-watch');
		const { slack } = await toldBy(async () => await examples.runOnce(workflow, 'Every Hour'));
		expect(slack).toEqual(MESSAGES.callbackWatch);
	});

	it('preview-template: shows the picture', async () => {
		const workflow = await examples.imported('preview-template');
		const execution = await examples.runOnce(workflow, 'When You Click Execute');
		const [{ html = '' } = {}] = itemsOf(execution, 'Show the Picture');
		expect(html).toMatch(/data:image\/svg\+xml;base64,/);
	});
});

describe('the compliance checks', () => {
	let red: Template;
	let trigger: StoredWorkflow;

	/** With a trigger at work, so that the webhooks are in order. */
	beforeAll(async () => {
		trigger = await examples.imported('template-rejected-to-slack');
		expect(await examples.scene.api.activate(trigger.id)).toEqual({ published: true });
		red = makeSmall(examples.scene.graphApi);
	});
	afterAll(async () => await examples.scene.api.deactivate(trigger.id));

	it('daily-check-to-slack-and-email: tells the findings by Slack and e-mail', async () => {
		const workflow = await examples.imported('daily-check-to-slack-and-email');
		const { slack, mails } = await toldBy(
			async () => await examples.runOnce(workflow, 'Every Morning'),
		);
		expect(slack).toEqual(MESSAGES.dailyCheck);
		expect(mails.map(({ subject }) => subject)).toEqual(MESSAGES.dailyCheckSubjects);
		const [{ text = '', html = '' } = {}] = mails;
		for (const said of [text, html]) expect(said).toContain(red.name);
	});

	it('weekly-report-per-client: writes to each client', async () => {
		const clients = [
			{ client: 'Fernwick', accountId: ACCOUNT_ID, channel: '#fernwick' },
			{ client: 'Fernwick Europe', accountId: SECOND_ACCOUNT_ID, channel: '#europe' },
		];
		const workflow = await examples.imported(
			'weekly-report-per-client',
			settings({ clients: JSON.stringify(clients) }),
		);
		const { slack } = await toldBy(async () => await examples.runOnce(workflow, 'Every Monday'));
		expect(slack).toEqual(MESSAGES.weeklyReport);
	});

	it('critical-problems-at-once: tells it once, and again when it is solved', async () => {
		const entities = health.of(examples.scene.graphApi.world);
		entities.set(ACCOUNT_ID, {
			can_send_message: 'BLOCKED',
			errors: [
				{
					error_code: 141006,
					error_description: 'There is a problem with the payment method.',
					possible_solution: 'Update the payment method.',
				},
			],
		});
		const workflow = await examples.imported(
			'critical-problems-at-once',
			inSeconds('Every 15 Minutes'),
		);
		const { slack } = await toldBy(async () => {
			expect(await examples.scene.api.activate(workflow.id)).toEqual({ published: true });
			await examples.succeeded(workflow.id);
			await examples.afterOneMore(workflow);
			entities.delete(ACCOUNT_ID);
			await examples.afterOneMore(workflow);
			await examples.scene.api.deactivate(workflow.id);
		});
		expect(slack).toEqual(MESSAGES.criticalProblems);
	});

	it('token-and-version-run-out: sends one e-mail with what ends', async () => {
		const [grant] = examples.scene.graphApi.world.grants;
		if (grant) grant.expiresAt = Date.now() + 9 * 86_400_000;
		const workflow = await examples.imported('token-and-version-run-out');
		const { mails } = await toldBy(async () => await examples.runOnce(workflow, 'Every Monday'));
		if (grant) grant.expiresAt = 0;
		expect(
			mails.map(({ subject, text }) => ({ subject: timeless(subject), text: timeless(text) })),
		).toEqual(MESSAGES.tokenRunsOut);
	});

	it('findings-as-ticket-list: keeps a row per finding, until it is solved and after', async () => {
		const { sheet } = examples.services;
		const columns = ['findingId', 'status', 'severity', 'message', 'fix', 'solvedAt', 'owner'];
		sheet.fill([columns]);
		const workflow = await examples.imported(
			'findings-as-ticket-list',
			settings({ sheetUrl: SHEET_URL }),
			inSeconds('Every Morning'),
		);
		expect(await examples.scene.api.activate(workflow.id)).toEqual({ published: true });
		await examples.succeeded(workflow.id);
		for (const row of sheet.rows.slice(1)) row[columns.indexOf('owner')] = 'Olivia';
		const number = examples.scene.graphApi.world.phoneNumbers.find(({ pin }) => pin === undefined);
		if (number) number.pin = '482915';
		await examples.afterOneMore(workflow);
		await examples.scene.api.deactivate(workflow.id);
		expect(sheet.items.map(ticketLine)).toEqual(MESSAGES.tickets);
	});
});
