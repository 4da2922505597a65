import { deflateSync, gzipSync } from 'node:zlib';

import { WEBHOOK_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import {
	attacked,
	change,
	delivery,
	envelope,
	JSON_TYPE,
	nested,
	send,
	SIGNATURE,
	signed,
	signedWith,
	STATUS,
	useHost,
	withValue,
} from '../../../../engine/attack';
import { metaSignature, type Sent } from '../../../../engine/wire';
import { ACCOUNT_ID } from '../../../../graphApi';

/*
 * Unusual deliveries that must be accepted, and what they start.
 */

describe('an unusual but valid delivery is accepted', () => {
	useHost();

	const gzip = { ...JSON_TYPE, 'Content-Encoding': 'gzip' };
	/** A body that is sent differently from how it was signed. */
	const coded = (encode: (body: string) => Buffer, headers: Sent['headers']): Sent => {
		const body = delivery();
		return {
			body: encode(body),
			headers: { ...headers, [SIGNATURE]: metaSignature(attacked.secret, body) },
		};
	};
	const rows: Array<[string, number, () => Sent]> = [
		[
			'spaces around the signature: they are no part of a header',
			1,
			() => signedWith((body) => `  ${metaSignature(attacked.secret, body)}\t`)() as Sent,
		],
		['an array of envelopes', 2, () => signed(JSON.stringify([envelope(), envelope()]))],
		[
			'Meta’s misspelt object',
			1,
			() => signed(delivery().replace('whatsapp_business_account', 'whatsapp_business account')),
		],
		[
			'unknown keys',
			1,
			() =>
				signed(
					JSON.stringify({
						...envelope([{ ...change(), more: [1] }], { id: '1', time: 1, more: {} }),
						more: null,
					}),
				),
		],
		[
			'unknown values',
			1,
			() => signed(JSON.stringify(envelope([change({ event: { of: ['tomorrow'] }, reason: 7 })]))),
		],
		['a change without a value', 1, () => signed(JSON.stringify(envelope([{ field: STATUS }])))],
		[
			'__proto__ and constructor among the keys',
			1,
			() =>
				signed(
					withValue(
						`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"n":"${change().value.message_template_name}"}`,
					),
				),
		],
		['20 levels', 1, () => signed(withValue(nested(20, '{"a":', '}')))],
		[
			'the account 0 of Meta’s own test',
			1,
			() => signed(JSON.stringify(envelope([change()], { id: '0', time: 1 }))),
		],
		[
			'an entry without a time',
			1,
			() => signed(JSON.stringify(envelope([change()], { id: ACCOUNT_ID }))),
		],
		['an entry without an ID', 1, () => signed(JSON.stringify(envelope([change()], { time: 1 })))],
		['no entries at all', 0, () => signed(JSON.stringify({ ...envelope(), entry: [] }))],
		['an entry without any change', 0, () => signed(JSON.stringify(envelope([])))],
		[
			'a field that was not chosen',
			0,
			() => signed(JSON.stringify(envelope([{ field: 'flows', value: {} }]))),
		],
		['in parts, without a length', 1, () => ({ ...signed(delivery()), chunkBytes: 7 })],
		['gzip, signed as it was before', 1, () => coded(gzipSync, gzip)],
		['gzip in parts', 1, () => ({ ...coded(gzipSync, gzip), chunkBytes: 9 })],
		[
			'deflate, signed as it was before',
			1,
			() => coded(deflateSync, { ...JSON_TYPE, 'Content-Encoding': 'deflate' }),
		],
		[
			'a byte order mark, which n8n takes as well',
			1,
			() => signed(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(delivery())])),
		],
		['spaces around the JSON', 1, () => signed(`\r\n ${delivery()}\n`)],
		['text/plain', 1, () => signed(delivery(), { 'Content-Type': 'text/plain' })],
		['no content type', 1, () => signed(delivery(), {})],
		[
			'a content type of its own',
			1,
			() => signed(delivery(), { 'Content-Type': 'application/vnd.meta+json' }),
		],
		[
			'a form’s content type',
			1,
			() => signed(delivery(), { 'Content-Type': 'application/x-www-form-urlencoded' }),
		],
		[
			'a wrong charset: the bytes were signed',
			1,
			() => signed(delivery(), { 'Content-Type': 'application/json; charset=latin1' }),
		],
		[
			'bytes that are no UTF-8 within a text',
			1,
			() => signed(Buffer.from(delivery().replace('REJECTED', '\u00ff'), 'latin1')),
		],
		[
			'100,000 levels in a field that was not chosen',
			0,
			() => signed(withValue(nested(100_000, '[', ']')).replace(STATUS, 'flows')),
		],
		[
			'a query behind the path',
			1,
			() => ({ ...signed(delivery()), url: `${attacked.host.url}?from=meta` }),
		],
	];

	it.each(rows)('%s', async (_what, items, sent) => {
		await expect(send(sent())).resolves.toMatchObject({ status: 200 });
		expect(attacked.host.executions.splice(0).flat()).toHaveLength(items);
		expect(attacked.host.thrown).toEqual([]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});

describe('a repeated delivery', () => {
	useHost();

	it.each([1, 2, 3])(
		'is answered 200 and does not start a second run (%d times)',
		async (times) => {
			const sent = signed(delivery());
			for (let time = 0; time <= times; time++) {
				await expect(send(sent)).resolves.toMatchObject({ status: 200 });
			}
			expect(attacked.host.executions.splice(0)).toHaveLength(1);
		},
	);

	it('at the same moment starts one run', async () => {
		const sent = signed(delivery());
		const answers = await Promise.all([1, 2, 3, 4, 5].map(async () => await send(sent)));
		// Meta retries after a 503; the retry is answered 200.
		for (const { status } of answers) expect([200, 503]).toContain(status);
		await expect(send(sent)).resolves.toMatchObject({ status: 200 });
		expect(attacked.host.executions.splice(0)).toHaveLength(1);
	});

	it('in another batch starts only new changes', async () => {
		const [first, second] = [change(), change()];
		await send(signed(JSON.stringify(envelope([first]))));
		await send(signed(JSON.stringify(envelope([second, first]))));
		const started = attacked.host.executions.splice(0).flat();
		expect(started.map(({ templateName }) => templateName)).toEqual([
			first.value.message_template_name,
			second.value.message_template_name,
		]);
	});
});

describe('the largest delivery that Meta sends', () => {
	useHost();

	it('of 3 MB and 1,000 changes makes 1,000 items, in order', async () => {
		const changes = Array.from({ length: 1000 }, (_change, index) =>
			change({ reason: `${index}`, padding: 'x'.repeat(3_000) }),
		);
		const entry = (part: unknown[]) => ({ id: ACCOUNT_ID, time: 1, changes: part });
		const entries = [entry(changes.slice(0, 300)), entry(changes.slice(300))];
		const body = JSON.stringify({ object: 'whatsapp_business_account', entry: entries });
		expect(body.length).toBeGreaterThan(3_000_000);
		await expect(send(signed(body))).resolves.toMatchObject({ status: 200 });
		const [items] = attacked.host.executions.splice(0);
		expect(items?.map(({ reason }) => Number(reason))).toEqual([...Array(1000).keys()]);
	});
});

describe('every field, with each part of its value replaced', () => {
	const ODD: unknown[] = [
		null,
		true,
		-1,
		'',
		'x'.repeat(100),
		[],
		[[]],
		{},
		{ length: 3 },
		{ toString: 1, valueOf: 1, toJSON: 1, constructor: null, hasOwnProperty: 1 },
		'__proto__',
	];

	/** Each value that differs from this one in one place. */
	const variants = (value: unknown): unknown[] => {
		if (typeof value !== 'object' || value === null) return ODD;
		const inside = Object.entries(value).flatMap(([key, part]) =>
			variants(part).map((odd) =>
				Array.isArray(value)
					? value.map((entry: unknown, index) => (String(index) === key ? odd : entry))
					: { ...value, [key]: odd },
			),
		);
		return [...ODD, ...inside];
	};

	useHost({ triggerOn: WEBHOOK_FIELDS.map(({ field }) => field) });

	it.each(WEBHOOK_FIELDS.map(({ field, sample }) => [field, sample] as const))(
		'%s',
		async (field, sample) => {
			const changes = variants(sample).map((value) => ({ field, value }));
			const answer = await send(signed(JSON.stringify(envelope(changes))));
			expect(answer.status).toBe(200);
			expect(attacked.host.executions.splice(0).flat()).toHaveLength(changes.length);
			expect(attacked.host.thrown).toEqual([]);
		},
	);
});
