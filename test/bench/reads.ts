/**
 * How long reading takes on n8n's engine, compared with a plain axios loop with the same answers: a
 * list of 10,000 templates, and 500 objects that take 50 ms each. Run by `npm run bench`; it only
 * reports, because a busy machine must not fail a build.
 */
import '../engine/environment';

import axios from 'axios';
import type { INodeParameters } from 'n8n-workflow';
import { fork } from 'node:child_process';
import { once } from 'node:events';

import { byId } from '../engine/byId';
import { runAction } from '../engine/runAction';

const RUNS = 5;
const ACCOUNT = '102290129340398';
const TEMPLATES = 10_000;
const PAGE = 100;
const READS = 500;
const AT_ONCE = 32;

/** Milliseconds; the fastest of several runs. */
async function quickest(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const start = performance.now();
		await work();
		times.push(performance.now() - start);
	}
	return Math.min(...times);
}

interface Page {
	data: object[];
	paging: { cursors: { after: string }; next?: string };
}

async function barePage(baseUrl: string, after: string): Promise<Page> {
	const url = `${baseUrl}/v25.0/${ACCOUNT}/message_templates`;
	const answer = await axios.get<Page>(url, { params: { limit: PAGE, after } });
	return answer.data;
}

async function bareList(baseUrl: string): Promise<object[]> {
	const found: object[] = [];
	for (let after: string | undefined = ''; after !== undefined; ) {
		const { data, paging }: Page = await barePage(baseUrl, after);
		found.push(...data);
		after = paging.next && paging.cursors.after;
	}
	return found;
}

async function bareReads(baseUrl: string): Promise<void> {
	const left = Array.from({ length: READS }, (_, index) => index);
	const worker = async () => {
		while (left.pop() !== undefined) await axios.get(`${baseUrl}/v25.0/${ACCOUNT}`);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function ours(baseUrl: string, parameters: INodeParameters, items: object[]): Promise<void> {
	const credential = { accessToken: 'made up for this benchmark', apiVersion: 'v25.0', baseUrl };
	const result = await runAction({ credential, parameters, items: items as never });
	if (result.error) throw result.error;
	const expected = parameters.operation === 'getMany' ? TEMPLATES : READS;
	if (result.items.length !== expected) throw new Error(`${result.items.length} items came out`);
}

const list = (baseUrl: string) =>
	ours(
		baseUrl,
		{
			resource: 'messageTemplate',
			operation: 'getMany',
			accountId: byId(ACCOUNT),
			fields: ['id', 'name'],
			returnAll: true,
		},
		[{}],
	);

const reads = (baseUrl: string) =>
	ours(
		baseUrl,
		{ resource: 'account', operation: 'get', accountId: byId(ACCOUNT), fields: ['id', 'name'] },
		Array.from({ length: READS }, () => ({})),
	);

function say(what: string, our: number, bare: number): void {
	const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
	const ratio = (our / bare).toFixed(2);
	console.log(`${what}: ${seconds(our)}, bare axios ${seconds(bare)} (${ratio}x)`);
}

async function bench(): Promise<void> {
	const server = fork(require.resolve('./reads/server'), { execArgv: process.execArgv });
	try {
		const [baseUrl] = (await once(server, 'message')) as [string];
		say(
			`${TEMPLATES} templates in pages of ${PAGE}`,
			await quickest(async () => await list(baseUrl)),
			await quickest(async () => await bareList(baseUrl)),
		);
		say(
			`${READS} reads of 50 ms, ${AT_ONCE} at once`,
			await quickest(async () => await reads(baseUrl)),
			await quickest(async () => await bareReads(baseUrl)),
		);
	} finally {
		server.kill();
	}
}

void bench();
