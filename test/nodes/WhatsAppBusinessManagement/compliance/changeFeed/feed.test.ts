import type { IDataObject } from 'n8n-workflow';

import type {
	FeedSettings,
	FeedSurroundings,
} from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/feed';
import { runFeed } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/feed';
import type { FakeAccount } from './fakeMeta';
import { FakeMeta, PORTFOLIO } from './fakeMeta';

const [A, B, C] = ['101', '102', '103'] as const;
const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 30, 8);

const SETTINGS: FeedSettings = {
	scope: { portfolioId: PORTFOLIO },
	reading: { withComponents: false, withUsernames: false },
	choice: { fields: [], templateNames: [], templateStatuses: [] },
};

/** The runs of one node, an hour apart, with what n8n saves of it in between. */
class FakeNode {
	saved: IDataObject = {};

	readonly logged: string[] = [];

	isManual = false;

	private now = START;

	constructor(readonly meta: FakeMeta) {}

	async run(
		accounts: Record<string, FakeAccount> = this.meta.accounts,
		{ settings = SETTINGS, ...more }: FeedSurroundings & { settings?: FeedSettings } = {},
	) {
		this.meta.accounts = accounts;
		const staticData = structuredClone(this.saved);
		const { isManual } = this;
		const node = {
			staticData: () => staticData,
			log: (line: string) => this.logged.push(line),
			isManual,
			hint: () => undefined,
			ifDropped: () => undefined,
		};
		const at = this.now;
		this.now += HOUR;
		const items = await runFeed(this.meta.connection, settings, node, { clock: () => at, ...more });
		if (!isManual) this.saved = structuredClone(staticData);
		return items;
	}

	/** What each item is about, in short. */
	async told(...run: Parameters<FakeNode['run']>): Promise<string[]> {
		return (await this.run(...run)).map(({ wabaId, event }) => `${wabaId} ${event}`);
	}
}

let node: FakeNode;

beforeEach(() => {
	node = new FakeNode(new FakeMeta());
});

const approved: FakeAccount = { status: 'APPROVED' };
const paused: FakeAccount = { status: 'PAUSED' };
const refused: FakeAccount = { status: 'PAUSED', refuses: 'all' };

it('gives nothing in the first run, then each change once, by account', async () => {
	expect(await node.told({ [A]: approved, [B]: approved })).toEqual([]);
	expect(await node.told({ [B]: paused, [A]: paused })).toEqual([`${A} PAUSED`, `${B} PAUSED`]);
	expect(await node.told()).toEqual([]);
});

it('says between which runs a change happened', async () => {
	await node.run({ [A]: approved });
	expect(await node.run({ [A]: paused })).toEqual([
		expect.objectContaining({
			time: '2026-11-30T09:00:00.000Z',
			seenAfter: '2026-11-30T08:00:00.000Z',
		}),
	]);
});

it('remembers an account that is new without giving anything', async () => {
	await node.run({ [A]: approved });
	expect(await node.told({ [A]: approved, [B]: paused })).toEqual([]);
	expect(await node.told({ [A]: approved, [B]: approved })).toEqual([`${B} APPROVED`]);
});

