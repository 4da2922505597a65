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
	// Without it n8n starts its expression engine for each delivery, which overloads two cores.
	N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true',
	// Failing activations take 15 seconds: the other tests do not wait for them.
	N8N_WORKFLOW_PUBLICATION_CONCURRENCY: '20',
};

/** How long n8n waits after a kill before it resumes an activation; the default is two minutes. */
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
	// Its test awaits it, possibly long after it failed.
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
