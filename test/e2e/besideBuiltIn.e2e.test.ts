import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../n8n/packageInstall';
import { BuiltInTrigger } from './builtInTrigger';
import { deliveryPathOf } from './deliveryPathRun';
import { startGraphDiversion } from './graphDiversion';
import type { GraphDiversion } from './graphDiversion';
import { Host } from './hosts';
import { LiveWorkflow } from './liveWorkflow';
import { MetaApp } from './metaApp';
import { STREAM_FIELD } from './stream';

/*
 * The trigger and n8n's own WhatsApp Trigger on one Meta app, in a real n8n. The built-in trigger replaces
 * the app's callback, or removes it, whoever registered it; this package does neither, and says what
 * happened.
 */

const START_TIMEOUT_MS = 360_000;

let scratch: string;
let diversion: GraphDiversion;
let host: Host;
const apps: MetaApp[] = [];
const scenes = new Map<string, Promise<void>>();

/** An app of its own, at which both triggers register. */
async function newApp(): Promise<MetaApp> {
	const app = await MetaApp.start('replaces');
	apps.push(app);
	diversion.add(app.graphApi);
	return app;
}

/** Delivers a change, again if a busy n8n refuses it, as Meta does. */
async function deliver(app: MetaApp): Promise<void> {
	await app.stream.publish();
	const isTaken = () => app.graphApi.deliveries.at(-1)?.status === 200;
	for (let round = 0; !isTaken() && round < app.retryRounds; round++) await app.deliverAgain(round);
	expect(isTaken()).toBe(true);
}

const check = async (ours: LiveWorkflow) =>
	await deliveryPathOf(ours, {
		operation: 'check',
		options: { expectedCallbackUrl: ours.url },
	});

const named = (theirs: BuiltInTrigger) => `${theirs.url} (probably n8n’s own WhatsApp Trigger)`;

/** Ours holds the callback; theirs listens to other fields. */
async function theirsReplacesOurs(): Promise<void> {
	const app = await newApp();
	const ours = await LiveWorkflow.create(app, host);
	const theirs = await BuiltInTrigger.create(app, host, ['messages']);
	await ours.activate();
	expect(await theirs.activate()).toEqual({ published: true });
	app.expectRegistered({ callback: theirs.url, fields: ['messages'] });
	expect((await check(ours)).problems).toContainEqual({
		problem: 'foreignCallback',
		message: `Another receiver took over the callback: Meta delivers to ${named(theirs)}, not to ${ours.url}`,
		fix: expect.stringContaining('Use a separate Meta app'),
	});
	await ours.deactivate();
	app.expectRegistered({ callback: theirs.url, fields: ['messages'] });
	await theirs.deactivate();
	app.expectRegistered(undefined);
}

/** Ours holds the callback; theirs listens to the same fields, and fails. */
async function theirsRemovesOurs(): Promise<void> {
	const app = await newApp();
	const ours = await LiveWorkflow.create(app, host);
	const theirs = await BuiltInTrigger.create(app, host, [STREAM_FIELD]);
	await ours.activate();
	expect(await theirs.activate()).toMatchObject({ published: false });
	app.expectRegistered(undefined);
	expect((await check(ours)).problems).toContainEqual({
		problem: 'noCallback',
		message: `The app has no callback for WhatsApp, so Meta sends nothing to ${ours.url}`,
		fix: expect.stringContaining('n8n’s own WhatsApp Trigger'),
	});
	await theirs.deactivate();
	const repaired = await deliveryPathOf(ours, { operation: 'repair', callbackUrl: ours.url });
	expect(repaired).toMatchObject({ ok: true });
	app.expectRegistered({ callback: ours.url, fields: [STREAM_FIELD] });
}

/** Theirs holds the callback, and keeps it. */
async function oursIsRefused(): Promise<void> {
	const app = await newApp();
	const theirs = await BuiltInTrigger.create(app, host, ['messages']);
	const ours = await LiveWorkflow.create(app, host);
	expect(await theirs.activate()).toEqual({ published: true });
	expect(await ours.tryToActivate()).toEqual({
		published: false,
		reason: expect.stringContaining(
			`Another receiver is registered for this app: ${named(theirs)}. Use a separate Meta app`,
		),
	});
	await ours.deactivate();
	app.expectRegistered({ callback: theirs.url, fields: ['messages'] });
}

/** Theirs holds the callback, and shares it: its verify token is its node's ID. */
async function oursTakesOver(): Promise<void> {
	const app = await newApp();
	const theirs = await BuiltInTrigger.create(app, host, [STREAM_FIELD]);
	expect(await theirs.activate()).toEqual({ published: true });
	await app.credentialIn(host);
	await app.changeCredential(host, { otherReceiverVerifyToken: theirs.nodeId });
	const ours = await LiveWorkflow.create(app, host, {
		parameters: { options: { otherReceivers: [theirs.url] } },
	});
	await ours.activate();
	app.expectRegistered({ callback: ours.url, fields: [STREAM_FIELD] });
	await deliver(app);
	const count = await theirs.executionCount();
	expect([count > 0, (await ours.arrivals()).length]).toEqual([true, 1]);
	await ours.deactivate();
	app.expectRegistered({ callback: theirs.url, fields: [STREAM_FIELD] });
	await deliver(app);
	expect(await theirs.executionCount()).toBeGreaterThan(count);
}

const SCENES: Array<[what: string, scene: () => Promise<void>]> = [
	['ours first: theirs replaces it, and Check names it', theirsReplacesOurs],
	['ours first, the same fields: theirs removes it, and Check and Repair help', theirsRemovesOurs],
	['theirs first: ours is refused, names it, and changes nothing', oursIsRefused],
	['theirs first, shared: both receive, and its node’s ID returns the callback', oursTakesOver],
];

beforeAll(async () => {
	scratch = await mkdtemp(join(tmpdir(), 'n8n-built-in-'));
	diversion = await startGraphDiversion();
	host = await Host.start(join(scratch, 'n8n'), await packPackage(scratch), {
		...diversion.env,
		// Failing activations take 15 seconds: the other scenes do not wait for them.
		N8N_WORKFLOW_PUBLICATION_CONCURRENCY: '20',
	});
	for (const [what, scene] of SCENES) {
		const running = scene();
		// Its test awaits it, possibly long after it failed.
		running.catch(() => undefined);
		scenes.set(what, running);
	}
}, START_TIMEOUT_MS);

afterAll(async () => {
	await Promise.allSettled(scenes.values());
	await host?.end();
	await Promise.all(apps.map(async (app) => await app.stop()));
	await diversion?.close();
	await rm(scratch, { recursive: true, force: true });
}, START_TIMEOUT_MS);

it.each(SCENES)('%s', async (what) => {
	await scenes.get(what);
});
