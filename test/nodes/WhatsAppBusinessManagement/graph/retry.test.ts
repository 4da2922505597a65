import type { GraphCall } from '../../../../nodes/WhatsAppBusinessManagement/graph/call';
import { CredentialError } from '../../../../nodes/WhatsAppBusinessManagement/graph/authentication';
import { GraphUnreachableError } from '../../../../nodes/WhatsAppBusinessManagement/graph/errors';
import type { RetryPolicy } from '../../../../nodes/WhatsAppBusinessManagement/graph/retry';
import {
	DEFAULT_RETRY,
	mayRepeat,
	pause,
	withRetry,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/retry';
import { limited, refused } from './refusal';

const READ: GraphCall = { method: 'GET', path: [] };
const WRITE: GraphCall = { method: 'POST', path: [] };
const IDEMPOTENT: GraphCall = { method: 'POST', path: [], idempotent: true };
const REMOVAL: GraphCall = { method: 'DELETE', path: [] };

const LOST = new GraphUnreachableError('gone');
const NOT_SENT = new GraphUnreachableError('refused', undefined, true);
const LIMIT = refused({ code: 4 });
const OUTAGE = refused({ code: 2 });

describe('whether a call may be repeated', () => {
	it.each<[what: string, error: unknown, read: boolean, write: boolean, idempotent: boolean]>([
		['the app’s limit (4)', refused({ code: 4 }), true, true, true],
		['the user’s limit (17)', refused({ code: 17 }), true, true, true],
		['the page’s limit (32)', refused({ code: 32 }), true, true, true],
		['the edge’s limit (613)', refused({ code: 613 }), true, true, true],
		['the account’s limit (80007)', refused({ code: 80007 }), true, true, true],
		['the account’s limit (80008)', refused({ code: 80008 }), true, true, true],
		['the throughput (130429)', refused({ code: 130429 }), true, true, true],
		['an unknown error (1)', refused({ code: 1 }), true, false, true],
		['an outage (2)', refused({ code: 2 }), true, false, true],
		[
			'too much data for one response (1)',
			refused({ code: 1, message: 'Please reduce the amount of data you’re asking for' }),
			false,
			false,
			false,
		],
		['an overload (131016)', refused({ code: 131016 }), true, false, true],
		['the registration server (133004)', refused({ code: 133004 }), true, false, true],
		['an unknown code', refused({ code: 999 }), false, false, false],
		[
			'an unknown code that Meta marks as transient',
			refused({ code: 999, isTransient: true }),
			true,
			false,
			true,
		],
		['a wrong parameter (100)', refused({ code: 100 }), false, false, false],
		['100, even if Meta calls it transient', refused({ isTransient: true }), false, false, false],
		['an expired token (190)', refused({ code: 190 }), false, false, false],
		['a missing permission (299)', refused({ code: 299 }), false, false, false],
		['the spam limit (131048)', refused({ code: 131048 }), false, false, false],
		['a wrong PIN (133005)', refused({ code: 133005 }), false, false, false],
		['too many registrations (133016)', refused({ code: 133016 }), false, false, false],
		['133016 with status 429', refused({ code: 133016, httpStatus: 429 }), false, false, false],
		['100 with status 503', refused({ code: 100, httpStatus: 503 }), false, false, false],
		['an unknown code with status 429', refused({ code: 999, httpStatus: 429 }), true, true, true],
		['a limit with status 400', refused({ code: 4, httpStatus: 400 }), true, true, true],
		['a lost connection', LOST, true, false, true],
		['a connection that was refused', NOT_SENT, true, true, true],
		['a wrong credential', new CredentialError('no token'), false, false, false],
		['any other error', new TypeError('bug'), false, false, false],
		['a thrown value that is not an error', 'boom', false, false, false],
	])('%s', (_what, error, read, write, idempotent) => {
		expect(mayRepeat(READ, error)).toBe(read);
		expect(mayRepeat(WRITE, error)).toBe(write);
		expect(mayRepeat(REMOVAL, error)).toBe(write);
		expect(mayRepeat(IDEMPOTENT, error)).toBe(idempotent);
	});
});

it('by default three attempts end before n8n gives up an activation', () => {
	expect(DEFAULT_RETRY).toEqual({ attempts: 3, maxWaitSeconds: 20, deadlineMs: 20_000 });
});

describe('a call', () => {
	let waits: number[];
	let policy: RetryPolicy;

	beforeEach(() => {
		waits = [];
		const wait = async (ms: number) => void waits.push(ms);
		policy = { attempts: 3, maxWaitSeconds: 60, wait };
		jest.spyOn(Math, 'random').mockReturnValue(0.5);
	});

	afterEach(() => {
		jest.restoreAllMocks();
	});

	/** Fails with these errors, one each time, then succeeds. */
	function failingWith(...errors: unknown[]) {
		return jest.fn(async (): Promise<string> => {
			if (errors.length > 0) throw errors.shift();
			return 'done';
		});
	}

	it('that succeeds is sent once', async () => {
		const send = failingWith();
		await expect(withRetry(READ, policy, send)).resolves.toBe('done');
		expect(send).toHaveBeenCalledTimes(1);
		expect(waits).toEqual([]);
	});

	it('that returns nothing is sent once', async () => {
		const send = jest.fn(async () => undefined);
		await expect(withRetry(READ, policy, send)).resolves.toBeUndefined();
		expect(send).toHaveBeenCalledTimes(1);
	});

	it('that fails twice is sent three times, after increasing waits', async () => {
		const send = failingWith(OUTAGE, LOST);
		await expect(withRetry(READ, policy, send)).resolves.toBe('done');
		expect(send).toHaveBeenCalledTimes(3);
		expect(waits).toEqual([1000, 2000]);
	});

	it('waits before an attempt no longer than the policy allows', async () => {
		await withRetry(READ, { ...policy, maxWaitSeconds: 1.5 }, failingWith(OUTAGE, OUTAGE));
		expect(waits).toEqual([1000, 1500]);
	});

	it('that always fails ends with the last error', async () => {
		const last = refused({ code: 2 });
		const send = failingWith(OUTAGE, LOST, last, OUTAGE);
		await expect(withRetry(READ, policy, send)).rejects.toBe(last);
		expect(send).toHaveBeenCalledTimes(3);
		expect(waits).toEqual([1000, 2000]);
	});

	it('that meets limits between failures makes as many attempts as without them', async () => {
		const send = failingWith(LIMIT, OUTAGE, LIMIT, LIMIT, OUTAGE, LIMIT);
		await expect(withRetry(READ, policy, send)).resolves.toBe('done');
		expect(send).toHaveBeenCalledTimes(7);
		expect(waits).toEqual([1000, 1000, 2000, 4000, 2000, 8000]);
	});

	it('that is refused again and again waits no longer in all than the policy allows', async () => {
		const send = jest.fn(async () => await Promise.reject(LIMIT));
		await expect(withRetry(WRITE, policy, send)).rejects.toBe(LIMIT);
		// 1 + 2 + 4 + 8 + 16 seconds, and the rest.
		expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 29_000]);
		expect(send).toHaveBeenCalledTimes(7);
	});

	it.each<[what: string, call: GraphCall, error: unknown, policy: Partial<RetryPolicy>]>([
		['may not be repeated', READ, refused({ code: 133016 }), {}],
		['is a write whose connection was lost', WRITE, LOST, {}],
		['has one attempt', READ, OUTAGE, { attempts: 1 }],
		['has to wait longer than the policy allows', READ, limited(2), { maxWaitSeconds: 119 }],
		['has no time to wait', READ, LIMIT, { maxWaitSeconds: 0 }],
	])('that %s fails at once', async (_what, call, error, special) => {
		const send = failingWith(error);
		await expect(withRetry(call, { ...policy, ...special }, send)).rejects.toBe(error);
		expect(send).toHaveBeenCalledTimes(1);
		expect(waits).toEqual([]);
	});

	it('waits the time that Meta states if the policy allows it', async () => {
		const send = failingWith(limited(2));
		await withRetry(WRITE, { ...policy, maxWaitSeconds: 120 }, send);
		expect(send).toHaveBeenCalledTimes(2);
		// With a jitter of up to a tenth.
		expect(waits).toEqual([126_000]);
	});

	it('of a cancelled run is not repeated', async () => {
		const send = failingWith(LIMIT);
		const signal = AbortSignal.abort();
		const outcome = withRetry(READ, { attempts: 3, maxWaitSeconds: 60, signal }, send);
		await expect(outcome).rejects.toBe(LIMIT);
		expect(send).toHaveBeenCalledTimes(1);
	});

	it('that is cancelled during the wait is not repeated', async () => {
		const abort = new AbortController();
		const send = failingWith(LIMIT);
		const wait = async () => abort.abort();
		const outcome = withRetry(WRITE, { ...policy, signal: abort.signal, wait }, send);
		await expect(outcome).rejects.toBe(LIMIT);
		expect(send).toHaveBeenCalledTimes(1);
	});

	it('waits in real time if the policy has no wait function', async () => {
		jest.useFakeTimers();
		try {
			const send = failingWith(LIMIT);
			const outcome = withRetry(READ, { attempts: 2, maxWaitSeconds: 60 }, send);
			await jest.advanceTimersByTimeAsync(999);
			expect(send).toHaveBeenCalledTimes(1);
			await jest.advanceTimersByTimeAsync(1);
			await expect(outcome).resolves.toBe('done');
		} finally {
			jest.useRealTimers();
		}
	});
});

