import {
	daysOfAccount,
	daysOfUtc,
} from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/wholeDays';

const seconds = (time: string): number => Date.parse(time) / 1000;

const span = (start: string, end: string) => ({ start: seconds(start), end: seconds(end) });

/** One day in Kolkata, the other side of midnight in UTC. */
const DAY = span('2026-03-13T18:30:00Z', '2026-03-14T18:30:00Z');

describe('days of UTC', () => {
	beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-28T20:00:00Z') }));
	afterEach(() => jest.useRealTimers());

	it('are the days of the workflow’s time zone', () => {
		expect(daysOfUtc(DAY, 'Asia/Kolkata')).toEqual(
			span('2026-03-14T00:00:00Z', '2026-03-14T23:59:59Z'),
		);
	});

	it('do not start in the future if it is already tomorrow for the workflow', () => {
		const today = span('2026-03-28T18:30:00Z', '2026-03-28T20:00:00Z');
		expect(daysOfUtc(today, 'Asia/Kolkata')).toEqual(
			span('2026-03-28T00:00:00Z', '2026-03-28T20:00:00Z'),
		);
	});
});

describe('days of the account', () => {
	it('end with the day after the last one, also across a month', () => {
		const month = span('2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z');
		expect(daysOfAccount(month, 'UTC').days).toEqual({ start: '2026-02-01', end: '2026-03-01' });
	});

	it.each(['-11:00', '-08:00', 'Z', '+05:30', '+12:00'])(
		'hold the last day of an account at %s, and not the next',
		(zone) => {
			const { before } = daysOfAccount(DAY, 'Asia/Kolkata');
			expect(seconds(`2026-03-14T00:00:00${zone}`)).toBeLessThan(before);
			expect(seconds(`2026-03-15T00:00:00${zone}`)).toBeGreaterThanOrEqual(before);
		},
	);
});
