import { EventEmitter } from 'node:events';

import { toldToEnd } from './ending';

/** A process whose parent can end. */
class FakeProcess extends EventEmitter {
	ppid = 100;
}

let own: FakeProcess;
let ended: boolean;

beforeEach(() => {
	jest.useFakeTimers();
	own = new FakeProcess();
	ended = false;
	void toldToEnd(own.ppid, own).then(() => (ended = true));
});

afterEach(() => jest.useRealTimers());

it('keeps running without a signal', async () => {
	await jest.advanceTimersByTimeAsync(3_600_000);
	expect(ended).toBe(false);
});

it.each(['SIGINT', 'SIGTERM'])('ends on %s, and accepts the same signal again', async (signal) => {
	own.emit(signal);
	expect(own.emit(signal)).toBe(true);
	await jest.advanceTimersByTimeAsync(0);
	expect(ended).toBe(true);
	expect(jest.getTimerCount()).toBe(0);
});

it('ends within a second when its parent is gone', async () => {
	own.ppid = 1;
	await jest.advanceTimersByTimeAsync(1_000);
	expect(ended).toBe(true);
	expect(jest.getTimerCount()).toBe(0);
});
