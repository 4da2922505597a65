import {
	ACCOUNT_ID,
	EMPTY_ACCOUNT_ID,
	GROUP_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
} from './index';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { call, errorOf } = graph;

const DAY = 24 * 60 * 60;
const TODAY = Math.floor(Date.now() / 1000 / DAY) * DAY;

const DAYS = { start: String(TODAY - 3 * DAY), end: String(TODAY), granularity: 'DAILY' };
const TEMPLATES = { ...DAYS, template_ids: '["118000000000000","118000000000001"]' };
const DATES = { start: '2020-01-01', end: '2020-01-02', granularity: 'DAILY' };

interface Series {
	data_points: Array<Record<string, unknown>>;
}

const seriesOf = async (edge: string, query: Record<string, string>): Promise<Series> => {
	const { body } = await call(`${ACCOUNT_ID}/${edge}`, { query });
	return (body.data as unknown as Series[])[0] ?? { data_points: [] };
};

describe('series of an account', () => {
	it.each([
		['conversation_analytics', {}, 3],
		['conversation_analytics', { dimensions: '["COUNTRY","CONVERSATION_TYPE"]' }, 12],
		['conversation_analytics', { dimensions: 'COUNTRY', country_codes: '["DE"]' }, 3],
		['pricing_analytics', { dimensions: '["PHONE"]', phone_numbers: '["12125550102"]' }, 3],
		['pricing_analytics', { dimensions: '[]', phone_numbers: '[]' }, 3],
		['pricing_analytics', { phone_numbers: '["15550000000"]' }, 0],
		['call_analytics', { dimensions: '["DIRECTION"]', granularity: 'HALF_HOUR' }, 288],
	])('%s with %j has %i data points', async (edge, query, count) => {
		expect((await seriesOf(edge, { ...DAYS, ...query })).data_points).toHaveLength(count);
	});

	it('have only the requested dimensions', async () => {
		const { data_points } = await seriesOf('pricing_analytics', {
			...DAYS,
			metric_types: '["VOLUME"]',
			dimensions: '["TIER"]',
		});
		expect(data_points[1]).toEqual({
			start: TODAY - 2 * DAY,
			end: TODAY - DAY,
			tier: '0:MAX',
			volume: 25,
		});
	});

	it('have no data from before Meta’s retention period', async () => {
		const query = { ...DAYS, start: String(TODAY - 400 * DAY), end: String(TODAY - 380 * DAY) };
		expect((await seriesOf('pricing_analytics', query)).data_points).toEqual([]);
		expect((await seriesOf('call_analytics', query)).data_points).toHaveLength(20);
	});
});

it.each<[string, string, Record<string, string>, number, string]>([
	['milliseconds', 'call_analytics', { ...DAYS, end: `${TODAY}000` }, 100, 'UNIX timestamp'],
	['the word of messages', 'call_analytics', { ...DAYS, granularity: 'DAY' }, 100, 'granularity'],
	['an unknown dimension', 'call_analytics', { ...DAYS, dimensions: 'AGE' }, 100, 'dimensions[0]'],
	[
		'an unknown metric',
		'pricing_analytics',
		{ ...DAYS, metric_types: 'COUNT' },
		100,
		'metric_types',
	],
	[
		'an unknown category',
		'pricing_analytics',
		{ ...DAYS, pricing_categories: 'X' },
		100,
		'pricing_categ',
	],
	['no template', 'template_analytics', DAYS, 100, 'template_ids is required'],
	[
		'eleven templates',
		'template_analytics',
		{ ...DAYS, template_ids: JSON.stringify(Array(11).fill('118000000000000')) },
		100,
		'at most 10',
	],
	['an unknown template', 'template_analytics', { ...DAYS, template_ids: '[1]' }, 100, 'belong'],
	['no ID', 'template_group_analytics', { ...DAYS, template_group_ids: '["a"]' }, 100, 'IDs'],
	['half hours', 'template_analytics', { ...TEMPLATES, granularity: 'HALF_HOUR' }, 100, 'DAILY'],
	[
		'an unknown figure',
		'template_analytics',
		{ ...TEMPLATES, metric_types: 'LIKES' },
		100,
		'metric',
	],
	['an unknown product', 'template_analytics', { ...TEMPLATES, product_type: 'X' }, 100, 'product'],
	[
		'seconds where the account’s time zone counts',
		'template_analytics',
		{ ...TEMPLATES, use_waba_timezone: 'true' },
		100,
		'YYYY-MM-DD',
	],
	['more than 90 days', 'template_analytics', { ...TEMPLATES, ...DATES }, 100, '90 days'],
	['no group', 'group_analytics', DAYS, 100, 'group_ids is required'],
	['two groups', 'group_analytics', { ...DAYS, group_ids: '["a","b"]' }, 100, 'at most 1'],
	['an unknown group', 'group_analytics', { ...DAYS, group_ids: '["a"]' }, 100, 'not exist'],
])('%s: refused', async (_what, edge, query, code, message) => {
	expect(await errorOf(`${ACCOUNT_ID}/${edge}`, { query })).toMatchObject({
		code,
		message: expect.stringContaining(message),
	});
});

it.each<[string, string, Record<string, string>, number]>([
	['no insights', `${SECOND_ACCOUNT_ID}/template_analytics`, TEMPLATES, 200005],
	['no number', `${EMPTY_ACCOUNT_ID}/pricing_analytics`, DAYS, 200008],
	[
		'a partner pays',
		`${SHARED_ACCOUNT_ID}/pricing_analytics`,
		{ ...DAYS, metric_types: '["COST"]' },
		100,
	],
])('an account refuses: %s', async (_what, path, query, code) => {
	expect((await errorOf(path, { query })).code).toBe(code);
});

it('templates have clicks unless they are for authentication, their days begin in UTC', async () => {
	const { templates } = graph.api.world;
	const code = templates.find(({ category }) => category === 'AUTHENTICATION')?.id ?? '';
	const { data_points } = await seriesOf('template_analytics', {
		...DAYS,
		start: String(TODAY - DAY + 5),
		end: String(TODAY - DAY + 10),
		granularity: 'daily',
		metric_types: 'clicked,sent',
		template_ids: JSON.stringify(['118000000000000', code]),
	});
	expect(data_points).toEqual([
		{
			template_id: '118000000000000',
			start: TODAY - DAY,
			end: TODAY,
			sent: 151,
			clicked: expect.any(Array),
		},
		{ template_id: code, start: TODAY - DAY, end: TODAY, sent: 151 },
	]);
});

it('a group has the requested days', async () => {
	const query = { ...DAYS, group_ids: JSON.stringify([GROUP_ID]) };
	expect((await seriesOf('group_analytics', query)).data_points).toHaveLength(4);
});
