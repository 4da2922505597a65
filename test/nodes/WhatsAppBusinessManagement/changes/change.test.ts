import { createHash, createHmac } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { canonicalJson } from '../../../../nodes/WhatsAppBusinessManagement/changes/changeId';
import { WEBHOOK_FIELDS } from '../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { receive } from '../../../../nodes/WhatsAppBusinessManagement/trigger/delivery/delivery';
import {
	readFilters,
	type Wanted,
} from '../../../../nodes/WhatsAppBusinessManagement/trigger/filters';

const SECRET = 'made up for this test';
const RECEIVED_AT = Date.parse('2026-03-14T09:30:00Z');
const FIXTURES = join(__dirname, '../../../fixtures/deliveries');

const ALL: Wanted = {
	fields: new Set([...WEBHOOK_FIELDS.map(({ field }) => field), 'a_field_of_tomorrow']),
	accounts: new Set(),
	filters: [],
};

function itemsOf(body: string | Buffer, wanted: Wanted = ALL) {
	const rawBody = Buffer.from(body);
	const signature = `sha256=${createHmac('sha256', SECRET).update(rawBody).digest('hex')}`;
	const outcome = receive({ rawBody, signature, receivedAt: RECEIVED_AT }, SECRET, wanted);
	if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.reason}`);
	return outcome.items;
}

const envelope = (...entry: object[]) =>
	JSON.stringify({ object: 'whatsapp_business_account', entry });
const change = (field: string, value: unknown) => ({ field, value });
const read = (file: string) => readFileSync(join(FIXTURES, file));

const samples = readdirSync(FIXTURES)
	.filter((file) => !file.endsWith('.item.json'))
	.map((file) => file.replace('.json', ''));

describe('Meta’s samples', () => {
	it.each(samples)('%s', (sample) => {
		const expected: unknown = JSON.parse(read(`${sample}.item.json`).toString());
		expect(itemsOf(read(`${sample}.json`))).toEqual([expected]);
	});

	it('in test/fixtures/deliveries/ (name.json, name.item.json) contain every field that the trigger offers', () => {
		const fields = samples.map((sample) => itemsOf(read(`${sample}.json`))[0]?.field);
		expect([...new Set(fields)].sort()).toEqual(WEBHOOK_FIELDS.map(({ field }) => field).sort());
	});
});

it('keeps an ID beyond 2^53 exact, as text, in the key and in the value', () => {
	const body = read('template-rejected.json')
		.toString()
		.replace(/\d{17}/, '90071992547409931234');
	const [item] = itemsOf(body);
	expect(item?.templateId).toBe('90071992547409931234');
	expect(item?.value).toMatchObject({ message_template_id: '90071992547409931234' });
});

it('returns one item per change of all entries, in Meta’s order', () => {
	const reviews = Array.from({ length: 1000 }, (_change, index) =>
		change('account_review_update', { decision: `D${index}` }),
	);
	const body = envelope(
		{ id: '1', time: 1, changes: reviews.slice(0, 600) },
		{ id: '2', time: 2, changes: reviews.slice(600) },
	);
	const items = itemsOf(body);
	expect(items.map(({ decision }) => decision)).toEqual(
		reviews.map((_change, index) => `D${index}`),
	);
	expect(items.map(({ wabaId }) => wabaId)).toEqual([
		...Array<string>(600).fill('1'),
		...Array<string>(400).fill('2'),
	]);
});

describe('changeId', () => {
	const review = change('account_review_update', { b: 1, decision: 'APPROVED' });

	it('is the first 128 bits of SHA-256 over entry, time, field, canonical value and count', () => {
		const text = ['7', '5', 'account_review_update', '{"b":1,"decision":"APPROVED"}', '0'].join(
			'\n',
		);
		const expected = createHash('sha256').update(text).digest('hex').slice(0, 32);
		expect(itemsOf(envelope({ id: '7', time: 5, changes: [review] }))[0]?.changeId).toBe(expected);
	});

	it('is the same on a retry, even if the order of the keys differs', () => {
		const turned = change('account_review_update', { decision: 'APPROVED', b: 1 });
		const [first] = itemsOf(envelope({ id: '7', time: 5, changes: [review] }));
		const [second] = itemsOf(envelope({ id: '7', time: 5, changes: [turned] }));
		expect(second?.changeId).toBe(first?.changeId);
	});

	it('differs for identical changes in one delivery, and is the same on each retry', () => {
		const ids = () =>
			itemsOf(envelope({ id: '7', time: 5, changes: [review, review] })).map(
				({ changeId }) => changeId,
			);
		expect(new Set(ids()).size).toBe(2);
		expect(ids()).toEqual(ids());
	});

	it.each([
		['entry', { id: '8', time: 5 }],
		['time', { id: '7', time: 6 }],
	])('differs with the %s', (_what, entry) => {
		const [one] = itemsOf(envelope({ id: '7', time: 5, changes: [review] }));
		const [other] = itemsOf(envelope({ ...entry, changes: [review] }));
		expect(other?.changeId).not.toBe(one?.changeId);
	});
});

describe('what Meta may send in the future', () => {
	it('an unknown field results in an item', () => {
		const value = { event: 'NEW', detail: { id: 5 } };
		const [item] = itemsOf(
			envelope({ id: '1', time: 1, changes: [change('a_field_of_tomorrow', value)] }),
		);
		expect(item).toMatchObject({
			field: 'a_field_of_tomorrow',
			group: 'other',
			event: 'NEW',
			summary: 'A field of tomorrow: new',
			value: { event: 'NEW', detail: { id: '5' } },
		});
	});

	const odd: Array<[string, unknown]> = [
		['null', null],
		['a text', 'text'],
		['a number', 7],
		['a list', [1, 2]],
		['an empty object', {}],
		[
			'keys of other types',
			{ event: { deep: 1 }, decision: 5, reason: [], restriction_info: 'x', ban_info: [] },
		],
		['values of tomorrow', { event: 'TELEPORTED', decision: 'MAYBE', alert_type: 'NEW_TYPE' }],
	];
	const cases = WEBHOOK_FIELDS.flatMap(({ field }) =>
		odd.map(([what, value]) => [field, what, value] as const),
	);

	it.each(cases)('%s with %s as its value still results in an item', (field, _what, value) => {
		const [item] = itemsOf(envelope({ id: '1', time: 1, changes: [change(field, value)] }));
		expect(item?.value).toEqual(value);
		expect(item?.summary).toEqual(expect.any(String));
		expect(item?.summary).not.toMatch(/undefined|null|\[object/);
	});

	it('an entry without a time gets the time of receipt and timeReceived', () => {
		const [item] = itemsOf(envelope({ id: '1', changes: [change('security', {})] }));
		expect(item).toMatchObject({ time: '2026-03-14T09:30:00.000Z', timeReceived: true });
	});

	it.each([
		['seconds as text', '1773480600', '2026-03-14T09:30:00.000Z', undefined],
		['milliseconds', 1773480600000, '2026-03-14T09:30:00.000Z', undefined],
		['beyond any date', 1e18, '2026-03-14T09:30:00.000Z', true],
		['no number', 'soon', '2026-03-14T09:30:00.000Z', true],
	])('an entry’s time may be %s, and stops nothing', (_what, time, iso, timeReceived) => {
		const [item] = itemsOf(envelope({ id: '1', time, changes: [change('security', {})] }));
		expect(item?.time).toBe(iso);
		expect(item?.timeReceived).toBe(timeReceived);
	});

	it.each(['', ' '])(
		'an empty ID (%j) counts as absent, and the change ID stays the same',
		(id) => {
			const value = { event: 'PARTNER_ADDED', waba_info: { waba_id: id, owner_business_id: '9' } };
			const text = [id, '1', 'account_update', canonicalJson(value), '0'].join('\n');
			const [item] = itemsOf(envelope({ id, time: 1, changes: [change('account_update', value)] }));
			expect(item).toMatchObject({
				wabaId: '0',
				changeId: createHash('sha256').update(text).digest('hex').slice(0, 32),
				value,
			});
			expect(item).not.toHaveProperty('businessId');
		},
	);

	it('reads the account from a list of one, and from a number', () => {
		const value = { event: 'PARTNER_ADDED', waba_info: [{ waba_id: 77, owner_business_id: '9' }] };
		const [item] = itemsOf(
			envelope({ id: '5', time: 1, changes: [change('account_update', value)] }),
		);
		expect(item).toMatchObject({ wabaId: '77', businessId: '5', ownerBusinessId: '9' });
	});

	it('an empty event of an unknown field counts as absent', () => {
		const [item] = itemsOf(
			envelope({ id: '1', time: 1, changes: [change('a_field_of_tomorrow', { event: ' ' })] }),
		);
		expect(item).toMatchObject({ event: null, summary: 'A field of tomorrow changed' });
	});

	it('an entry’s ID that is neither text nor a number is ignored', () => {
		const id = { toString: 1, valueOf: 1 };
		const [item] = itemsOf(envelope({ id, time: 1, changes: [change('security', {})] }));
		expect(item?.summary).toEqual(expect.any(String));
	});

	it.each(['constructor', '__proto__', 'toString'])(
		'the event %s is read like any other',
		(event) => {
			for (const { field } of WEBHOOK_FIELDS) {
				const [item] = itemsOf(envelope({ id: '1', time: 1, changes: [change(field, { event })] }));
				expect(typeof item?.summary).toBe('string');
				expect(item?.summary).not.toMatch(/native code|object Object/);
			}
		},
	);

	it('a partner’s event names the account in its value', () => {
		const value = { event: 'PARTNER_ADDED', waba_info: { waba_id: '123', owner_business_id: '9' } };
		const [item] = itemsOf(
			envelope({ id: '506', time: 1, changes: [change('account_update', value)] }),
		);
		expect(item?.wabaId).toBe('123');
	});
});

describe('filters', () => {
	const status = (event: string) => change('message_template_status_update', { event });
	const alert = (severity: string, type: string) =>
		change('account_alerts', { alert_severity: severity, alert_type: type });
	const body = envelope(
		{
			id: '1',
			time: 1,
			changes: [
				status('APPROVED'),
				status('REJECTED'),
				alert('WARNING', 'OBA_REJECTED'),
				alert('CRITICAL', 'OBA_REJECTED'),
				alert('CRITICAL', 'PROFILE_PICTURE_LOST'),
			],
		},
		{ id: '2', time: 1, changes: [status('REJECTED')] },
		{ id: '0', time: 1, changes: [status('PAUSED')] },
	);
	const wanted = (changes: Partial<Wanted>): Wanted => ({ ...ALL, ...changes });

	it.each<[string, Partial<Wanted>, string[]]>([
		[
			'none',
			{},
			[
				'1 APPROVED',
				'1 REJECTED',
				'1 OBA_REJECTED',
				'1 OBA_REJECTED',
				'1 PROFILE_PICTURE_LOST',
				'2 REJECTED',
				'0 PAUSED',
			],
		],
		[
			'fields',
			{ fields: new Set(['account_alerts']) },
			['1 OBA_REJECTED', '1 OBA_REJECTED', '1 PROFILE_PICTURE_LOST'],
		],
		['account; Meta’s tests pass', { accounts: new Set(['2']) }, ['2 REJECTED', '0 PAUSED']],
		['All', { fields: new Set(['*']), accounts: new Set(['2']) }, ['2 REJECTED', '0 PAUSED']],
		[
			'status; alerts carry none and pass',
			{ filters: readFilters({ templateStatus: ['REJECTED', 'PAUSED'] }) },
			[
				'1 REJECTED',
				'1 OBA_REJECTED',
				'1 OBA_REJECTED',
				'1 PROFILE_PICTURE_LOST',
				'2 REJECTED',
				'0 PAUSED',
			],
		],
		[
			'severity and type must agree',
			{
				fields: new Set(['account_alerts']),
				filters: readFilters({ alertSeverity: ['CRITICAL'], alertType: ['OBA_REJECTED'] }),
			},
			['1 OBA_REJECTED'],
		],
		['nothing passes', { fields: new Set(['security']) }, []],
	])('%s', (_what, chosen, expected) => {
		const items = itemsOf(body, wanted(chosen));
		expect(items.map(({ wabaId, event }) => `${wabaId} ${event}`)).toEqual(expected);
	});
});
