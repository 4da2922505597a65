import {
	GIVEN_FOR_MS,
	noteGivenStates,
	noteTakenState,
	takenSince,
	useGivenState,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/state/recentStates';

const DAY = 24 * 3_600_000;

/** A separate trigger for each test. */
let trigger = '';
let triggers = 0;
beforeEach(() => {
	trigger = `trigger ${++triggers}`;
});

describe('states that were taken', () => {
	it.each<[string, number, number, string[]]>([
		['since the very moment', 5, 5, ['a']],
		['since a later moment', 6, 6, []],
		['until fifteen days later', 0, 5 + 15 * DAY - 1, ['a']],
		['fifteen days later', 0, 5 + 15 * DAY, []],
	])('%s', (_what, since, now, expected) => {
		noteTakenState(trigger, 'a', 5);
		expect(takenSince(trigger, ['a', 'b'], since, now)).toEqual(expected);
		expect(takenSince('another', ['a', 'b'], since, now)).toEqual([]);
	});

	it('count from the last time', () => {
		noteTakenState(trigger, 'a', 5);
		noteTakenState(trigger, 'a', 9);
		expect(takenSince(trigger, ['a'], 7, 9)).toEqual(['a']);
	});
});

describe('states that were given', () => {
	it('can be used once', () => {
		noteGivenStates(trigger, ['a', 'b'], 0);
		expect(useGivenState(trigger, 'a', 1)).toBe(true);
		expect(useGivenState(trigger, 'a', 1)).toBe(false);
		expect(useGivenState(trigger, 'b', GIVEN_FOR_MS)).toBe(false);
	});

	it.each([
		['within the ten minutes before are not expected again', GIVEN_FOR_MS - 1, false],
		['earlier may return', GIVEN_FOR_MS, true],
	])('and taken %s', (_what, now, isUsed) => {
		noteTakenState(trigger, 'a', 0);
		noteGivenStates(trigger, ['a'], now);
		expect(useGivenState(trigger, 'a', now)).toBe(isUsed);
	});
});

it('of more than 20,000 states, the oldest are forgotten', () => {
	const states = Array.from({ length: 20_001 }, (_state, index) => `state ${index}`);
	for (const state of states) noteTakenState(trigger, state, 0);
	noteGivenStates('another', states, 0);
	expect(takenSince(trigger, states, 0, 0)).toEqual(states.slice(1));
	expect(useGivenState('another', 'state 0', 0)).toBe(false);
	expect(useGivenState('another', 'state 1', 0)).toBe(true);
});
