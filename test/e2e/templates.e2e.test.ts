import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { credentialFor } from '../demo/credential';
import { withCredential, withSlackAt } from '../demo/exampleWorkflow';
import { startScene } from '../demo/scene';
import type { Scene } from '../demo/scene';
import { ACCOUNT_ID, SHARED_ACCOUNT_ID, appSecretProof, reviewAutomatically } from '../graphApi';
import type { Workflow } from '../n8n/api';
import { itemsOf } from '../n8n/executions';
import type { Execution } from '../n8n/executions';
import { installPackage, packPackage } from '../n8n/packageInstall';
import { expectNoSecrets } from './secrets/expectNoSecrets';
import { agentWorkflow } from './templates/agentWorkflow';
import { correctingAuthor, FIRST_TRY } from './templates/correctingAuthor';
import { startModelStandIn } from './templates/modelStandIn';
import type { ModelStandIn } from './templates/modelStandIn';
import { PIXEL } from './templates/picture';
import { reviewedWorkflow } from './templates/reviewedWorkflow';
import { copyWorkflow, sheetWorkflow } from './templates/syncWorkflows';

const START_TIMEOUT_MS = 360_000;

/** Less than the first pause of Wait for Review. */
const REVIEW_TAKES_MS = 1_000;

let userFolder: string;
let scene: Scene;
let credential: { id: string; name: string };

