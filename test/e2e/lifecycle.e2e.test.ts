import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../n8n/packageInstall';
import { Host } from './hosts';
import { credentialScenes } from './scenes/credentials';
import { killScenes } from './scenes/kills';
import { refusalScenes, startRefusals } from './scenes/refusals';
import type { Refusals } from './scenes/refusals';
import { republishingScenes } from './scenes/republishing';
import { restartScenes } from './scenes/restarts';
import type { Hosts } from './scenes/scene';
import { sharingScenes } from './scenes/sharing';
import { testRunScenes, testThatRunsOut } from './scenes/testRuns';

const START_TIMEOUT_MS = 360_000;

const ENVIRONMENT = {
	// Without it n8n starts its expression engine for each delivery, and two cores drown in a stream.
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	// Activations that fail take a quarter of a minute: the others need not wait for them.
	N8N_WORKFLOW_PUBLICATION_CONCURRENCY: '20',
};

/** How long n8n waits, after it was killed, before it goes on with an activation: two minutes else. */
const SOON_AGAIN = { N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: '30' };

let scratch: string;
let runsOut: Promise<void> | undefined;
let refusals: Refusals;
const hosts = {} as Hosts;

beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'n8n-lifecycle-'));
	const tarball = await packPackage(scratch);
	[hosts.first, hosts.second] = await Promise.all([
		Host.start(join(scratch, 'first'), tarball, { ...ENVIRONMENT, ...SOON_AGAIN }),
		Host.start(join(scratch, 'second'), tarball, ENVIRONMENT),
	]);
	refusals = startRefusals(hosts);
	runsOut = testThatRunsOut(hosts);
	// It is awaited by its test, long after it may have failed.
	runsOut.catch(() => undefined);
}, START_TIMEOUT_MS);

afterAll(async () => {
	await Promise.all([hosts.first?.end(), hosts.second?.end()]);
	await rm(scratch, { recursive: true, force: true });
}, START_TIMEOUT_MS);

sharingScenes(hosts);
republishingScenes(hosts);
credentialScenes(hosts);
refusalScenes(() => refusals);
restartScenes(hosts);
killScenes(hosts);
testRunScenes(hosts, async () => await runsOut);
