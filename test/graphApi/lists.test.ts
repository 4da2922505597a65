import type { GraphAnswer } from './graphClient';
import {
	ACCOUNT_ID,
	BUSINESS_ID,
	CONNECTED_NUMBER_ID,
	EMPTY_ACCOUNT_ID,
	HUGE_TEMPLATE_ID,
	SECOND_ACCOUNT_ID,
	SHARED_ACCOUNT_ID,
	UNVERIFIED_NUMBER_ID,
	VERIFIED_NUMBER_ID,
} from './index';
import { useGraphApi } from './testGraphApi';

const graph = useGraphApi();
const { allRows, call, errorOf } = graph;

describe('paging', () => {
	it('reaches every template once, with the default and the largest page', async () => {
		const expected = graph.api.world.templates
			.filter(({ accountId }) => accountId === ACCOUNT_ID)
			.map(({ id }) => id);
		expect(expected.length).toBeGreaterThan(120);
		for (const limit of ['25', '100', '500']) {
			graph.api.calls.length = 0;
			const rows = await allRows(`${ACCOUNT_ID}/message_templates`, { fields: 'id', limit });
			expect(rows.map(({ id }) => id)).toEqual(expected);
			expect(graph.api.calls).toHaveLength(
				Math.ceil(expected.length / Math.min(Number(limit), 100)),
			);
		}
	});

	it('links to the next page with the token in the link, and not from the last page', async () => {
		const { body } = await call(`${ACCOUNT_ID}/phone_numbers`, { query: { limit: '2' } });
		const next = new URL(body.paging?.next ?? '');
		expect(next.origin).toBe(graph.api.url);
		expect(next.searchParams.get('access_token')).toBe(graph.api.world.tokens.systemUser);
		const last = (await (await fetch(next)).json()) as GraphAnswer['body'];
		expect(last.data).toHaveLength(1);
		expect(last.paging?.next).toBeUndefined();
		const back = (await (await fetch(last.paging?.previous ?? '')).json()) as GraphAnswer['body'];
		expect(back.data).toEqual(body.data);
	});

	it.each([
		[{ first: '1' }, [ACCOUNT_ID]],
		[{ last: '1' }, [EMPTY_ACCOUNT_ID]],
		[{ limit: '2' }, [ACCOUNT_ID, SECOND_ACCOUNT_ID]],
	])('pages through owned accounts in Relay style and in Graph style: %j', async (query, ids) => {
		const { body } = await call(`${BUSINESS_ID}/owned_whatsapp_business_accounts`, { query });
		expect(body.data?.map(({ id }) => id)).toEqual(ids);
	});

	it.each<[Record<string, string>, number]>([
		[{ after: 'made up' }, 131059],
		[{ limit: '0' }, 100],
		[{ limit: 'many' }, 100],
	])('refuses %j', async (query, code) => {
		const error = await errorOf(`${ACCOUNT_ID}/message_templates`, { query });
		expect(error.code).toBe(code);
	});

	it('returns an empty page without cursors', async () => {
		const { body } = await call(`${EMPTY_ACCOUNT_ID}/phone_numbers`);
		expect(body).toEqual({ data: [] });
	});
});

describe('lists', () => {
	it.each<[string, Record<string, string>, Record<string, string[]>]>([
		['message_templates', { status: '["REJECTED","PAUSED"]' }, { status: ['REJECTED', 'PAUSED'] }],
		['message_templates', { status: 'approved' }, { status: ['APPROVED'] }],
		['message_templates', { language: 'de,fr' }, { language: ['de', 'fr'] }],
		['message_templates', { category: '["UTILITY"]' }, { category: ['UTILITY'] }],
		['activities', { activity_type: 'USER_ADDED' }, { activity_type: ['USER_ADDED'] }],
		[
			'phone_numbers',
			{
				filtering: '[{"field":"account_mode","operator":"EQUAL","value":"SANDBOX"}]',
				fields: 'account_mode',
			},
			{ account_mode: ['SANDBOX'] },
		],
	])('%s are filtered by %j', async (edge, query, expected) => {
		const rows = await allRows(`${ACCOUNT_ID}/${edge}`, query);
		const everything = await allRows(`${ACCOUNT_ID}/${edge}`);
		expect(rows.length).toBeLessThan(everything.length);
		for (const [field, values] of Object.entries(expected)) {
			expect(new Set(rows.map((row) => row[field]))).toEqual(new Set(values));
		}
	});

	it('template names match in part, quality by its score', async () => {
		const templates = `${ACCOUNT_ID}/message_templates`;
		const named = await allRows(templates, { name: 'order_' });
		expect(new Set(named.map(({ name }) => name))).toEqual(
			new Set(['order_confirmation', 'order_update', 'order_cancelled']),
		);
		const red = await allRows(templates, {
			quality_score: '["RED"]',
			fields: 'quality_score',
		});
		expect(red.length).toBeGreaterThan(0);
		expect(
			red.every(({ quality_score }) => (quality_score as { score: string }).score === 'RED'),
		).toBe(true);
	});

	it('activities are between since and until, in seconds or as dates', async () => {
		const query = { since: '2026-09-03', until: String(Date.UTC(2026, 8, 5) / 1000) };
		const rows = await allRows(`${ACCOUNT_ID}/activities`, query);
		expect(rows.map(({ timestamp }) => String(timestamp).slice(0, 10))).toEqual([
			'2026-09-05',
			'2026-09-04',
			'2026-09-03',
		]);
	});

	it.each(['last_onboarded_time_descending', '["last_onboarded_time_descending"]'])(
		'phone numbers are sorted by %s',
		async (sort) => {
			const rows = await allRows(`${ACCOUNT_ID}/phone_numbers`, { sort });
			const ids = rows.map(({ id }) => id);
			expect(ids).toEqual([UNVERIFIED_NUMBER_ID, VERIFIED_NUMBER_ID, CONNECTED_NUMBER_ID]);
		},
	);

	it('phone numbers cannot be sorted, contrary to Meta’s OpenAPI file', async () => {
		const query = { sort: 'last_onboarded_time.desc' };
		const error = await errorOf(`${ACCOUNT_ID}/phone_numbers`, { query });
		expect(error).toMatchObject({
			code: 100,
			message: '(#100) Cannot sort by last_onboarded_time.desc_ascending',
		});
	});

	it('accounts are found from the portfolio and from the user', async () => {
		const clients = await allRows(`${BUSINESS_ID}/client_whatsapp_business_accounts`);
		expect(clients.map(({ id }) => id)).toEqual([SHARED_ACCOUNT_ID]);
		const assigned = await allRows('me/assigned_whatsapp_business_accounts');
		expect(assigned.map(({ id }) => id)).toEqual([
			ACCOUNT_ID,
			SECOND_ACCOUNT_ID,
			SHARED_ACCOUNT_ID,
		]);
	});

	it('a template returns its id as text, however large', async () => {
		const { body } = await call(HUGE_TEMPLATE_ID, { query: { fields: 'name' } });
		expect(body).toEqual({ id: HUGE_TEMPLATE_ID, name: 'warranty_registered' });
	});
});
