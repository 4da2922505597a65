import { setTimeout as sleep } from 'node:timers/promises';
import { reportToTerminal as report } from '../../n8n/progress';
import { load, unexpected } from './load';
import type { Answers, Call } from './load';
import { say, table } from './print';
import { residentMemory } from './processMemory';
import type { ResidentMemory } from './processMemory';
import type { Stage } from './stage';
import { appCallback } from './workflows';

/** Requests per kind, if the time allows it. */
const MOST_REQUESTS = 4_000;

const WARM_UP_REQUESTS = 300;
const WARM_UP_SECONDS = 3;

/** The time in which n8n releases what it holds temporarily. */
const PAUSE_MS = 3_000;
const COLLECTION_MS = 1_000;

/** Requests that our trigger answers by itself, without an execution. */
interface EarlyAnswer {
	name: string;
	status: number;
	calls(count: number): Call[];
}

/**
 * Whether n8n's memory grows with requests that start no execution: an expression engine that is
 * acquired for such a request and not released would stay resident.
 *
 * @param seconds per kind of request
 */
export async function measureMemory(stage: Stage, seconds: number): Promise<void> {
	if (process.platform === 'win32') {
		say('Resident memory: n/a, because Windows has neither ps nor signals', '');
		return;
	}
	const kinds = earlyAnswers(stage);
	await report('Memory, warming up', async () => {
		for (const { calls } of kinds) {
			await load(calls(WARM_UP_REQUESTS), WARM_UP_SECONDS, stage.signal);
		}
	});

	const rows: string[][] = [];
	let before = await settledMemory(stage);
	for (const kind of kinds) {
		await report(`Memory, ${kind.name}`, async () => {
			const answers = await load(kind.calls(MOST_REQUESTS), seconds, stage.signal);
			const after = await settledMemory(stage);
			rows.push(row(kind, answers, before, after));
			before = after;
		});
	}
	say("Resident memory of n8n's main process (and with the processes that it started), in MB");
	say(...table(rows), '');
}

function earlyAnswers(stage: Stage): EarlyAnswer[] {
	const { callback_url: url, verifyToken } = appCallback(stage);
	return [
		{
			name: 'refused, signature wrong',
			status: 401,
			calls: (count) => stage.deliveries.forged(url, count),
		},
		{
			name: 'filtered out',
			status: 200,
			calls: (count) => stage.deliveries.signed(url, 'APPROVED', count),
		},
		{
			name: 'challenge',
			status: 200,
			calls: (count) => Array.from({ length: count }, () => challenge(url, verifyToken)),
		},
	];
}

function challenge(callbackUrl: string, verifyToken: string): Call {
	const url = new URL(callbackUrl);
	url.searchParams.set('hub.mode', 'subscribe');
	url.searchParams.set('hub.challenge', '1158201444');
	url.searchParams.set('hub.verify_token', verifyToken);
	return { url: url.href, method: 'GET' };
}

/** After a pause and a garbage collection, so that only memory in use counts. */
export async function settledMemory({ scene }: Stage): Promise<ResidentMemory> {
	const { pid } = scene.n8n;
	if (pid === undefined) throw new Error('n8n does not run any more');
	await sleep(PAUSE_MS);
	process.kill(pid, 'SIGUSR2');
	await sleep(COLLECTION_MS);
	return await residentMemory(pid);
}

function row(
	{ name, status }: EarlyAnswer,
	answers: Answers,
	before: ResidentMemory,
	after: ResidentMemory,
): string[] {
	const others = unexpected(answers, status);
	const kilobytes = ((after.own - before.own) * 1_024) / answers.count;
	return [
		name,
		`${answers.count} requests${others ? `, of them ${others} and not ${status}` : ''}`,
		`${before.own.toFixed(0)} → ${after.own.toFixed(0)}`,
		`(${before.withChildren.toFixed(0)} → ${after.withChildren.toFixed(0)})`,
		`${kilobytes.toFixed(1)} KB a request`,
	];
}
