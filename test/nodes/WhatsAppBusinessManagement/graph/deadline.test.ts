import {
	DeadlineError,
	withinDeadline,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/deadline';

const never = async () => await new Promise<never>(() => undefined);

describe('a call with a deadline', () => {
	it('returns its result', async () => {
		await expect(withinDeadline(1000, async () => await Promise.resolve(7))).resolves.toBe(7);
	});

	it('throws its own error', async () => {
		const error = new Error('gone');
		await expect(withinDeadline(1000, async () => await Promise.reject(error))).rejects.toBe(error);
	});

	it('ends when its time is over, even if it ignores the signal', async () => {
		const seen: AbortSignal[] = [];
		const outcome = withinDeadline(20, async (signal) => {
			seen.push(signal);
			return await never();
		});
		await expect(outcome).rejects.toThrow(DeadlineError);
		expect(seen.map(({ aborted }) => aborted)).toEqual([true]);
	});

	it.each([
		['before it began', () => AbortSignal.abort()],
		['while it runs', () => AbortSignal.timeout(20)],
	])('ends when the execution is cancelled %s', async (_when, cancelled) => {
		const outcome = withinDeadline(60_000, never, cancelled());
		await expect(outcome).rejects.toThrow('The execution was cancelled');
	});

	it('says how long it waited', () => {
		expect(new DeadlineError(120_000).message).toBe(
			'There was no complete answer within 120 seconds',
		);
	});
});
