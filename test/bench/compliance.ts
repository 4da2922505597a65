/**
 * How many calls a compliance check of a large portfolio makes, and how long it takes on n8n's engine,
 * compared with the same calls sent bare, eight at a time. Also with accounts that refuse, a rate limit, and
 * a field that Meta does not know. Run by `npm run bench`; it only reports, because a busy machine must not
 * fail a build.
 */
import '../engine/environment';

import axios from 'axios';
import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';

import { runAction } from '../engine/runAction';
import type { SentCall, Wish } from './compliance/server';

const RUNS = 3;
const AT_ONCE = 8;

const BARS = { calls: 160, ratio: 1.3 };

const PARAMETERS = {
	resource: 'complianceCheck',
	operation: 'run',
	accountScope: 'all',
	// A rate limit of half an hour is not waited for.
	runOptions: { longestWait: 0 },
};

const WISHES: Array<Exclude<Wish, 'calls'>> = [
	'no fault',
	'five accounts refuse',
	'rate limit',
	'unknown field',
];

async function ask<Answer>(server: ChildProcess, wish: Wish): Promise<Answer> {
	const answer = once(server, 'message');
	server.send(wish);
	return ((await answer) as [Answer])[0];
}

/** Milliseconds. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function sendBare(calls: readonly SentCall[]): Promise<void> {
	const left = [...calls];
	const worker = async () => {
		for (let call = left.shift(); call !== undefined; call = left.shift()) {
			await axios.get(call.url, {
				headers: { Authorization: call.token },
				validateStatus: () => true,
			});
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The report of a check, and the heap that is left after it, in MB. */
async function check(credential: ICredentialDataDecryptedObject): Promise<IDataObject> {
	const { error, items } = await runAction({ credential, parameters: PARAMETERS });
	if (error) throw error;
	return items[0] as IDataObject;
}

const heapMB = (): number => {
	global.gc?.();
	return process.memoryUsage().heapUsed / 1_000_000;
};

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;

async function say(
	server: ChildProcess,
	credential: ICredentialDataDecryptedObject,
	wish: Exclude<Wish, 'calls'>,
): Promise<void> {
	const [ours, bare]: [number[], number[]] = [[], []];
	let report: IDataObject = {};
	let calls: SentCall[] = [];
	const before = heapMB();
	for (let run = 0; run < RUNS; run++) {
		await ask(server, wish);
		ours.push(
			await timeOf(async () => {
				report = await check(credential);
			}),
		);
		calls = await ask<SentCall[]>(server, 'calls');
		bare.push(await timeOf(async () => await sendBare(calls)));
	}
	const ratio = Math.min(...ours) / Math.min(...bare);
	const { made } = report.calls as { made: number };
	const verdict = made <= BARS.calls && ratio <= BARS.ratio ? '' : '  ABOVE THE BAR';
	const { accounts, numbers, templates } = report.checked as Record<string, number>;
	console.log(
		`Compliance Check, ${wish}: ${accounts} accounts, ${numbers} numbers, ${templates} templates in ` +
			`${made} calls (bar ${BARS.calls}), ${calls.length} requests; ${seconds(Math.min(...ours))}, the requests alone ` +
			`${seconds(Math.min(...bare))} (${ratio.toFixed(2)}x, bar ${BARS.ratio}x); heap ${(heapMB() - before).toFixed(1)} MB more; ` +
			`${String(report.headline)}, ${(report.notChecked as unknown[]).length} not checked${verdict}`,
	);
}

async function bench(): Promise<void> {
	const server = fork(require.resolve('./compliance/server'), { execArgv: process.execArgv });
	try {
		const [credential] = (await once(server, 'message')) as [ICredentialDataDecryptedObject];
		for (const wish of WISHES) await say(server, credential, wish);
	} finally {
		server.kill();
	}
}

void bench();