describe('an account that refuses', () => {
	it('is told once, keeps its state, and hides no other account', async () => {
		await node.run({ [A]: approved, [B]: approved });
		const [notice, ...others] = await node.run({ [A]: refused, [B]: paused });
		expect(notice).toMatchObject({
			field: 'account_update',
			group: 'account',
			wabaId: A,
			event: 'feed.accountUnreadable',
			name: `Shop ${A}`,
			seenAfter: '2026-11-30T08:00:00.000Z',
		});
		expect(notice?.summary).toMatch(
			/^Shop 101 could not be read, so .*Assign it to the system user/,
		);
		expect(others.map(({ wabaId, event }) => [wabaId, event])).toEqual([[B, 'PAUSED']]);
		expect(await node.told()).toEqual([]);
		const [change] = await node.run({ [A]: paused, [B]: paused });
		expect(change).toMatchObject({
			wabaId: A,
			event: 'PAUSED',
			seenAfter: '2026-11-30T08:00:00.000Z',
		});
		expect(await node.told({ [A]: refused, [B]: paused })).toEqual([`${A} feed.accountUnreadable`]);
	});

	it('is told in the first run too', async () => {
		expect(await node.told({ [A]: approved, [B]: refused })).toEqual([
			`${B} feed.accountUnreadable`,
		]);
		expect(await node.told({ [A]: approved, [B]: paused })).toEqual([]);
	});

	it('is told with the part that is refused, if it is only a part', async () => {
		await node.run({ [A]: approved });
		const [notice, ...others] = await node.run({ [A]: { ...paused, refuses: 'templates' } });
		expect(others).toEqual([]);
		expect(notice).toMatchObject({ event: 'feed.accountUnreadable', what: 'the templates' });
		expect(notice?.summary).toMatch(/^Shop 101: the templates could not be read/);
		expect(await node.told()).toEqual([]);
		expect(await node.told({ [A]: paused })).toEqual([`${A} PAUSED`]);
	});

	it('fails the run if it is the only one, and nothing is forgotten', async () => {
		await node.run({ [A]: approved });
		await expect(node.run({ [A]: refused })).rejects.toThrow('Refused');
		expect(await node.told({ [A]: paused })).toEqual([`${A} PAUSED`]);
	});

	it.each([
		['the token', 190],
		['all calls of the app', 4],
	])('stops the run if Meta refuses %s, and the others keep their states', async (_what, code) => {
		await node.run({ [A]: approved, [B]: approved, [C]: approved });
		const told = await node.told({ [A]: paused, [B]: { ...refused, code }, [C]: paused });
		expect(told).toContain(`${A} PAUSED`);
		expect(told).toContain(`${B} feed.accountUnreadable`);
		const later = await node.told({ [A]: paused, [B]: paused, [C]: paused });
		// The third was read beside the second, or not at all: in either run, it comes once.
		expect([...told, ...later].filter((each) => each === `${C} PAUSED`)).toHaveLength(1);
		expect(later).toContain(`${B} PAUSED`);
	});
});

it('asks nothing more after Meta refused the token', async () => {
	const many = Object.fromEntries(
		Array.from({ length: 40 }, (_, index) => [String(200 + index), { ...refused, code: 190 }]),
	);
	await node.run({ [A]: approved, ...many });
	expect(node.meta.asked.filter((id) => id in many).length).toBeLessThanOrEqual(8);
});

it('tells which list of accounts could not be read, and takes no account of it as gone', async () => {
	await node.run({ [A]: approved, [B]: approved });
	node.meta.refusesClientList = true;
	const [notice, ...others] = await node.run({ [A]: approved });
	expect(others).toEqual([]);
	expect(notice).toMatchObject({
		event: 'feed.accountUnreadable',
		wabaId: null,
		businessId: PORTFOLIO,
		what: 'a list of its accounts',
	});
	expect(await node.told({ [A]: approved })).toEqual([]);
	expect(await node.told({ [A]: approved, [B]: paused })).toEqual([`${B} PAUSED`]);
});

it('tells once that Meta lists no account at all, and takes none as gone', async () => {
	await node.run({ [A]: approved });
	expect(await node.run({})).toEqual([
		expect.objectContaining({
			event: 'feed.accountUnreadable',
			businessId: PORTFOLIO,
			reason: 'Meta lists no account',
		}),
	]);
	expect(await node.told()).toEqual([]);
	expect(await node.told({ [A]: paused })).toEqual([`${A} PAUSED`]);
});

it('tells once of an account that cannot be read, although it is not listed in between', async () => {
	await node.run({ [A]: approved, [B]: approved });
	expect(await node.told({ [A]: approved, [B]: refused })).toEqual([`${B} feed.accountUnreadable`]);
	expect(await node.told({ [A]: approved })).toEqual([]);
	expect(await node.told({ [A]: approved, [B]: refused })).toEqual([]);
	expect(await node.told({ [A]: approved, [B]: paused })).toEqual([`${B} PAUSED`]);
	expect(await node.told({ [A]: approved, [B]: refused })).toEqual([`${B} feed.accountUnreadable`]);
});

describe('an account that is no longer listed', () => {
	it('is gone after the second complete list', async () => {
		await node.run({ [A]: approved, [B]: approved });
		expect(await node.told({ [A]: approved })).toEqual([]);
		expect(await node.run()).toEqual([
			expect.objectContaining({
				wabaId: B,
				event: 'feed.accountGone',
				seenAfter: '2026-11-30T08:00:00.000Z',
			}),
		]);
		expect(await node.told()).toEqual([]);
		expect(await node.told({ [A]: approved, [B]: paused })).toEqual([]);
	});

	it('stays missing while the list is not complete', async () => {
		await node.run({ [A]: approved, [B]: approved });
		await node.run({ [A]: approved });
		node.meta.refusesClientList = true;
		expect(await node.told()).toEqual(['null feed.accountUnreadable']);
		node.meta.refusesClientList = false;
		expect(await node.told()).toEqual([`${B} feed.accountGone`]);
	});

	it('is not gone if it returns', async () => {
		await node.run({ [A]: approved, [B]: approved });
		await node.run({ [A]: approved });
		expect(await node.told({ [A]: approved, [B]: paused })).toEqual([`${B} PAUSED`]);
		expect(await node.told({ [A]: approved })).toEqual([]);
	});
});

