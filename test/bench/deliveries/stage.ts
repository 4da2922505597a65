import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { credentialFor } from '../../demo/credential';
import { startScene } from '../../demo/scene';
import type { Scene } from '../../demo/scene';
import { installPackage } from '../../n8n/packageInstall';
import { reportToTerminal as report } from '../../n8n/progress';
import { installEmptyTrigger } from './emptyTrigger';
import { MadeUpDeliveries } from './madeUpDeliveries';
import { rejected } from './interruption';

/** A way to set up n8n. */
export interface EngineSetting {
	name: string;
	isLazy: boolean;
	env: NodeJS.ProcessEnv;
}

/** n8n acquires its expression engine for every delivery, or only when it evaluates an expression. */
export const ENGINE_SETTINGS: EngineSetting[] = [
	{ name: "n8n's default", isLazy: false, env: {} },
	{
		name: 'N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true',
		isLazy: true,
		env: { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' },
	},
];

/** An n8n with both packages, ready to be measured. */
export interface Stage {
	setting: EngineSetting;
	scene: Scene;
	credential: { id: string; name: string };
	deliveries: MadeUpDeliveries;
	/** Aborted when the benchmark has to end. */
	signal: AbortSignal;
}

/** Starts a fresh n8n for the work, and removes it afterwards, even if the work fails. */
export async function onStage(
	setting: EngineSetting,
	tarball: string,
	signal: AbortSignal,
	work: (stage: Stage) => Promise<void>,
): Promise<void> {
	signal.throwIfAborted();
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-bench-'));
	try {
		const scene = await report(`Starting n8n with ${setting.name}`, async () =>
			start(userFolder, tarball, setting),
		);
		try {
			await Promise.race([setUp(setting, scene, signal).then(work), rejected(signal)]);
		} finally {
			// Killed, because its data is not needed and a graceful stop takes longer.
			await scene.n8n.kill();
			await scene.stop();
		}
	} finally {
		await rm(userFolder, { recursive: true, force: true, maxRetries: 3 });
	}
}

async function start(userFolder: string, tarball: string, { env }: EngineSetting): Promise<Scene> {
	await installPackage(userFolder, tarball);
	await installEmptyTrigger(userFolder);
	const collect = `--require "${join(__dirname, 'collectOnSignal.ts')}"`;
	return await startScene({ userFolder, env: { NODE_OPTIONS: collect, ...env } });
}

async function setUp(setting: EngineSetting, scene: Scene, signal: AbortSignal): Promise<Stage> {
	const credential = credentialFor(scene.graphApi);
	const { id } = await scene.api.createCredential(credential);
	return {
		setting,
		scene,
		credential: { id, name: credential.name },
		deliveries: new MadeUpDeliveries(scene.graphApi.world.app),
		signal,
	};
}
