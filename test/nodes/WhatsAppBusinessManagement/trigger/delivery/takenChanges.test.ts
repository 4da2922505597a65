import type { ChangeItem } from '../../../../../nodes/WhatsAppBusinessManagement/changes/change';
import {
	begin,
	finish,
	notYetTaken,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/delivery/takenChanges';
import {
	noteGivenStates,
	takenSince,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/state/recentStates';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const item = (changeId: string, more: Partial<ChangeItem> = {}): ChangeItem => ({
	field: 'flows',
	group: 'flow',
	wabaId: '1',
	accountName: null,
	time: '2026-03-14T09:30:00.000Z',
	changeId,
	stateId: `state of ${changeId}`,
	source: 'webhook',
	event: null,
	summary: '',
	managerUrl: null,
	...more,
});

/** A separate trigger for each test. */
let trigger = '';
let triggers = 0;
beforeEach(() => {
	trigger = `trigger ${++triggers}`;
});

const fresh = (items: ChangeItem[], now = 0, id = trigger) =>
	notYetTaken(id, items, now)?.map(({ changeId }) => changeId);

it('omits accepted changes, and keeps the order of the rest', () => {
	const taken = [item('b'), item('d')];
	begin(trigger, taken, 0);
	finish(trigger, taken, true, 0);
	expect(fresh(['a', 'b', 'c', 'd', 'e'].map((id) => item(id)))).toEqual(['a', 'c', 'e']);
	expect(fresh(taken)).toEqual([]);
});

it('a change that one trigger accepted is new for another', () => {
	finish(trigger, [item('a')], true, 0);
	expect(fresh([item('a')], 0, 'another')).toEqual(['a']);
});

it.each([
	['a success is remembered', true, []],
	['a failure may be retried', false, ['a']],
])('nothing continues while one of them runs; then %s', (_what, succeeded, after) => {
	begin(trigger, [item('a')], 0);
	expect(fresh([item('a')])).toBeUndefined();
	expect(fresh([item('b'), item('a')])).toBeUndefined();
	expect(fresh([item('b')])).toEqual(['b']);
	finish(trigger, [item('a')], succeeded, 0);
	expect(fresh([item('a')])).toEqual(after);
});

it.each<[string, () => void, ChangeItem, number]>([
	['a run that never ends', () => begin(trigger, [item('a')], 0), item('a'), 60 * MINUTE],
	['a change with Meta’s time', () => finish(trigger, [item('a')], true, 0), item('a'), 7 * DAY],
	[
		'a change without a time, which may be a different one',
		() => finish(trigger, [item('a', { timeReceived: true })], true, 0),
		item('a'),
		10 * MINUTE,
	],
])('%s is held for its time', (_what, happen, change, until) => {
	happen();
	expect(fresh([change], until - 1)).not.toEqual(['a']);
	expect(fresh([change], until)).toEqual(['a']);
});

describe('a state that Get Changes has output', () => {
	const given = item('a', { stateId: 'rejected' });
	beforeEach(() => noteGivenStates(trigger, ['rejected'], 0));

	it('is omitted once, and with it the retries of the delivery', () => {
		expect(fresh([item('b'), given])).toEqual(['b']);
		expect(fresh([given], 7 * DAY - 1)).toEqual([]);
		expect(fresh([item('c', { stateId: 'rejected' })])).toEqual(['c']);
	});

	it('is omitted only by the trigger that was told', () => {
		expect(fresh([given], 0, 'another')).toEqual(['a']);
	});

	it.each([
		[10 * MINUTE - 1, []],
		[10 * MINUTE, ['a']],
	])('after %d ms: %j', (now, expected) => {
		expect(fresh([given], now)).toEqual(expected);
	});

	it('stays noted while another change of the delivery is being processed', () => {
		begin(trigger, [item('b')], 0);
		expect(fresh([given, item('b')])).toBeUndefined();
		finish(trigger, [item('b')], true, 0);
		expect(fresh([given, item('b')])).toEqual([]);
	});
});

it.each([
	['has begun', () => begin(trigger, [item('a')], 5), ['state of a']],
	[
		'has failed, so that Meta retries it',
		() => {
			begin(trigger, [item('a')], 5);
			finish(trigger, [item('a')], false, 6);
		},
		[],
	],
	[
		'has succeeded',
		() => {
			begin(trigger, [item('a')], 5);
			finish(trigger, [item('a')], true, 6);
		},
		['state of a'],
	],
])('the states taken after an execution that %s', (_what, happen, expected) => {
	happen();
	expect(takenSince(trigger, ['state of a', 'state of b'], 0, 10)).toEqual(expected);
});
