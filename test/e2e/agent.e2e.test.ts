import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { credentialFor } from '../demo/credential';
import { withCredential } from '../demo/exampleWorkflow';
import { CONNECTED_NUMBER_ID, HUGE_TEMPLATE_ID } from '../graphApi';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { connectMcp } from './agent/mcpClient';
import { MCP_PATH, agentOf, mcpServer } from './agent/toolsWorkflow';
import { ExampleScene } from './examples/exampleScene';
import type { Change } from './examples/exampleScene';
import { MESSAGES } from './examples/messages';
import { expectNoSecrets } from './secrets/expectNoSecrets';
import { startModelStandIn } from './templates/modelStandIn';
import type { ModelStandIn, Turn } from './templates/modelStandIn';

/*
 * AI agents that use the node as a tool, with a model that makes mistakes: each version of n8n's agent, its
 * MCP server, and the example from its trigger to Slack. What is compared is what the model reads.
 */

const START_TIMEOUT_MS = 360_000;

let userFolder: string;
let examples: ExampleScene;
let model: ModelStandIn;
let turns: Turn[];
let ours: { id: string; name: string };
let credential: { id: string; name: string };

beforeAll(async () => {
	userFolder = await mkdtemp(join(tmpdir(), 'n8n-agent-'));
	await installPackage(userFolder, await packPackage(userFolder));
	examples = await ExampleScene.start(userFolder);
	const data = credentialFor(examples.scene.graphApi);
	ours = { ...(await examples.scene.api.createCredential(data)), name: data.name };
}, START_TIMEOUT_MS);

afterAll(async () => {
	await examples?.stop();
	if (examples) await expectNoSecrets(userFolder, examples.scene.graphApi);
	await rm(userFolder, { recursive: true, force: true });
}, START_TIMEOUT_MS);

beforeEach(async () => {
	model = await startModelStandIn(
		({ length }) => turns[length] ?? { says: 'The script of the model is over.' },
	);
	const data = { apiKey: 'made up for this test', url: model.url };
	const named = { name: `Model at ${model.url}`, type: 'openAiApi', data };
	credential = { ...(await examples.scene.api.createCredential(named)), name: named.name };
});
afterEach(async () => {
	await model.close();
});

/** A turn of the model, and what the model reads of it. */
type Step = [turn: { tool: string; arguments: object }, answer: RegExp];

const read = (phoneNumberId?: unknown) => ({ tool: 'Read_Number', arguments: { phoneNumberId } });

const UNKNOWN_ID: Step = [
	read('19'),
	/Meta cannot find this object.*Phone Number → Get Many lists the IDs; the number itself is not one/,
];
const NO_ID: Step = [read('+1 212 555 0100'), /Phone Number: must be an ID made of digits only/];
const GUARDED: Step = [
	{ tool: 'Publish_Flow', arguments: { flowId: '12' } },
	/I Understand: .* Ask the person who built this workflow to do this/,
];
const RIGHT: Step = [read(CONNECTED_NUMBER_ID), /"verified_name":"Fernwick Lanterns"/];

const STEPS = [UNKNOWN_ID, NO_ID, GUARDED, RIGHT];

/** What agents before 3 refuse themselves, and end with. */
const STEPS_SINCE_3: Step[] = [
	...STEPS,
	[read(19), UNKNOWN_ID[1]],
	[read(), /Phone Number: is missing: must be an ID of digits/],
];

/** An agent of version 2 passes on no error. */
const WITHOUT_ERRORS: Step[] = [
	...[UNKNOWN_ID, NO_ID, GUARDED].map(([turn]): Step => [turn, /^$/]),
	RIGHT,
];

function expectNoSecretIn(text: string): void {
	const { app, tokens } = examples.scene.graphApi.world;
	for (const secret of [tokens.systemUser, app.secret]) expect(text.includes(secret)).toBe(false);
}