describe('a memory that is lost', () => {
	it.each<[what: string, memory: (kept: IDataObject) => unknown]>([
		['of another version', (kept) => ({ ...kept, version: 99 })],
		['without scopes', () => ({ version: 1 })],
		['that is no object', () => 'x'],
		['of a scope that is none', () => ({ version: 1, scopes: { [`portfolio:${PORTFOLIO}`]: 7 } })],
	])('%s restarts with one item', async (_what, memory) => {
		await node.run({ [A]: approved, [B]: approved });
		node.saved.changeFeed = memory(node.saved.changeFeed as IDataObject) as IDataObject;
		expect(await node.run({ [A]: paused, [B]: paused })).toEqual([
			expect.objectContaining({
				event: 'feed.restarted',
				wabaId: null,
				businessId: PORTFOLIO,
				accountIds: [],
				seenAfter: null,
			}),
		]);
		expect(await node.told({ [A]: approved, [B]: paused })).toEqual([`${A} APPROVED`]);
	});

	it('of one account names it, and the others go on', async () => {
		await node.run({ [A]: approved, [B]: approved });
		const { scopes } = node.saved.changeFeed as { scopes: Record<string, { accounts: object }> };
		for (const scope of Object.values(scopes)) Object.assign(scope.accounts, { [A]: 'broken' });
		const items = await node.run({ [A]: paused, [B]: paused });
		expect(items.map(({ event }) => event)).toEqual(['feed.restarted', 'PAUSED']);
		expect(items[0]).toMatchObject({ accountIds: [A] });
	});

	it('is lost for each scope, also after another one was written', async () => {
		const one: FeedSettings = { ...SETTINGS, scope: { accountId: A, portfolioId: PORTFOLIO } };
		await node.run({ [A]: approved });
		await node.run({ [A]: approved }, { settings: one });
		Object.assign(node.saved.changeFeed as IDataObject, { version: 99 });
		expect(await node.told()).toEqual(['null feed.restarted']);
		expect(await node.told({ [A]: paused }, { settings: one })).toEqual([`${A} feed.restarted`]);
	});
});

it('keeps the memory of each scope apart', async () => {
	const one: FeedSettings = { ...SETTINGS, scope: { accountId: A } };
	await node.run({ [A]: approved });
	expect(await node.told({ [A]: paused }, { settings: one })).toEqual([]);
	expect(await node.told()).toEqual([`${A} PAUSED`]);
	expect(await node.told({ [A]: approved }, { settings: one })).toEqual([`${A} APPROVED`]);
});

describe('the choice of changes', () => {
	const choosing = (choice: Partial<FeedSettings['choice']>): { settings: FeedSettings } => ({
		settings: { ...SETTINGS, choice: { ...SETTINGS.choice, ...choice } },
	});

	it.each<[what: string, choice: Partial<FeedSettings['choice']>, told: string[]]>([
		['a field', { fields: ['message_template_status_update'] }, [`${A} PAUSED`, `${B} PAUSED`]],
		['another field', { fields: ['flows'] }, []],
		['a template', { templateNames: ['order_9101'] }, [`${A} PAUSED`]],
		['a status', { templateStatuses: ['PAUSED', 'REJECTED'] }, [`${A} PAUSED`, `${B} PAUSED`]],
		['another status', { templateStatuses: ['REJECTED'] }, []],
	])('gives %s, and remembers all', async (_what, choice, told) => {
		await node.run({ [A]: approved, [B]: approved });
		expect(await node.told({ [A]: paused, [B]: paused }, choosing(choice))).toEqual(told);
		expect(await node.told()).toEqual([]);
	});

	it('always gives what concerns all changes', async () => {
		await node.run({ [A]: approved, [B]: approved });
		const nothing = choosing({ fields: ['flows'] });
		expect(await node.told({ [A]: refused, [B]: approved }, nothing)).toEqual([
			`${A} feed.accountUnreadable`,
		]);
	});
});

