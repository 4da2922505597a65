import { backOffSeconds } from '../../../../nodes/WhatsAppBusinessManagement/graph/backOff';

describe('the wait before the next attempt', () => {
	it.each<[what: string, attempt: number, random: number, seconds: number]>([
		['after the first attempt at least', 1, 0, 0.5],
		['after the first attempt on average', 1, 0.5, 1],
		['after the first attempt at most', 1, 1, 1.5],
		['after the second attempt', 2, 0.5, 2],
		['after the third attempt', 3, 0.5, 4],
	])('%s', (_what, attempt, random, seconds) => {
		expect(backOffSeconds(attempt, random)).toBe(seconds);
	});

	it('differs per call, so that workflows do not retry at the same time', () => {
		const waits = Array.from({ length: 20 }, () => backOffSeconds(1));
		expect(new Set(waits).size).toBeGreaterThan(1);
		expect(Math.min(...waits)).toBeGreaterThanOrEqual(0.5);
		expect(Math.max(...waits)).toBeLessThan(1.5);
	});
});