it.each<[version: number, onError: 'continueRegularOutput' | undefined, steps: Step[]]>([
	[1.9, 'continueRegularOutput', STEPS],
	[1.9, undefined, WITHOUT_ERRORS],
	[2.2, 'continueRegularOutput', STEPS],
	[2.2, undefined, WITHOUT_ERRORS],
	[3, 'continueRegularOutput', STEPS_SINCE_3],
	[3, undefined, STEPS_SINCE_3],
	[3.1, 'continueRegularOutput', STEPS_SINCE_3],
	[3.1, undefined, STEPS_SINCE_3],
])('agent %s, On Error: %s: the model reads what to do', async (version, onError, steps) => {
	const { api } = examples.scene;
	turns = [...steps.map(([turn]) => turn), { says: 'Done.' }];
	const { id } = await api.createWorkflow(
		withCredential(agentOf(version, onError, credential), ours),
	);
	await api.runManually(id, 'Start');
	const execution = await api.waitForExecution(id);
	expect(execution.data.resultData.error?.message).toBeUndefined();
	expect(model.answers).toEqual(steps.map(([, answer]) => expect.stringMatching(answer)));
	expect(model.tools.map(({ description }) => description)).toEqual([
		'Publish flow in WhatsApp Business Management',
		'Reads one phone number',
	]);
	expectNoSecretIn(model.answers.join());
});

it('n8n’s MCP server: the client reads the same', async () => {
	const { api, n8n } = examples.scene;
	const { id } = await api.createWorkflow(withCredential(mcpServer(), ours));
	expect(await api.activate(id)).toEqual({ published: true });
	const client = await connectMcp(`${n8n.url}/mcp/${MCP_PATH}`);
	try {
		const { tools } = await client.listTools();
		expect(tools.find(({ name }) => name === 'Read_Number')).toMatchObject({
			description: 'Reads one phone number',
			inputSchema: {
				properties: { phoneNumberId: { description: 'The ID of the number, digits only' } },
			},
		});
		for (const [{ tool: name, arguments: given }, answer] of STEPS) {
			const { content } = await client.callTool({ name, arguments: given });
			expect(content.map(({ text }) => text).join()).toMatch(answer);
			expectNoSecretIn(JSON.stringify(content));
		}
	} finally {
		await client.close();
	}
});

describe('agent-explains-template-decisions', () => {
	const FOUND: Turn = { tool: 'Read_a_Template', arguments: { templateId: HUGE_TEMPLATE_ID } };

	/** The credential of the model, beside those that the import chooses. */
	const withModel: Change = (workflow) => ({
		...workflow,
		nodes: workflow.nodes.map((node) =>
			node.name === 'Chat Model' ? { ...node, credentials: { openAiApi: credential } } : node,
		),
	});

	/** What Slack gets after Meta’s decision. */
	async function toldAfterDecision(): Promise<string[]> {
		const { scene, services } = examples;
		const workflow = await examples.imported('agent-explains-template-decisions', withModel);
		expect(await scene.api.activate(workflow.id)).toEqual({ published: true });
		const before = services.slack.length;
		await scene.graphApi.rejectTemplate(HUGE_TEMPLATE_ID, 'INVALID_FORMAT');
		await examples.succeeded(workflow.id);
		await scene.api.deactivate(workflow.id);
		return services.slack.slice(before).map(({ channel, text }) => `${channel}: ${text}`);
	}

	it('explains in Slack, after mistakes of the model', async () => {
		turns = [
			{ tool: 'Read_a_Template', arguments: { templateId: '19' } },
			FOUND,
			{ tool: 'Check_a_Template', arguments: { template: '{"name": "Warranty"}' } },
			{ tool: 'Check_a_Template', arguments: { template: { name: 'warranty' } } },
			{ tool: 'List_Templates', arguments: { statuses: 'REJECTED, PAUSED' } },
			{ tool: 'List_Templates', arguments: { statuses: ['REJECTED'] } },
			{ tool: 'List_Templates', arguments: {} },
			{
				says: 'The body has < 3 words between its variables, so Meta cannot tell what they stand for.\n\nThis text passes the check: Hello {{1}}, here is the latest news about your order {{2}} from us.',
			},
		];
		expect(await toldAfterDecision()).toEqual(MESSAGES.agentExplains);
		expect(model.answers).toEqual(
			[
				/Template needs the ID of a message template/,
				/"name":"warranty_registered"/,
				/"fix":"Use warranty"/,
				/"rule":"category.missing"/,
				/"status":"REJECTED"/,
				/"status":"REJECTED"/,
				/Statuses: /,
			].map((answer) => expect.stringMatching(answer)),
		);
		expectNoSecretIn(model.answers.join());
	});

	it('posts the decision alone if the model does not answer', async () => {
		await model.close();
		expect(await toldAfterDecision()).toEqual(MESSAGES.agentFailed);
	});
});
