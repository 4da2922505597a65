import {
	datesOf,
	piecesOf,
	spanOf,
} from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/timeSpan';

const seconds = (time: string): number => Date.parse(time) / 1000;

const span = (start: string, end: string) => ({ start: seconds(start), end: seconds(end) });

const iso = (time: number): string => new Date(time * 1000).toISOString().replace('.000Z', 'Z');

describe('a time range', () => {
	// 00:30 in Berlin in winter; in New York it is still the previous day.
	beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-28T23:30:00Z') }));
	afterEach(() => jest.useRealTimers());

	it.each([
		['last7Days', 'Europe/Berlin', '2026-03-22T23:00:00Z'],
		['last7Days', 'America/New_York', '2026-03-22T04:00:00Z'],
		['last30Days', 'UTC', '2026-02-27T00:00:00Z'],
		['last90Days', 'Asia/Kolkata', '2025-12-29T18:30:00Z'],
	] as const)('%s in %s begins at midnight there: %s', (timeRange, timeZone, start) => {
		const found = spanOf({ timeRange, timeZone });
		expect([iso(found.start), iso(found.end)]).toEqual([start, '2026-03-28T23:30:00Z']);
	});

	it('that is custom ends now if it has no end', () => {
		const start = seconds('2026-03-01T10:15:00Z');
		expect(spanOf({ timeRange: 'custom', timeZone: 'UTC', start })).toEqual({
			start,
			end: seconds('2026-03-28T23:30:00Z'),
		});
	});
});

describe('pieces', () => {
	it.each([
		[
			'one, where it is short enough',
			'2026-01-01T00:00:00Z',
			'2026-01-03T00:00:00Z',
			'UTC',
			30,
			[],
		],
		[
			'one, where nothing limits it',
			'2025-01-01T00:00:00Z',
			'2026-01-01T00:00:00Z',
			'UTC',
			undefined,
			[],
		],
		[
			'at midnight, also where the span begins at another time',
			'2026-01-01T10:20:00Z',
			'2026-01-05T09:00:00Z',
			'UTC',
			2,
			['2026-01-03T00:00:00Z', '2026-01-05T00:00:00Z'],
		],
		[
			'at midnight where the workflow is, summer time or not',
			'2026-03-27T23:00:00Z',
			'2026-03-31T22:00:00Z',
			'Europe/Berlin',
			1,
			['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', '2026-03-30T22:00:00Z'],
		],
	])('%s', (_what, start, end, zone, days, borders) => {
		const whole = span(start, end);
		const pieces = [...piecesOf(whole, zone, days)];
		expect(pieces.slice(1).map((piece) => iso(piece.start))).toEqual(borders);
		expect(pieces.map((piece) => iso(piece.end))).toEqual([...borders, end]);
		expect(pieces[0]?.start).toBe(whole.start);
	});

	it('are empty for an empty range', () => {
		expect([...piecesOf({ start: 5, end: 5 }, 'UTC', 1)]).toEqual([]);
	});
});

it.each([
	['UTC', '2026-03-01', '2026-03-07'],
	['Europe/Berlin', '2026-03-01', '2026-03-08'],
	['America/New_York', '2026-02-28', '2026-03-07'],
])(
	'the days of a span in %s are %s to %s; one that ends at midnight does not touch the next',
	(zone, first, last) => {
		expect(datesOf(span('2026-03-01T00:00:00Z', '2026-03-08T00:00:00Z'), zone)).toEqual({
			first,
			last,
		});
	},
);
