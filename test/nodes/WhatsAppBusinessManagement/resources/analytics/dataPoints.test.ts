import { edge, nodeId } from '../../../../../nodes/WhatsAppBusinessManagement/graph/paths';
import {
	fieldWith,
	readSeries,
} from '../../../../../nodes/WhatsAppBusinessManagement/resources/analytics/dataPoints';
import { answering } from '../../graph/fakeConnection';

const METRIC = 'call_analytics';
const DAY = 24 * 60 * 60;

const edgeCall = { method: 'GET' as const, path: [nodeId('1'), edge(METRIC)] };
const fieldCall = { method: 'GET' as const, path: [nodeId('1')], query: { fields: METRIC } };

const point = (day: number, more: object = {}) => ({
	start: day * DAY,
	end: (day + 1) * DAY,
	count: 3,
	...more,
});

const row = (day: number, more: object = {}) => ({
	...point(day, more),
	start: new Date(day * DAY * 1000).toISOString(),
	end: new Date((day + 1) * DAY * 1000).toISOString(),
});

const reading = { metric: METRIC, simplify: true, echo: {} };

const POINTS = [
	point(1, { direction: 'USER_INITIATED' }),
	point(2, { direction: 'USER_INITIATED' }),
];
const SERIES = { granularity: 'DAILY', directions: ['USER_INITIATED'], data_points: POINTS };

it.each([
	['a list of an edge', edgeCall, { data: [SERIES] }],
	['an edge without a list', edgeCall, SERIES],
	['the metric inside the account, under an edge', edgeCall, { [METRIC]: SERIES, id: '1' }],
	['a field with a list', fieldCall, { [METRIC]: { data: [SERIES] }, id: '1' }],
	['a field without a list', fieldCall, { [METRIC]: SERIES, id: '1' }],
	['a list without the account, where a field was asked for', fieldCall, { data: [SERIES] }],
])('%s returns the same data points', async (_what, call, answer) => {
	const { connection } = answering(answer);
	expect(await readSeries(connection, { ...reading, calls: [call] })).toEqual(
		[1, 2].map((day) => row(day, { direction: 'USER_INITIATED' })),
	);
});

it.each([
	['no series', edgeCall, { data: [] }],
	['a series without data points', edgeCall, { data: [{ granularity: 'DAILY' }] }],
	['no metric', fieldCall, { id: '1' }],
])('%s returns no item', async (_what, call, answer) => {
	const { connection } = answering(answer);
	expect(await readSeries(connection, { ...reading, calls: [call] })).toEqual([]);
});

it('reads all pages, sorts by time, and adds the series’ properties to each point', async () => {
	const page = { cursors: { after: 'MjQZD' }, next: true };
	const { calls, connection } = answering(
		{ data: [{ product_type: 'cloud_api', data_points: [point(3), point(2)] }], paging: page },
		{ data: [{ product_type: 'cloud_api', data_points: [point(1)] }] },
	);
	expect(
		await readSeries(connection, { ...reading, calls: [edgeCall], echo: { accountId: '1' } }),
	).toEqual([1, 2, 3].map((day) => ({ accountId: '1', product_type: 'cloud_api', ...row(day) })));
	expect(calls.map(({ query }) => query?.after)).toEqual([undefined, 'MjQZD']);
});

it('returns a day once if Meta returns it identically on both sides of a border', async () => {
	const { connection } = answering(
		{ data: [{ data_points: [point(1, { country: 'US' }), point(2, { country: 'US' })] }] },
		{ data: [{ data_points: [point(2, { country: 'US' }), point(2, { country: 'DE' })] }] },
	);
	expect(await readSeries(connection, { ...reading, calls: [edgeCall, edgeCall] })).toEqual([
		row(1, { country: 'US' }),
		row(2, { country: 'US' }),
		row(2, { country: 'DE' }),
	]);
});

it('keeps duplicates within one response, because either could be right', async () => {
	const { connection } = answering({ data: [{ data_points: [point(1), point(1, { count: 4 })] }] });
	expect(await readSeries(connection, { ...reading, calls: [edgeCall] })).toHaveLength(2);
});

it('omits points that start at or after the end', async () => {
	const { connection } = answering({ data: [{ data_points: [point(1), point(2), point(3)] }] });
	expect(await readSeries(connection, { ...reading, calls: [edgeCall], before: 2 * DAY })).toEqual([
		row(1),
	]);
});

it('returns the series unchanged if Simplify is off', async () => {
	const { connection } = answering({ data: [SERIES] }, { data: [SERIES, SERIES] });
	const raw = { ...reading, simplify: false, calls: [edgeCall, edgeCall] };
	expect(await readSeries(connection, raw)).toEqual([SERIES, SERIES, SERIES]);
});

it('writes a field with its arguments, without those that are empty', () => {
	const values = {
		start: 1,
		phone_numbers: ['1'],
		tiers: [],
		end: undefined,
		product_types: [0, 2],
	};
	expect(fieldWith('analytics', values)).toBe(
		'analytics.start(1).phone_numbers(["1"]).product_types([0,2])',
	);
});
