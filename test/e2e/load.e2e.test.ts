import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCOUNT_ID } from '../graphApi';
import { itemsOf } from '../n8n/executions';
import { packPackage } from '../n8n/packageInstall';
import { Host } from './hosts';
import { LiveWorkflow } from './liveWorkflow';
import { COLLECTS_ON_SIGNAL, heldMb } from './memory';
import { MetaApp } from './metaApp';
import { eventually } from './scenes/scene';
import { changeName, STREAM_FIELD } from './stream';
import { TRIGGER } from './triggerWorkflow';

const START_TIMEOUT_MS = 360_000;
const LOAD_TIMEOUT_MS = 360_000;

/** By then n8n has released what it keeps temporarily, such as connections. */
const SETTLED_WITHIN_MS = 30_000;

/** An expression engine that n8n does not release holds 9 MB per request. */
const MOST_GROWTH_MB = 60;

/** A heap that is collected often: otherwise it grows for thousands of deliveries first. */
const SMALL_HEAP = {
	NODE_OPTIONS: `--max-old-space-size=400 --max-semi-space-size=2 ${COLLECTS_ON_SIGNAL}`,
};

const LAZY = { ...SMALL_HEAP, N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

const AT_ONCE = 8;

let scratch: string;
let app: MetaApp;
let lazy: Host;
let asItComes: Host;

beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'n8n-load-'));
	const tarball = await packPackage(scratch);
	app = await MetaApp.start('adds');
	[lazy, asItComes] = await Promise.all([
		Host.start(join(scratch, 'lazy'), tarball, LAZY),
		Host.start(join(scratch, 'as-it-comes'), tarball, SMALL_HEAP),
	]);
}, START_TIMEOUT_MS);

afterAll(async () => {
	await Promise.all([lazy?.end(), asItComes?.end(), app?.stop()]);
	await rm(scratch, { recursive: true, force: true });
}, START_TIMEOUT_MS);

/** A delivery that is signed and filtered out, or not signed at all. */
async function deliver(url: string, isSigned: boolean): Promise<number> {
	const value = { event: 'APPROVED', message_template_id: 1, message_template_name: 'calm' };
	const changes = [{ field: STREAM_FIELD, value }];
	const entry = [{ id: ACCOUNT_ID, time: 1_700_000_000, changes }];
	const bytes = JSON.stringify({ object: 'whatsapp_business_account', entry });
	const { status } = await app.graphApi.deliverRaw(bytes, {
		url,
		...(!isSigned && { signature: `sha256=${'0'.repeat(64)}` }),
	});
	return status;
}

/** Half of them are refused, half are filtered out. */
async function deliverMany(url: string, count: number): Promise<void> {
	let left = count;
	const line = async () => {
		while (left > 0) {
			const isSigned = left-- % 2 === 0;
			expect(await deliver(url, isSigned)).toBe(isSigned ? 200 : 401);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, line));
}

it.each<[string, () => Host, number]>([
	['3,000', () => lazy, 3_000],
	['400 (each with an expression engine, the default of n8n)', () => asItComes, 400],
])(
	'%s deliveries that start no execution do not grow n8n’s memory',
	async (_many, host, count) => {
		const parameters = { filters: { templateStatus: ['REJECTED'] } };
		const workflow = await LiveWorkflow.create(app, host(), { parameters });
		await workflow.activate();
		await deliverMany(workflow.url, count / 2);
		const before = await heldMb(host().n8n);
		await deliverMany(workflow.url, count);
		await eventually(
			async () => expect((await heldMb(host().n8n)) - before).toBeLessThan(MOST_GROWTH_MB),
			SETTLED_WITHIN_MS,
		);
		expect(await workflow.arrivals()).toEqual([]);
		await workflow.deactivate();
	},
	LOAD_TIMEOUT_MS,
);

it('starts one execution for 1,000 changes of one delivery, in their order', async () => {
	const workflow = await LiveWorkflow.create(app, lazy);
	await workflow.activate();
	const names = Array.from({ length: 1_000 }, (_, index) => changeName(index));
	const changes = names.map((message_template_name) => ({
		entryId: ACCOUNT_ID,
		field: STREAM_FIELD,
		value: { event: 'REJECTED', message_template_id: 1, message_template_name },
	}));
	const [delivered, ...more] = await app.graphApi.publishBatch(changes);
	expect(delivered).toMatchObject({ status: 200 });
	expect(more).toEqual([]);
	const execution = await lazy.api.waitForExecution(workflow.id);
	expect(itemsOf(execution, TRIGGER).map(({ templateName }) => templateName)).toEqual(names);
	expect(await workflow.arrivals()).toHaveLength(1);
});
