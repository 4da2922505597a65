import { ExactInteger } from '../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';
import type { z } from 'zod';

import {
	emailAddress,
	jsonList,
	jsonObject,
	languageCode,
	optionalJsonObject,
	pin,
	templateName,
	unixSeconds,
	verificationCode,
	verifyToken,
	webAddress,
	website,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/formats';
import { EMPTY_EXPRESSION } from '../../../../nodes/WhatsAppBusinessManagement/parameters/fromCredential';

describe('a verify token', () => {
	it.each([
		['spaces at its ends', ' a ', ' a '],
		['a number from a sheet', 1234, '1234'],
	])('keeps %s', (_what, value, read) => {
		expect(verifyToken().parse(value)).toBe(read);
	});

	it.each([[undefined], [null], [{}]])('may not be %j', (value) => {
		expect(verifyToken().safeParse(value).error?.issues).toMatchObject([
			{ message: 'fill it in: Meta sends it to the callback' },
		]);
	});
});

describe('a point in time', () => {
	it.each<[what: string, value: unknown, seconds: number]>([
		['UTC', '2026-03-14T09:30:00Z', 1773480600],
		['another time zone', '2026-03-14T10:30:00+01:00', 1773480600],
		['parts of a second, which are omitted', '2026-03-14T09:30:00.999Z', 1773480600],
		['a day', '2026-03-14', 1773446400],
		['a date', new Date('2026-03-14T09:30:00Z'), 1773480600],
		['unix seconds', 1773480600, 1773480600],
		['milliseconds', 1773480600_123, 1773480600],
		['n8n’s $now', { valueOf: () => 1773480600_123 }, 1773480600],
	])('may be %s', (_what, value, seconds) => {
		expect(unixSeconds().parse(value)).toBe(seconds);
	});

	it.each<[what: string, value: unknown]>([
		['a word', 'soon'],
		['an invalid month', '2026-13-45'],
		['31 February, which JavaScript reads as 3 March', '2026-02-31'],
		['an invalid hour', '2026-03-14T25:00:00Z'],
		['an ambiguous day and month', '03/04/2026'],
		['words that only some systems can read', '14 March 2026'],
		['an hour of one digit', '2026-03-14 9:30'],
		['a sheet’s day count', 45000],
		['the same as text', '45000'],
		['a year', 2026],
		['a date without hyphens', '20260314'],
		['a negative number', -5],
		['an invalid number', NaN],
		['true', true],
		['an object', {}],
		['a list', []],
		['an expression without a result', EMPTY_EXPRESSION],
	])('may not be %s', (_what, value) => {
		expect(unixSeconds().safeParse(value).error?.issues).toMatchObject([
			{ message: expect.stringMatching(/^must be a date such as 2026-03-14, /) },
		]);
	});

	it.each([[undefined], [''], [' '], [null]])('that is optional is omitted: %j', (value) => {
		expect(unixSeconds().parse(value)).toBeUndefined();
	});
});

describe.each<[name: string, format: z.ZodTypeAny, taken: unknown[][], refused: unknown[]]>([
	[
		'a PIN',
		pin(),
		[
			['012345', '012345'],
			[123456, '123456'],
			[' 123456 \n', '123456'],
		],
		['12345', '1234567', '12a456', '123 456', '', undefined, null, {}, 123456.5],
	],
	[
		'a verification code',
		verificationCode(),
		[
			['123-456', '123456'],
			[' 123 456 ', '123456'],
			[123456, '123456'],
		],
		['12345', '', null],
	],
	[
		'an address',
		webAddress(30),
		[
			['https://example.com/a?b=c', 'https://example.com/a?b=c'],
			['HTTPS://example.com', 'HTTPS://example.com'],
		],
		[
			'http://example.com',
			'example.com',
			'https://',
			'https://example.com/a b',
			`https://${'a'.repeat(30)}`,
		],
	],
	[
		'an address that may use http',
		webAddress(30, { secure: false }),
		[['http://example.com', 'http://example.com']],
		['ftp://example.com'],
	],
	[
		'a website',
		website(30),
		[
			['http://example.com', 'http://example.com'],
			['https://example.com/a', 'https://example.com/a'],
			['www.example.com', 'https://www.example.com'],
			[' Example.com ', 'https://Example.com'],
			['example.com/shop?a=b#c', 'https://example.com/shop?a=b#c'],
			['example.com:8080', 'https://example.com:8080'],
			['läden.example', 'https://läden.example'],
		],
		[
			'example',
			'example.',
			'a shop.example',
			'hello@example.com',
			'mailto:hello@example.com',
			'ftp://example.com',
			'http:/example.com',
			'https://',
			`${'a'.repeat(19)}.com`,
			'',
			5,
			null,
		],
	],
	[
		'an e-mail address',
		emailAddress(12),
		[['a@b.example', 'a@b.example']],
		['a', 'a@', 'a@b', 'mailto:a@b.c', 'a@longer.example'],
	],
	[
		'a language',
		languageCode(),
		[
			['en_US', 'en_US'],
			['fil', 'fil'],
			['en-US', 'en_US'],
		],
		['EN_us', 'english', ''],
	],
	[
		'the name of a template',
		templateName(),
		[['order_2', 'order_2']],
		['Order', 'order 2', 'a'.repeat(513), ''],
	],
	[
		'a JSON object',
		jsonObject(),
		[
			['{"id":12345678901234567890}', { id: new ExactInteger('12345678901234567890') }],
			['{"id":600000000000001}', { id: 600000000000001 }],
			[{ a: 1 }, { a: 1 }],
		],
		['[1]', '{', '1'],
	],
	[
		'an optional JSON object',
		optionalJsonObject(),
		[
			['{"a": 1}', { a: 1 }],
			['{}', undefined],
			[{}, undefined],
			[undefined, undefined],
		],
		['[1]', '{', '1'],
	],
	['a JSON list', jsonList(), [['[{"a":1}]', [{ a: 1 }]]], ['{"a":1}', '[1]', '[']],
])('%s', (_name, format, taken, refused) => {
	it.each(taken)('may be %j', (value, read) => {
		expect(format.parse(value)).toEqual(read);
	});

	it.each(refused.map((value) => [value]))('may not be %j', (value) => {
		expect(format.safeParse(value).success).toBe(false);
	});
});

it.each([['12345'], [undefined], [null], [{}], ['']])(
	'a PIN of %j is refused with one message',
	(value) => {
		const messages = pin()
			.safeParse(value)
			.error?.issues.map(({ message }) => message);
		expect(new Set(messages)).toEqual(
			new Set(['must be exactly 6 digits, entered as text to keep a leading zero']),
		);
	},
);

describe('text that is not JSON', () => {
	it.each<[text: string, problem: RegExp]>([
		[
			'{"a": 1,}',
			/^is not valid JSON \(line 1, column 9\)\. Look for an extra or a missing comma or quote$/,
		],
		['{\n"a": 1\n"b": 2}', /\(line 3, column 1\)/],
		['{“a”: 1}', /it contains curly quotes\. Use straight quotes$/],
		[
			'{"a": "one\ntwo"}',
			/a text in it contains a line break\. Insert values with \{\{ JSON\.stringify/,
		],
		['{"a": secret', /^is not valid JSON\. Look for/],
	])('%j is reported once, with position and cause, and is not repeated', (text, problem) => {
		const { error } = jsonList().safeParse(text);
		expect(error?.issues).toMatchObject([{ message: expect.stringMatching(problem) }]);
		expect(error?.issues[0]?.message).not.toContain('secret');
	});
});
