import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../n8n/packageInstall';
import { crashTest } from './crash/crashTest';
import type { Receivers } from './crash/crashTest';
import { ours } from './crash/receivers';
import { Host } from './hosts';

const START_TIMEOUT_MS = 360_000;

/** The long form, with thousands of deliveries and beside n8n's built-in trigger, is a benchmark. */
const PLAN = { deliveries: 200, kills: 3, limit: 240_000 };

const TEST_TIMEOUT_MS = 300_000;

const LAZY = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

let scratch: string;
let host: Host;
let receivers: Receivers[] = [];

beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'n8n-crash-'));
	const tarball = await packPackage(scratch);
	host = await Host.start(join(scratch, 'n8n'), tarball, LAZY);
	receivers = [await ours(host, 1), await ours(host, 2)];
}, START_TIMEOUT_MS);

afterAll(async () => {
	await host?.end();
	await Promise.all(receivers.map(async ({ app }) => await app.stop()));
	await rm(scratch, { recursive: true, force: true });
}, START_TIMEOUT_MS);

it(
	'loses no change when n8n is killed three times, with one and with two workflows on an app',
	async () => {
		const say = (line: string) => process.stderr.write(`crash: ${line}\n`);
		const outcomes = await crashTest(host, receivers, PLAN, say);
		for (const { name, duplicates } of outcomes) say(`${name}: ${duplicates} duplicates`);
		expect(outcomes.map(({ name, lost }) => ({ name, lost }))).toEqual(
			receivers.map(({ name }) => ({ name, lost: 0 })),
		);
		expect(outcomes.every(({ delivered, deliveries }) => delivered === deliveries)).toBe(true);
		// Without a single repeated attempt, no kill met a delivery.
		expect(outcomes.some(({ attempts, delivered }) => attempts > delivered)).toBe(true);
	},
	TEST_TIMEOUT_MS,
);