describe('a pause', () => {
	let over: boolean;

	beforeEach(() => {
		over = false;
		jest.useFakeTimers();
	});

	afterEach(() => {
		jest.useRealTimers();
	});

	const begin = (ms: number, signal?: AbortSignal) =>
		void pause(ms, signal).then(() => {
			over = true;
		});

	it.each([1, 249, 250, 251, 1000])('of %d ms takes exactly that long', async (ms) => {
		begin(ms);
		await jest.advanceTimersByTimeAsync(ms - 1);
		expect(over).toBe(false);
		await jest.advanceTimersByTimeAsync(1);
		expect(over).toBe(true);
	});

	it.each([
		['of zero', 0, undefined],
		['of less than zero', -5, undefined],
		['of a run that was cancelled before', 60_000, AbortSignal.abort()],
	])('%s ends at once', async (_what, ms, signal) => {
		begin(ms, signal);
		await jest.advanceTimersByTimeAsync(0);
		expect(over).toBe(true);
	});

	it('ends within a quarter of a second when the run is cancelled', async () => {
		const abort = new AbortController();
		begin(60_000, abort.signal);
		await jest.advanceTimersByTimeAsync(10_100);
		expect(over).toBe(false);
		abort.abort();
		await jest.advanceTimersByTimeAsync(250);
		expect(over).toBe(true);
	});
});
