import { pause } from '../../../../../nodes/WhatsAppBusinessManagement/graph/retry';
import { byId } from '../../../../engine/byId';
import { useActionNode } from '../../../../engine/useActionNode';
import { ACCOUNT_ID, PENDING_TEMPLATE_ID } from '../../../../graphApi';
import type { Template } from '../../../../graphApi/world';
import { IN_JSON, NEW } from './shared';

jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () => ({
	...jest.requireActual<object>('../../../../../nodes/WhatsAppBusinessManagement/graph/retry'),
	pause: jest.fn(),
}));

const actual = jest.requireActual<{ pause: typeof pause }>(
	'../../../../../nodes/WhatsAppBusinessManagement/graph/retry',
);

const action = useActionNode({ resource: 'messageTemplate', operation: 'waitForReview' });

/** The waits in seconds. */
let waits: number[];
/** What happens at Meta during the waits, in their order. */
let duringWaits: Array<() => void>;

const templateNow = (): Template => {
	const found = action.graph.world.templates.find(({ id }) => id === PENDING_TEMPLATE_ID);
	if (!found) throw new Error('The template is gone');
	return found;
};

const become = (state: Partial<Template>) => () => void Object.assign(templateNow(), state);
const nothing = () => undefined;

const wait = async (waitMinutes = 30, options = {}) =>
	await action.run({ templateId: byId(PENDING_TEMPLATE_ID), waitMinutes, options });

beforeEach(() => {
	waits = [];
	duringWaits = [];
	let passed = 0;
	const now = Date.now.bind(Date);
	jest.spyOn(Date, 'now').mockImplementation(() => now() + passed);
	// Each wait ends at once, and the clock shows that its time has passed.
	jest.mocked(pause).mockImplementation(async (ms) => {
		if (ms === 0) return;
		waits.push(Math.round(ms / 1000));
		passed += ms;
		duringWaits.shift()?.();
		await Promise.resolve();
	});
});

afterEach(() => {
	jest.restoreAllMocks();
});

it('an approval ends the wait', async () => {
	duringWaits = [nothing, become({ status: 'APPROVED' })];
	const { items, error } = await wait();

	expect(error).toBeUndefined();
	expect(waits).toEqual([15, 30]);
	expect(action.graph.calls).toHaveLength(3);
	expect(items).toMatchObject([
		{
			templateId: PENDING_TEMPLATE_ID,
			name: 'winter_preview',
			decision: 'APPROVED',
			decided: true,
			categoryChanged: false,
			waitedSeconds: 45,
			polls: 3,
			summary: 'Template winter_preview (en_US) was approved',
		},
	]);
});

it('a rejection is explained', async () => {
	duringWaits = [become({ status: 'REJECTED', rejected_reason: 'TAG_CONTENT_MISMATCH' })];
	const { items } = await wait();

	expect(items).toMatchObject([
		{
			decision: 'REJECTED',
			reason: 'TAG_CONTENT_MISMATCH',
			explanation: 'the content does not match the category or the language',
			recommendation: expect.stringMatching(/^Choose the category that matches the text/),
			polls: 2,
		},
	]);
});

it('the last poll is at the limit', async () => {
	const { items } = await wait(30);

	expect(waits.slice(0, 7)).toEqual([15, 30, 60, 120, 300, 600, 600]);
	expect(waits).toHaveLength(8);
	expect(waits.reduce((sum, each) => sum + each)).toBe(1800);
	expect(items).toMatchObject([
		{
			decision: 'PENDING',
			decided: false,
			status: 'PENDING',
			waitedSeconds: 1800,
			polls: 9,
			summary: expect.stringMatching(
				/^Template winter_preview \(en_US\) is still in review after 30 minutes\. Meta’s review can take 24 hours\./,
			),
		},
	]);
});

it('a decision at the limit counts', async () => {
	duringWaits = [nothing, nothing, become({ status: 'APPROVED' })];
	const { items } = await wait(1);

	expect(waits).toEqual([15, 30, 15]);
	expect(items).toMatchObject([{ decision: 'APPROVED', waitedSeconds: 60, polls: 4 }]);
});

it('another review after an appeal is waited for too', async () => {
	become({ status: 'IN_APPEAL' })();
	duringWaits = [become({ status: 'APPROVED' })];
	expect((await wait()).items).toMatchObject([{ decision: 'APPROVED', polls: 2 }]);
});

it('a template that was deleted meanwhile ends the wait', async () => {
	duringWaits = [
		() => {
			const { world } = action.graph;
			world.templates = world.templates.filter(({ id }) => id !== PENDING_TEMPLATE_ID);
		},
	];
	const { items, error } = await wait();

	expect(error).toBeUndefined();
	expect(items).toMatchObject([
		{
			name: 'winter_preview',
			decision: 'DELETED',
			decided: true,
			polls: 2,
			summary: expect.stringMatching(
				/^Template winter_preview \(en_US\) was deleted, or the access token can no longer read it\./,
			),
		},
	]);
});

