import { mapConcurrently } from '../../../../nodes/WhatsAppBusinessManagement/execution/mapConcurrently';

/** Lets every promise that can continue do so. */
const settled = async () => await new Promise(setImmediate);

/** Work whose entries the test ends. It records the entries that were started and those in progress. */
function workByHand() {
	const started: number[] = [];
	const ends = new Map<number, { done: () => void; fail: (error: unknown) => void }>();
	const work = async (input: string, index: number): Promise<string> => {
		started.push(index);
		await new Promise<void>((done, fail) => ends.set(index, { done, fail }));
		ends.delete(index);
		return `${input}!`;
	};
	return {
		started,
		work,
		underWay: () => [...ends.keys()],
		async end(index: number) {
			ends.get(index)?.done();
			await settled();
		},
		async fail(index: number, error: unknown) {
			ends.get(index)?.fail(error);
			ends.delete(index);
			await settled();
		},
	};
}

const INPUTS = ['a', 'b', 'c', 'd', 'e'];
const never = () => false;

describe('the results', () => {
	it('have the order of the list, regardless of which ends first', async () => {
		const hand = workByHand();
		const results = mapConcurrently(INPUTS, { atOnce: 5, stopped: never, work: hand.work });
		for (const index of [3, 0, 4, 2, 1]) await hand.end(index);
		expect(await results).toEqual(['a!', 'b!', 'c!', 'd!', 'e!']);
	});

	it.each([1, 2, 5, 100, Infinity])('are all there with %d at once', async (atOnce) => {
		const work = async (input: string, index: number) => `${input}${index}`;
		const results = await mapConcurrently(INPUTS, { atOnce, stopped: never, work });
		expect(results).toEqual(['a0', 'b1', 'c2', 'd3', 'e4']);
	});

	// An expression can return a number that the editor would not accept.
	it.each([0, -1, 0.5, NaN])('are complete even if the bound is %d', async (atOnce) => {
		const work = async (input: string) => input;
		expect(await mapConcurrently(INPUTS, { atOnce, stopped: never, work })).toEqual(INPUTS);
	});

	it('of an empty list are none', async () => {
		const work = jest.fn();
		expect(await mapConcurrently([], { atOnce: 3, stopped: never, work })).toEqual([]);
		expect(work).not.toHaveBeenCalled();
	});

	it('may be undefined', async () => {
		const work = async () => undefined;
		const results = await mapConcurrently(['a', 'b'], { atOnce: 2, stopped: never, work });
		expect(results).toEqual([undefined, undefined]);
	});
});

describe('how many entries run in parallel', () => {
	it.each([
		[1, [0]],
		[2, [0, 1]],
		[3, [0, 1, 2]],
		[9, [0, 1, 2, 3, 4]],
	])('with %d at once, at the beginning: %j', async (atOnce, first) => {
		const hand = workByHand();
		const results = mapConcurrently(INPUTS, { atOnce, stopped: never, work: hand.work });
		await settled();
		expect(hand.underWay()).toEqual(first);
		for (const index of INPUTS.keys()) await hand.end(index);
		await results;
	});

	it('the next starts as soon as any ends', async () => {
		const hand = workByHand();
		const results = mapConcurrently(INPUTS, { atOnce: 2, stopped: never, work: hand.work });
		await hand.end(1);
		expect(hand.underWay()).toEqual([0, 2]);
		await hand.end(2);
		expect(hand.underWay()).toEqual([0, 3]);
		await hand.end(0);
		expect(hand.underWay()).toEqual([3, 4]);
		await hand.end(3);
		await hand.end(4);
		await results;
		expect(hand.started).toEqual([0, 1, 2, 3, 4]);
	});

	it('never exceeds the bound, and reaches it', async () => {
		let running = 0;
		let most = 0;
		const work = async (input: number) => {
			most = Math.max(most, ++running);
			for (let turn = 0; turn < input % 4; turn++) await settled();
			running--;
		};
		const inputs = Array.from({ length: 100 }, (_none, index) => index);
		await mapConcurrently(inputs, { atOnce: 7, stopped: never, work });
		expect(most).toBe(7);
	});
});

describe('a failure', () => {
	it('starts no further entries, waits for those in progress, and is thrown', async () => {
		const hand = workByHand();
		const boom = new Error('boom');
		let over = false;
		const results = mapConcurrently(INPUTS, { atOnce: 2, stopped: never, work: hand.work });
		const outcome = results.finally(() => {
			over = true;
		});
		outcome.catch(() => undefined);

		await settled();
		await hand.fail(0, boom);
		expect(over).toBe(false);
		expect(hand.underWay()).toEqual([1]);
		await hand.end(1);
		await expect(outcome).rejects.toBe(boom);
		expect(hand.started).toEqual([0, 1]);
	});

	it('is thrown if it is the first one', async () => {
		const hand = workByHand();
		const results = mapConcurrently(INPUTS, { atOnce: 3, stopped: never, work: hand.work });
		results.catch(() => undefined);
		await settled();
		await hand.fail(2, 'first');
		await hand.fail(0, 'second');
		await hand.end(1);
		await expect(results).rejects.toBe('first');
	});

	it('is a failure even if it is undefined', async () => {
		const work = async () => await Promise.reject(undefined);
		const results = mapConcurrently(INPUTS, { atOnce: 1, stopped: never, work });
		await expect(results).rejects.toBeUndefined();
	});
});

describe('a run that is stopped', () => {
	it('before it begins starts nothing', async () => {
		const work = jest.fn();
		expect(await mapConcurrently(INPUTS, { atOnce: 2, stopped: () => true, work })).toEqual([]);
		expect(work).not.toHaveBeenCalled();
	});

	it('returns the results of the started entries, from the first', async () => {
		const hand = workByHand();
		let stop = false;
		const results = mapConcurrently(INPUTS, { atOnce: 2, stopped: () => stop, work: hand.work });
		await hand.end(0);
		stop = true;
		await hand.end(2);
		await hand.end(1);
		expect(await results).toEqual(['a!', 'b!', 'c!']);
		expect(hand.started).toEqual([0, 1, 2]);
	});
});
