import type { IWebhookFunctions } from 'n8n-workflow';

import {
	forgetFailures,
	passOnToAll,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/sharing/passOn';

const HOUR = 3_600_000;

/** The response of each address; 0 means no response. */
let answers: Record<string, number>;
let asked: string[];
let counter = 0;

const http = (async ({ url }: { url: string }) => {
	asked.push(url);
	const statusCode = answers[url] ?? 0;
	if (statusCode === 0) throw new Error('no connection');
	return await Promise.resolve({ statusCode });
}) as unknown as IWebhookFunctions['helpers']['httpRequest'];

beforeEach(() => {
	answers = {};
	asked = [];
});

/** Names that no other test has used, because the process caches them. */
const unique = (name: string) => `${name} ${++counter}`;
const addressee = (key: string, isTest = false, until?: number) => ({
	key,
	url: key,
	isTrigger: true,
	isTest,
	until,
});

const pass = async (
	addressees: Array<ReturnType<typeof addressee>>,
	{ signature = unique('signature'), holderId = 'holder', now = 0 } = {},
) => {
	const copy = { rawBody: Buffer.from('{}'), signature, contentType: 'application/json' };
	const outcome = await passOnToAll(http, 'secret', copy, { holderId, addressees, now });
	const keys = (list: Array<{ key: string }>) => list.map(({ key }) => key);
	return { ...outcome, missing: keys(outcome.missing), dropped: keys(outcome.dropped) };
};

it('passes on to all receivers, and reports which did not accept it', async () => {
	const [a, b, c] = ['a', 'b', 'c'].map(unique) as [string, string, string];
	answers = { [a]: 200, [b]: 500, [c]: 404 };
	await expect(pass([a, b, c].map((key) => addressee(key)))).resolves.toEqual({
		isComplete: false,
		missing: [b, c],
		dropped: [],
	});
	expect(asked.sort()).toEqual([a, b, c].sort());
});

it('repeats only failed copies, for the same delivery of the same holder', async () => {
	const [a, b] = ['a', 'b'].map(unique) as [string, string];
	const [signature, both] = [unique('signature'), [addressee(a), addressee(b)]];
	answers = { [a]: 200, [b]: 500 };
	await pass(both, { signature });
	answers[b] = 200;
	asked = [];
	await expect(pass(both, { signature })).resolves.toMatchObject({ isComplete: true });
	expect(asked).toEqual([b]);
	await pass(both, { signature });
	expect(asked).toEqual([b]);
	await pass(both, { signature, holderId: 'another' });
	expect(asked).toHaveLength(3);
});

it.each<[string, number, number]>([
	['does not listen (404): an hour', 404, HOUR],
	['is gone (410): an hour', 410, HOUR],
	['fails: as long as Meta tries', 500, 7 * 24 * HOUR],
	['does not answer: as long as Meta tries', 0, 7 * 24 * HOUR],
])('a receiver that %s, and is dropped then', async (_what, status, patience) => {
	const a = unique('a');
	answers = { [a]: status };
	await expect(pass([addressee(a)])).resolves.toMatchObject({ missing: [a] });
	await expect(pass([addressee(a)], { now: patience - 1 })).resolves.toMatchObject({
		missing: [a],
	});
	await expect(pass([addressee(a)], { now: patience })).resolves.toEqual({
		isComplete: true,
		missing: [],
		dropped: [a],
	});
});

it.each([
	['accepts one in between', [404, 200, 404]],
	['fails differently in between', [404, 500, 404]],
])('the time limit restarts for a receiver that %s', async (_what, statuses) => {
	const a = unique('a');
	for (const [index, status] of statuses.entries()) {
		answers = { [a]: status };
		await pass([addressee(a)], { now: index * HOUR * 0.9 });
	}
	await expect(pass([addressee(a)], { now: 2.5 * HOUR })).resolves.toMatchObject({ missing: [a] });
});

it('the time limit restarts for a receiver that joins again', async () => {
	const a = unique('a');
	answers = { [a]: 404 };
	await pass([addressee(a)]);
	await expect(pass([addressee(a)], { now: HOUR })).resolves.toMatchObject({ dropped: [a] });
	forgetFailures('holder', [a]);
	await expect(pass([addressee(a)], { now: HOUR })).resolves.toMatchObject({ missing: [a] });
});

it('the next test of the same trigger receives what the previous one received', async () => {
	const [a, signature] = [unique('a'), unique('signature')];
	answers = { [a]: 200 };
	for (const until of [1, 1, 2]) await pass([addressee(a, true, until)], { signature });
	expect(asked).toEqual([a, a]);
});

describe('one receiver of two holders', () => {
	let a: string;
	let ours: string;
	let theirs: string;

	beforeEach(() => {
		[a, ours, theirs] = ['a', 'ours', 'theirs'].map(unique) as [string, string, string];
	});

	const passFrom = async (holderId: string, status: number, now: number) => {
		answers = { [a]: status };
		return await pass([addressee(a)], { holderId, now });
	};

	it('that accepts copies of one is still dropped by the other', async () => {
		await passFrom(ours, 404, 0);
		await passFrom(theirs, 200, HOUR / 2);
		await expect(passFrom(ours, 404, HOUR)).resolves.toMatchObject({ dropped: [a] });
	});

	it('that one dropped keeps the full time limit of the other', async () => {
		await passFrom(ours, 404, 0);
		await expect(passFrom(ours, 404, HOUR)).resolves.toMatchObject({ dropped: [a] });
		await expect(passFrom(theirs, 404, HOUR)).resolves.toMatchObject({ missing: [a] });
	});

	it('that joins one again gets no longer time limit of the other', async () => {
		await passFrom(ours, 404, 0);
		forgetFailures(theirs, [a]);
		await expect(passFrom(ours, 404, HOUR)).resolves.toMatchObject({ dropped: [a] });
	});
});

it('a dropped receiver of another service is reported once, and receives deliveries once it is back', async () => {
	const a = unique('a');
	answers = { [a]: 404 };
	await pass([addressee(a)]);
	await pass([addressee(a)], { now: HOUR });
	await expect(pass([addressee(a)], { now: 2 * HOUR })).resolves.toEqual({
		isComplete: true,
		missing: [],
		dropped: [],
	});
	answers = { [a]: 200 };
	await pass([addressee(a)], { now: 3 * HOUR });
	answers = { [a]: 404 };
	await expect(pass([addressee(a)], { now: 4 * HOUR })).resolves.toMatchObject({ missing: [a] });
});

it.each<[string, number, boolean]>([
	['does not listen any more is dropped', 404, true],
	['fails loses nothing', 500, false],
])('a test that %s, and Meta is not asked to retry', async (_what, status, isDropped) => {
	const a = unique('a');
	answers = { [a]: status };
	await expect(pass([addressee(a, true)])).resolves.toEqual({
		isComplete: true,
		missing: [],
		dropped: isDropped ? [a] : [],
	});
});