it('a template that never existed is an error', async () => {
	const { error } = await action.run({ templateId: byId('118000000009999') });
	expect(error?.description).toMatch(/Template/);
	expect(waits).toEqual([]);
});

it.each<[what: string, change: Partial<Template>, options: object, words: string]>([
	['during the wait', { category: 'UTILITY' }, {}, 'Utility (before: Marketing)'],
	[
		'from the one that Meta returns',
		{ category: 'UTILITY', previous_category: 'AUTHENTICATION' },
		{},
		'Utility (before: Authentication)',
	],
	[
		'from the one asked for',
		{},
		{ requestedCategory: 'UTILITY' },
		'Marketing (you asked for Utility)',
	],
])('a category that differs %s is named', async (_what, change, options, words) => {
	duringWaits = [become({ status: 'APPROVED', ...change })];
	const { items } = await wait(30, options);

	expect(items).toMatchObject([{ decision: 'APPROVED', categoryChanged: true }]);
	expect(items[0]?.summary).toContain(`was approved, but as ${words}. Messages are charged as`);
});

it('a category that is the one asked for is not a change', async () => {
	become({ status: 'APPROVED', previous_category: 'UTILITY' })();
	const { items } = await wait(30, { requestedCategory: 'MARKETING' });
	expect(items).toMatchObject([{ categoryChanged: false }]);
	expect(items[0]).not.toHaveProperty('previousCategory');
});

it('each item waits for its own template, all at the same time', async () => {
	const others = action.graph.world.templates.slice(0, 40).map(({ id }) => ({ id }));
	duringWaits = [become({ status: 'APPROVED' })];
	const { items } = await action.run(
		{ templateId: byId('={{ $json.id }}') },
		{ items: [{ id: PENDING_TEMPLATE_ID }, ...others.filter((_, index) => index % 13 === 0)] },
	);
	expect(items.map(({ decision }) => decision)).toEqual(Array(5).fill('APPROVED'));
	expect(items.map(({ polls }) => polls)).toEqual([2, 1, 1, 1, 1]);
});

it('the item of Create flows in', async () => {
	const create = await action.run({
		operation: 'create',
		...IN_JSON,
		...NEW,
		components: '[{"type": "BODY", "text": "Today only: a discount on lanterns."}]',
	});
	const created = action.graph.world.templates.find(({ id }) => id === create.items[0]?.id);
	duringWaits = [() => void Object.assign(created ?? {}, { status: 'APPROVED' })];
	const { items } = await action.run(
		{ templateId: byId('={{ $json.id }}'), options: { requestedCategory: 'UTILITY' } },
		{ items: create.items },
	);
	expect(create.items).toMatchObject([{ accountId: ACCOUNT_ID, categoryChanged: true }]);
	expect(items[0]?.summary).toContain('but as Marketing (you asked for Utility)');
});

describe('without retries of a call', () => {
	const runOptions = { longestWait: 0 };
	const fail = () => action.graph.faults.add({ then: { kind: 'html', status: 502 } });
	const run = async (waitMinutes: number) =>
		await action.run({ templateId: byId(PENDING_TEMPLATE_ID), waitMinutes, runOptions });

	it('a poll that fails for a while does not end the wait', async () => {
		duringWaits = [
			fail,
			nothing,
			() => {
				action.graph.faults.clear();
				become({ status: 'APPROVED' })();
			},
		];
		const { items, error } = await run(30);

		expect(error).toBeUndefined();
		expect(waits).toEqual([15, 30, 60]);
		expect(items).toMatchObject([{ decision: 'APPROVED', polls: 4 }]);
	});

	it('a first poll that fails is an error', async () => {
		fail();
		expect((await run(30)).error?.message).toMatch(/HTTP 502/);
		expect(waits).toEqual([]);
	});

	it('a last poll that fails is an error', async () => {
		duringWaits = [nothing, nothing, fail];
		expect((await run(1)).error?.message).toMatch(/HTTP 502/);
		expect(waits).toEqual([15, 30, 15]);
	});

	it('an error that does not pass ends the wait', async () => {
		duringWaits = [
			() =>
				action.graph.faults.add({
					then: { kind: 'graphError', error: { message: 'Expired', code: 190 } },
				}),
		];
		expect((await run(30)).error).toBeDefined();
		expect(waits).toEqual([15]);
	});
});

it('a cancelled execution ends the wait at once, without another call', async () => {
	let ended: () => void = nothing;
	const end = new Promise<void>((resolve) => {
		ended = resolve;
	});
	jest.restoreAllMocks();
	jest.mocked(pause).mockImplementation(async (ms, signal) => {
		await actual.pause(ms, signal);
		if (ms > 0) ended();
	});
	const start = performance.now();
	await action.run(
		{ templateId: byId(PENDING_TEMPLATE_ID), waitMinutes: 30 },
		{ begun: (cancel) => void setTimeout(cancel, 1000) },
	);
	await end;
	expect(performance.now() - start).toBeLessThan(5000);
	await new Promise((resolve) => setTimeout(resolve, 100));
	expect(action.graph.calls).toHaveLength(1);
});
