import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { n8nVersion } from '../n8n/host';
import { ensureHost } from '../n8n/install';
import { packPackage } from '../n8n/packageInstall';
import { reportToTerminal as report } from '../n8n/progress';
import { compare, prepareKinds } from './deliveries/comparison';
import { measureGrowth } from './deliveries/growth';
import { interruption } from './deliveries/interruption';
import { CONNECTIONS } from './deliveries/load';
import { measureLatency } from './deliveries/latency';
import { measureMemory } from './deliveries/memory';
import { say } from './deliveries/print';
import { measureReceivers } from './deliveries/receivers';
import { ENGINE_SETTINGS, onStage } from './deliveries/stage';
import type { Stage } from './deliveries/stage';

const LIMIT_MS = 8 * 60_000;

/**
 * With its defaults n8n handles dozens of requests per second, with lazy acquire hundreds: run alone,
 * the memory part has the time for thousands of both.
 */
const MEMORY_SECONDS = { among: 10, alone: 55 };

const PARTS = ['comparison', 'memory', 'receivers', 'latency', 'growth'] as const;

type Part = (typeof PARTS)[number];

/**
 * How many deliveries per second a real n8n handles with our trigger, with n8n's own Webhook node, and
 * with an empty trigger. It prints the results and enforces no limit: the figures
 * depend on the machine, only the ratios depend on the trigger.
 *
 * `npx tsx test/bench/deliveries.ts [comparison] [memory] [receivers] [latency] [growth]`: without arguments all but the
 * last, which takes minutes.
 * It measures what is in `dist/`.
 */
async function bench(): Promise<void> {
	const parts = chosenParts(process.argv.slice(2));
	await ensureHost(report);
	const signal = interruption(LIMIT_MS);
	const scratch = await mkdtemp(join(tmpdir(), 'n8n-bench-package-'));
	try {
		const tarball = await packPackage(scratch);
		for (const setting of ENGINE_SETTINGS) {
			await onStage(setting, tarball, signal, async (stage) => await measureParts(stage, parts));
		}
	} finally {
		await rm(scratch, { recursive: true, force: true });
	}
}

function chosenParts(names: string[]): Set<Part> {
	const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name);
	const unknown = names.find((name) => !isPart(name));
	if (unknown) throw new Error(`There is no part "${unknown}", only ${PARTS.join(', ')}`);
	return new Set(
		names.length > 0 ? names.filter(isPart) : PARTS.filter((part) => part !== 'growth'),
	);
}

async function measureParts(stage: Stage, parts: Set<Part>): Promise<void> {
	say('', `n8n ${n8nVersion()}, ${stage.setting.name}, ${CONNECTIONS} connections`, '');
	const kinds = await report('Activating the workflows', async () => await prepareKinds(stage));
	if (parts.has('comparison')) await compare(stage, kinds);
	if (parts.has('memory')) {
		await measureMemory(stage, parts.size > 1 ? MEMORY_SECONDS.among : MEMORY_SECONDS.alone);
	}
	if (parts.has('latency')) await measureLatency(stage);
	if (parts.has('growth')) await measureGrowth(stage, kinds);
	if (parts.has('receivers')) await measureReceivers(stage, kinds.matching.workflowIds);
}

bench().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