beforeAll(async () => {
	userFolder = await mkdtemp(join(tmpdir(), 'n8n-templates-'));
	await installPackage(userFolder, await packPackage(userFolder));
	scene = await startScene({ userFolder, env: { N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem' } });
	const data = credentialFor(scene.graphApi);
	credential = { ...(await scene.api.createCredential(data)), name: data.name };
	reviewAutomatically(scene.graphApi, REVIEW_TAKES_MS);
}, START_TIMEOUT_MS);

afterAll(async () => {
	await scene?.stop();
	if (scene) await expectNoSecrets(userFolder, scene.graphApi);
	await rm(userFolder, { recursive: true, force: true });
}, START_TIMEOUT_MS);

/** Stores a workflow. What is returned runs it to its end, which must be a success without a secret. */
async function stored(workflow: Workflow): Promise<() => Promise<Execution>> {
	const { api, slack } = scene;
	const { id } = await api.createWorkflow(
		withSlackAt(withCredential(workflow, credential), slack.url),
	);
	return async () => {
		const [latest] = await api.executions(id);
		await api.runManually(id, 'Start');
		const execution = await api.waitForExecution(id, latest?.id);
		const { error } = execution.data.resultData;
		expect(error && [error.message, error.description]).toBeUndefined();
		expect(execution.status).toBe('success');
		expectNoSecretIn(JSON.stringify(execution.data));
		return execution;
	};
}

const run = async (workflow: Workflow): Promise<Execution> => await (await stored(workflow))();

function expectNoSecretIn(text: string): void {
	const { app, tokens } = scene.graphApi.world;
	for (const secret of [tokens.systemUser, app.secret, appSecretProof(app, tokens.systemUser)]) {
		expect(text.includes(secret)).toBe(false);
	}
}

const valuesOf = (execution: Execution, node: string, key: string): unknown[] =>
	itemsOf(execution, node).map((item) => item[key]);

/** The texts after the names, e.g. `created`, if all lines have the same. */
const endsOf = (lines: unknown[]): string[] => [
	...new Set(lines.map((line) => String(line).replace(/^. \w+ \(\w+\): /, ''))),
];

const templateNamed = (name: unknown) =>
	scene.graphApi.world.templates.find((template) => template.name === name);

const templatesIn = (account: string) =>
	scene.graphApi.world.templates.filter(({ accountId }) => accountId === account);

/** The bytes of each uploaded sample. */
const uploadedSamples = (): Buffer[] =>
	scene.graphApi.calls
		.filter(({ method, path }) => method === 'POST' && path.includes('/upload:'))
		.map(({ rawBytes }) => rawBytes);

/** The lines that Slack gets meanwhile, sorted. */
async function slackLinesOf(work: () => Promise<unknown>): Promise<string[]> {
	const before = scene.slack.lines.length;
	await work();
	return scene.slack.lines.slice(before).sort();
}

describe('from the form to the decision', () => {
	const TO_BE_PICKED_UP = 'your lantern {{2}} is ready to be picked up at our shop.';

	const ROWS: Parameters<typeof reviewedWorkflow>[0] = [
		{ name: 'lantern_ready', body: `Dear {{1}}, ${TO_BE_PICKED_UP}` },
		{
			name: 'last_notice',
			body: 'Dear {{1}}, please pay the bill {{2}} today, or we will take legal action.',
		},
		{ name: 'starts_with_a_variable', body: `{{1}}, ${TO_BE_PICKED_UP}` },
	].map((row) => ({ ...row, examples: ['Ann', 'A-1'] }));

	let execution: Execution;
	let lines: string[];

	beforeAll(async () => {
		lines = await slackLinesOf(async () => {
			execution = await run(reviewedWorkflow(ROWS));
		});
	});

	it('posts Meta’s decisions, and what the checks refuse', () => {
		expect(lines).toEqual([
			'Template lantern_ready (en_US) was approved',
			'Template last_notice (en_US) was rejected: the content is abusive or violates Meta’s policies. Remove threats, insults and whatever else WhatsApp’s Business Messaging Policy forbids, then submit the template again. If Meta is mistaken, request a review in WhatsApp Manager.',
			'starts_with_a_variable (en_US): 1 error\nThe body starts with {{1}}',
		]);
	});

	it('draws each message with its picture for the HTML node', () => {
		const drawn = valuesOf(execution, 'HTML', 'html').map((html) => {
			const [, svg = ''] = /^<div style="[^"<>]*;base64,([^")]*)\)[^"<>]*"><\/div>$/.exec(
				String(html),
			) ?? [''];
			return Buffer.from(svg, 'base64').toString();
		});
		expect(drawn).toHaveLength(2);
		for (const svg of drawn) expect(svg).toContain(`data:image/png;base64,${PIXEL}`);
	});

	it('creates only what passed the checks, each with its uploaded picture', () => {
		const names = valuesOf(execution, 'Create', 'name');
		expect(names).toEqual(['lantern_ready', 'last_notice']);
		for (const name of names) {
			expect(templateNamed(name)?.components[0]).toMatchObject({
				format: 'IMAGE',
				example: { header_handle: [expect.stringMatching(/^4::aW1hZ2UvcG5n:/)] },
			});
		}
		const picture = Buffer.from(PIXEL, 'base64');
		expect(uploadedSamples()).toEqual([picture, picture]);
		expect(templateNamed('starts_with_a_variable')).toBeUndefined();
	});
});

describe('the templates of a sheet', () => {
	const NAMES = [
		'order_shipped (en_US)',
		'order_shipped (de)',
		'appointment_reminder (en_US)',
		'order_state (en_US)',
		'repair_survey (en_US)',
		'spring_preview (en_US)',
		'weekend_offer (en_US)',
		'lantern_gallery (en_US)',
		'login_code (en_US)',
		'repair_payment (en_US)',
	];

	/** One that is only in the account. */
	const KEPT = 'order_confirmation (en_US)';

	it('are planned, then created; after that, nothing is left to do', async () => {
		const { world } = scene.graphApi;
		const csv = await readFile(join(__dirname, '../../examples/templates.csv'), 'utf8');
		world.templates = templatesIn(ACCOUNT_ID).filter(
			({ name, language }) => `${name} (${language})` === KEPT,
		);

		const planned = await run(sheetWorkflow(csv, ACCOUNT_ID, { apply: false }));
		expect(valuesOf(planned, 'Sync', 'summary')).toEqual([
			...NAMES.map((name) => `+ ${name}: create`),
			`· ${KEPT}: kept`,
		]);
		expect(world.templates).toHaveLength(1);

		const apply = await stored(sheetWorkflow(csv, ACCOUNT_ID, { apply: true }));
		expect(valuesOf(await apply(), 'Sync', 'summary')).toEqual([
			...NAMES.map((name) => `+ ${name}: created`),
			`· ${KEPT}: kept`,
		]);
		expect(valuesOf(await apply(), 'Sync', 'summary')).toEqual([
			...NAMES.map((name) => `= ${name}: unchanged`),
			`· ${KEPT}: kept`,
		]);
	});

	it('are the same in another account after Export and Sync', async () => {
		const copy = await stored(copyWorkflow(ACCOUNT_ID, SHARED_ACCOUNT_ID));
		const first = await copy();
		expect(endsOf(valuesOf(first, 'Sync', 'summary'))).toEqual(['created']);

		const source = exported(first, 'Export');
		expect(source).toHaveLength(NAMES.length + 1);
		expect(source.flatMap(({ files }) => files).sort()).toEqual([
			'card_1 image/png',
			'card_2 image/png',
			...['header image/png', 'header image/png', 'header image/png'],
		]);
		// So the files are compared, too.
		expect(source.filter(({ template }) => 'sampleHashes' in template)).toHaveLength(4);
		expect(exported(first, 'Export Again')).toEqual(source);

		const second = await copy();
		expect(endsOf(valuesOf(second, 'Sync', 'summary'))).toEqual(['unchanged']);
	});
});

interface Exported {
	/** Without the addresses of samples, which differ each time. */
	template: IDataObject;
	files: string[];
}

/** The exported templates by name, because an account lists its newest first. */
function exported(execution: Execution, node: string): Exported[] {
	const run = execution.data.resultData.runData[node]?.at(-1);
	return (run?.data?.main?.[0] ?? [])
		.map(({ json, binary = {} }) => ({
			template: JSON.parse(
				JSON.stringify(json).replace(/http:[^"]*\/_media\/[^"]*/g, 'address'),
			) as IDataObject,
			files: Object.entries(binary).map(([name, { mimeType }]) => `${name} ${mimeType}`),
		}))
		.sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}

describe('an AI agent', () => {
	let model: ModelStandIn;
	beforeAll(async () => {
		model = await startModelStandIn(correctingAuthor);
	});
	afterAll(async () => await model?.close());

	it('corrects three mistakes from what the tools answer, and creates the template', async () => {
		const data = { apiKey: 'made up for this test', url: model.url };
		const ofModel = { name: 'Model', type: 'openAiApi', data };
		const { id } = await scene.api.createCredential(ofModel);
		const execution = await run(agentWorkflow({ id, name: ofModel.name }));

		expect(valuesOf(execution, 'Agent', 'output')).toEqual(['The template was created.']);
		const [refused = '', validated = '', created = '', ...more] = model.answers;
		expect(more).toEqual([]);
		for (const answer of [refused, validated]) {
			expect(answer).toContain('Use lantern_for_pickup');
			expect(answer).toContain('Use en_US');
			expect(answer).toContain('example.shape');
		}
		expect(created).toContain('"success":true');
		expectNoSecretIn(model.answers.join());
		const [example] = FIRST_TRY.components.map((component) => component.example.body_text);
		expect(templateNamed('lantern_for_pickup')).toMatchObject({
			accountId: ACCOUNT_ID,
			language: 'en_US',
			category: 'UTILITY',
			components: [{ ...FIRST_TRY.components[0], example: { body_text: [example] } }],
		});
	});
});
