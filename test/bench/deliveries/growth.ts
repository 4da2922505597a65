import { setTimeout as sleep } from 'node:timers/promises';
import { reportToTerminal as report } from '../../n8n/progress';
import type { Kinds } from './comparison';
import { load } from './load';
import type { Call } from './load';
import { settledMemory } from './memory';
import { say, table } from './print';
import { residentMemory } from './processMemory';
import type { Stage } from './stage';

/** As many as in the observation that this part explains (docs/benchmarks.md). */
const REQUESTS = 10_000;

const MOST_SECONDS = 100;

const IDLE_MS = 30_000;

const SAMPLE_MS = 500;

/**
 * How far n8n's main process grows while it answers thousands of requests that start no execution,
 * and what is left of it: with our trigger, and with an empty one that reads nothing of the request.
 * What both have is n8n's.
 */
export async function measureGrowth(stage: Stage, kinds: Kinds): Promise<void> {
	const { deliveries } = stage;
	const refused = (url: string) => deliveries.forged(url, REQUESTS);
	const rows = [
		await growth(stage, 'our trigger, refused', refused(kinds.matching.url)),
		await growth(stage, 'empty trigger that answers OK', refused(kinds.emptyTriggerAnswersOk.url)),
	];
	say("Resident memory of n8n's main process, in MB", ...table(rows), '');
}

async function growth(stage: Stage, name: string, calls: Call[]): Promise<string[]> {
	return await report(`Growth, ${name}`, async () => {
		const before = await settledMemory(stage);
		let peak = 0;
		const sampler = setInterval(
			() => void own(stage).then((now) => (peak = Math.max(peak, now))),
			SAMPLE_MS,
		);
		const { count } = await load(calls, MOST_SECONDS, stage.signal).finally(() =>
			clearInterval(sampler),
		);
		await sleep(IDLE_MS);
		const idle = await own(stage);
		const collected = await settledMemory(stage);
		const mb = (value: number) => value.toFixed(0);
		return [
			name,
			`${count} requests`,
			`before ${mb(before.own)}`,
			`highest ${mb(peak)}`,
			`idle for ${IDLE_MS / 1_000} s ${mb(idle)}`,
			`after a garbage collection ${mb(collected.own)}`,
		];
	});
}

/** 0 once n8n has ended. */
async function own({ scene }: Stage): Promise<number> {
	const { pid } = scene.n8n;
	return pid === undefined ? 0 : (await residentMemory(pid)).own;
}
