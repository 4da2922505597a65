import type { IDataObject } from 'n8n-workflow';

import {
	firstReason,
	forgetReason,
	noteCleanUp,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/activation/firstReason';

const MINUTE = 60_000;

/** One failed attempt of n8n, with the clean-up after it. */
function attempt(staticData: IDataObject, message: string, isChallenge: boolean, now: number) {
	const reason = firstReason(staticData, { message }, { isChallenge, now });
	noteCleanUp(staticData);
	return reason.message;
}

it('a failed challenge of a repeat does not hide the true reason', () => {
	const staticData = {};
	expect(attempt(staticData, 'true', false, 0)).toBe('true');
	for (const now of [1, 2, 3, 4]) {
		expect(attempt(staticData, 'challenge', true, now * MINUTE)).toBe('true');
	}
});

it('a challenge that failed first is the true reason', () => {
	const staticData = {};
	expect(attempt(staticData, 'timed out', true, 0)).toBe('timed out');
	expect(attempt(staticData, 'not found', true, MINUTE)).toBe('timed out');
});

it('another reason is reported at once, because only a challenge can be a consequence', () => {
	const staticData = {};
	attempt(staticData, 'first', false, 0);
	expect(attempt(staticData, 'second', false, 1)).toBe('second');
});

it.each<[string, (staticData: IDataObject) => void, number]>([
	['after a manual deactivation', noteCleanUp, 1],
	['after a success', forgetReason, 1],
	['long after', () => undefined, 5 * MINUTE],
])('%s a failed challenge is the reason again', (_what, between, now) => {
	const staticData = {};
	attempt(staticData, 'true', false, 0);
	between(staticData);
	expect(attempt(staticData, 'challenge', true, now)).toBe('challenge');
});
