import {
	forget,
	recall,
	remember,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/state/recentKeys';

const DAY = 24 * 3_600_000;

it('returns the stored value until it is changed', () => {
	expect(recall('a', 0)).toBeUndefined();
	remember('a', 'running', 0);
	expect(recall('a', 0)).toBe('running');
	remember('a', 'taken', 0);
	expect(recall('a', 0)).toBe('taken');
	forget('a');
	expect(recall('a', 0)).toBeUndefined();
	forget('a');
});

it.each<[string, number | undefined, number]>([
	['seven days, as long as Meta retries', undefined, 7 * DAY],
	['the given time', 1000, 1000],
])('remembers for %s', (_what, keptMs, until) => {
	remember('b', 'taken', 0, keptMs);
	expect(recall('b', until - 1)).toBe('taken');
	expect(recall('b', until)).toBeUndefined();
	// It has expired, and an older clock does not restore it.
	expect(recall('b', 0)).toBeUndefined();
});

it('holds 20,000 entries, and drops those with the oldest update', () => {
	for (let index = 0; index < 20_000; index++) remember(`entry ${index}`, 'taken', 0);
	remember('entry 0', 'taken', 0);
	remember('one more', 'taken', 0);
	expect(recall('entry 1', 0)).toBeUndefined();
	for (const key of ['entry 0', 'entry 2', 'entry 19999', 'one more']) {
		expect(recall(key, 0)).toBe('taken');
	}
});
