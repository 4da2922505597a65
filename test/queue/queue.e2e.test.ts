import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../n8n/packageInstall';
import { reportToTerminal } from '../n8n/progress';
import { missingPrograms } from './binaries';
import { deliveryScenes } from './deliveryScenes';
import { processScenes } from './processScenes';
import { QueueHost } from './queueHost';
import type { Stage } from './scenes';
import { sharingScenes } from './sharingScenes';

const START_TIMEOUT_MS = 360_000;

const missing = missingPrograms();
if (missing.length > 0) {
	process.stderr.write(
		`Queue mode is skipped: this machine has no ${missing.join(', ')}. On Debian and Ubuntu: apt-get install postgresql redis-server\n`,
	);
}

(missing.length > 0 ? describe.skip : describe)('n8n in queue mode', () => {
	const stage = { failed: [] as string[] } as unknown as Stage;
	let scratch: string;

	beforeAll(async () => {
		scratch = await mkdtemp(join(tmpdir(), 'n8n-queue-'));
		stage.failed.push('the start');
		stage.host = await reportToTerminal(
			'Starting n8n: main, two webhook processors, two workers',
			async () => await QueueHost.start(scratch, await packPackage(scratch)),
		);
		stage.failed.pop();
	}, START_TIMEOUT_MS);

	afterAll(async () => {
		await stage.host?.end();
		if (stage.failed.length === 0) await rm(scratch, { recursive: true, force: true });
		else {
			const scenes = stage.failed.join('; ');
			process.stderr.write(`Failed: ${scenes}. The logs are in ${scratch}/*/n8n.log\n`);
		}
	}, START_TIMEOUT_MS);

	deliveryScenes(stage);
	sharingScenes(stage);
	processScenes(stage);
});