describe('with a trigger beside it', () => {
	type Taken = (stateIds: string[]) => string[];
	const trigger = (taken: Taken = () => [], takenMeanwhile: Taken = () => []) => {
		const answering = (states: Taken) =>
			jest.fn(async (stateIds: string[], _since: number) =>
				Promise.resolve(new Set(states(stateIds))),
			);
		return { alreadyTaken: answering(taken), tell: answering(takenMeanwhile) };
	};

	const second = async (elsewhere: ReturnType<typeof trigger>) => {
		await node.run({ [A]: approved, [B]: approved });
		return await node.run({ [A]: paused, [B]: paused }, { elsewhere });
	};

	it('drops what the trigger gave, remembers it, and tells the rest', async () => {
		const elsewhere = trigger(([first]) => [first as string]);
		const items = await second(elsewhere);
		expect(items.map(({ wabaId }) => wabaId)).toEqual([B]);
		const [[asked, since] = []] = elsewhere.alreadyTaken.mock.calls;
		expect(asked).toHaveLength(2);
		// Ten minutes before the run that remembered the state before.
		expect(since).toBe(START - 600_000);
		expect(elsewhere.tell.mock.calls).toEqual([[[items[0]?.stateId], since]]);
		expect(await node.run(undefined, { elsewhere })).toEqual([]);
		expect(elsewhere.alreadyTaken).toHaveBeenCalledTimes(1);
	});

	it('drops what the trigger gave after it was asked, and remembers it', async () => {
		const elsewhere = trigger(undefined, ([first]) => [first as string]);
		const items = await second(elsewhere);
		expect(items.map(({ wabaId }) => wabaId)).toEqual([B]);
		expect(await node.told()).toEqual([]);
	});

	it('asks about an account that could not be read since it was read last', async () => {
		await node.run({ [A]: approved, [B]: approved });
		await node.run({ [A]: refused, [B]: approved });
		const elsewhere = trigger();
		await node.run({ [A]: paused, [B]: paused }, { elsewhere });
		// The other account was read in between: what a trigger output before that is another change.
		const [first, second] = elsewhere.alreadyTaken.mock.calls.map(([stateIds, since]) => ({
			count: stateIds.length,
			since,
		}));
		expect(first).toEqual({ count: 1, since: START - 600_000 });
		expect(second?.count).toBe(1);
		expect(second?.since).toBeGreaterThan(START - 600_000);
	});

	it('gives everything if the trigger does not answer, or cannot be told', async () => {
		const elsewhere = trigger();
		elsewhere.alreadyTaken.mockRejectedValue(new Error('lost'));
		elsewhere.tell.mockRejectedValue(new Error('lost'));
		expect(await second(elsewhere)).toHaveLength(2);
	});

	it('tells nothing of a manual run, because production gives the same again', async () => {
		await node.run({ [A]: approved });
		node.isManual = true;
		const elsewhere = trigger();
		expect(await node.told({ [A]: paused }, { elsewhere })).toEqual([`${A} PAUSED`]);
		expect(elsewhere.tell).not.toHaveBeenCalled();
		node.isManual = false;
		expect(await node.told()).toEqual([`${A} PAUSED`]);
	});
});

it('remembers nothing of a run that was cancelled', async () => {
	await node.run({ [A]: approved });
	const { saved } = node;
	node.meta.isCancelled = true;
	expect(await node.run({ [A]: paused })).toEqual([]);
	expect(node.saved).toEqual(saved);
	node.meta.isCancelled = false;
	expect(await node.told()).toEqual([`${A} PAUSED`]);
});

it('gives a change once if two input items ask for it at the same time', async () => {
	const meta = new FakeMeta();
	const staticData: IDataObject = {};
	const run = async () =>
		await runFeed(meta.connection, SETTINGS, {
			staticData: () => staticData,
			log: () => undefined,
			isManual: false,
			hint: () => undefined,
			ifDropped: () => undefined,
		});
	meta.accounts = { [A]: approved };
	await run();
	meta.accounts = { [A]: paused };
	const both = await Promise.all([run(), run()]);
	expect(both.map((items) => items.length)).toEqual([1, 0]);
});

it('names in the log the fields that Meta does not know', async () => {
	node.meta.unknownField = 'is_pin_enabled';
	await node.run({ [A]: approved, [B]: approved });
	expect(node.logged).toEqual([
		'Get Changes cannot see changes of is_pin_enabled: Meta does not know them',
	]);
});

it.each([
	[60_000, 0],
	[60_001, 1],
])('with %d templates, warns in the log %d times', async (templates, times) => {
	await node.run({ [A]: { ...approved, templates } });
	expect(node.logged.filter((line) => line.includes('remembers'))).toHaveLength(times);
});
