import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashTest } from '../e2e/crash/crashTest';
import type { Outcome, Receivers } from '../e2e/crash/crashTest';
import { builtIn, ours } from '../e2e/crash/receivers';
import { startGraphDiversion } from '../e2e/graphDiversion';
import { Host } from '../e2e/hosts';
import { ensureHost } from '../n8n/install';
import { packPackage } from '../n8n/packageInstall';
import { reportToTerminal as report } from '../n8n/progress';
import { say, table } from './deliveries/print';

const PLAN = { kills: 3, limit: 5 * 60_000 };

const DELIVERIES = 1_000;

const LAZY = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

/**
 * The long form of the crash test: thousands of signed deliveries, a tenth of them twice and all out of
 * order, while n8n is killed three times; with one workflow, with two on one app, and with n8n's built-in
 * trigger. Each is sent until it is answered with 200.
 *
 * `npx tsx test/bench/crash.ts [deliveries per app]`. It measures what is in `dist/`, and fails when our
 * trigger has lost a change.
 */
async function bench(): Promise<void> {
	const deliveries = Number(process.argv[2] ?? DELIVERIES);
	await ensureHost(report);
	const scratch = await mkdtemp(join(tmpdir(), 'n8n-crash-bench-'));
	// n8n's own trigger calls graph.facebook.com.
	const diversion = await startGraphDiversion();
	const env = { ...LAZY, ...diversion.env };
	const host = await Host.start(join(scratch, 'n8n'), await packPackage(scratch), env);
	const receivers: Receivers[] = [];
	try {
		const kinds = [async () => await ours(host, 1), async () => await ours(host, 2)];
		for (const create of [...kinds, async () => await builtIn(host, diversion)]) {
			receivers.push(await create());
		}
		const outcomes = await report(
			'Crash test',
			async () => await crashTest(host, receivers, { ...PLAN, deliveries }, say),
		);
		say('Per app', ...table(outcomes.map(row)));
		const own = outcomes.slice(0, kinds.length);
		if (own.some((each) => each.lost > 0 || each.delivered < each.deliveries)) process.exitCode = 1;
	} finally {
		await host.end();
		await diversion.close();
		await Promise.all(receivers.map(async ({ app }) => await app.stop()));
		await rm(scratch, { recursive: true, force: true });
	}
}

function row({ name, changes, deliveries, delivered, attempts, lost, duplicates }: Outcome) {
	return [
		name,
		`${changes} changes`,
		`${delivered} of ${deliveries} deliveries answered with 200 in ${attempts} attempts`,
		`lost ${lost}`,
		`duplicates ${duplicates}`,
	];
}

bench().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
