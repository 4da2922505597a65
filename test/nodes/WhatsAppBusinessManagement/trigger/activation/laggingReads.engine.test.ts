import type { TriggerHost } from '../../../../engine/triggerHost';
import { ALERTS, SECURITY, STATUS, useSharedApp } from '../../../../engine/sharedApp';
import { SupersededStates } from '../../../../../nodes/WhatsAppBusinessManagement/callback/supersededStates';
import type { Clock } from '../../../../graphApi';

// A pause advances Meta's clock instead of taking time, so that a read after it is newer.
jest.mock('../../../../../nodes/WhatsAppBusinessManagement/graph/retry', () =>
	jest.requireActual<object>('../../../../engine/retryOnTheGraphClock'),
);
const { pauseOn } = jest.requireMock<{ pauseOn: (clock: Clock) => void }>(
	'../../../../../nodes/WhatsAppBusinessManagement/graph/retry',
);

const app = useSharedApp();

/** Milliseconds by which Meta's reads lag behind its writes. */
const LAGS = [0, 700, 1500, 8000];

/** Whether an n8n knows what was written before: it knows only what it wrote itself. */
const PLACES = ['one n8n', 'several n8n'] as const;

/** The triggers of a test: each listens to a field that only it needs, besides the template's state. */
const OWN_FIELDS = [[], [SECURITY], [ALERTS]];

/** What happens after all three triggers are active, by their positions. The first one holds the callback. */
const SCENES: Array<[string, (hosts: TriggerHost[]) => Promise<void>, number[]]> = [
	['all join', async () => await Promise.resolve(), [0, 1, 2]],
	['the holder leaves', async ([a]) => await a?.deactivate(), [1, 2]],
	['a receiver leaves', async ([, b]) => await b?.deactivate(), [0, 2]],
	['the last one leaves', async ([, , c]) => await c?.deactivate(), [0, 1]],
	['two holders leave', async ([a, b]) => void (await a?.deactivate(), await b?.deactivate()), [2]],
	[
		'the holder and a receiver leave',
		async ([a, , c]) => void (await a?.deactivate(), await c?.deactivate()),
		[1],
	],
	[
		'a receiver and the holder leave',
		async ([a, , c]) => void (await c?.deactivate(), await a?.deactivate()),
		[1],
	],
	[
		'all leave',
		async ([a, b, c]) => void (await a?.deactivate(), await b?.deactivate(), await c?.deactivate()),
		[],
	],
	[
		'the holder is published again',
		async ([a]) => void (await a?.deactivate(), await a?.activate()),
		[0, 1, 2],
	],
	[
		'a receiver is published again',
		async ([, b]) => void (await b?.deactivate(), await b?.activate()),
		[0, 1, 2],
	],
	[
		'the holder and its heir are published again',
		async ([a, b]) =>
			void (await a?.deactivate(), await a?.activate(), await b?.deactivate(), await b?.activate()),
		[0, 1, 2],
	],
	[
		'a test run of the holder',
		async ([a]) => void (await a?.startTest(), await a?.endTest()),
		[0, 1, 2],
	],
	[
		'a test run after the holder left',
		async ([a, b]) => void (await a?.deactivate(), await b?.startTest(), await b?.endTest()),
		[1, 2],
	],
];

describe.each(PLACES)('in %s', (place) => {
	beforeEach(() => {
		pauseOn(app.graph.clock);
		// Another n8n does not know what this one wrote.
		if (place === 'several n8n')
			jest.spyOn(SupersededStates.prototype, 'has').mockReturnValue(false);
	});
	afterEach(() => jest.restoreAllMocks());

	describe.each(LAGS)('reads that are %d ms old', (lag) => {
		// An n8n that publishes a workflow again knows what it wrote itself.
		const scenes = SCENES.filter(
			([name]) => place === 'one n8n' || !name.endsWith('published again'),
		);
		it.each(scenes)('%s: everyone who stays receives everything', async (_name, act, staying) => {
			app.graph.world.quirks.readsLagBy = lag;
			const hosts: TriggerHost[] = [];
			for (const own of OWN_FIELDS) hosts.push(await app.workflow([STATUS, ...own]));
			for (const host of hosts) await host.activate();
			await act(hosts);
			await app.graph.clock.advance(lag);
			for (const host of hosts) host.executions.length = 0;
			await app.rejectTemplate();
			await app.graph.settle();
			const expected = hosts.map((_host, position) => (staying.includes(position) ? 1 : 0));
			expect(app.executionCounts()).toEqual(expected);
			const fields =
				staying.length === 0 ? [] : [STATUS, ...staying.flatMap((at) => OWN_FIELDS[at] ?? [])];
			expect(app.registered()?.[1] ?? []).toEqual(expect.arrayContaining(fields));
			expect(hosts.flatMap(({ log }) => log.filter((line) => /refused/.test(line)))).toEqual([]);
		});
	});
});

/*
 * Two n8n may get different answers from Meta at the same time: the one that wrote sees its write, and the
 * other one does not yet.
 */
describe('an n8n that reads late what another one wrote', () => {
	beforeEach(() => {
		pauseOn(app.graph.clock);
		jest.spyOn(SupersededStates.prototype, 'has').mockReturnValue(false);
	});
	afterEach(() => jest.restoreAllMocks());

	const activeBoth = async (): Promise<[TriggerHost, TriggerHost]> => {
		const holder = await app.workflow([STATUS]);
		const heir = await app.workflow([STATUS, SECURITY]);
		await holder.activate();
		await heir.activate();
		await app.graph.clock.advance(8000);
		return [holder, heir];
	};

	it('leaves no callback behind when the heir of a holder leaves', async () => {
		const [holder, heir] = await activeBoth();
		await holder.deactivate();
		app.graph.world.quirks.readsLagBy = 8000;
		await heir.deactivate();
		await app.graph.clock.advance(8000);
		expect(app.registered()).toBeUndefined();
	});

	it('joins the holder of now, not the one of before', async () => {
		const [holder, heir] = await activeBoth();
		await holder.deactivate();
		app.graph.world.quirks.readsLagBy = 8000;
		const third = await app.workflow([STATUS]);
		await third.activate();
		await app.graph.clock.advance(8000);
		for (const host of [heir, third]) host.executions.length = 0;
		await app.rejectTemplate();
		await app.graph.settle();
		expect([heir, third].map(({ executions }) => executions.length)).toEqual([1, 1]);
	});
});
