import type { z } from 'zod';

import {
	emailAddress,
	internationalNumber,
	jsonList,
	jsonObject,
	languageCode,
	pin,
	templateName,
	unixSeconds,
	verificationCode,
	verifyToken,
	webAddress,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/formats';

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
		['parts of a second, which are left out', '2026-03-14T09:30:00.999Z', 1773480600],
		['a day', '2026-03-14', 1773446400],
		['a date', new Date('2026-03-14T09:30:00Z'), 1773480600],
		['unix seconds', 1773480600, 1773480600],
		['milliseconds', 1773480600_123, 1773480600],
		['what n8n’s $now is', { valueOf: () => 1773480600_123 }, 1773480600],
	])('may be %s', (_what, value, seconds) => {
		expect(unixSeconds().parse(value)).toBe(seconds);
	});

	it.each([['soon'], ['2026-13-45'], [NaN], [{}], [[]]])('may not be %j', (value) => {
		expect(unixSeconds().safeParse(value).error?.issues).toMatchObject([
			{ message: 'must be a date, e.g. 2026-03-14T09:30:00Z' },
		]);
	});

	it.each([[undefined], [''], [' '], [null]])('that may be left out is left out: %j', (value) => {
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
		],
		['12345', '1234567', '12a456', '123 456', '', undefined],
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
		[['https://example.com/a?b=c', 'https://example.com/a?b=c']],
		[
			'http://example.com',
			'example.com',
			'https://',
			'https://example.com/a b',
			`https://${'a'.repeat(30)}`,
		],
	],
	[
		'an address that may be plain http',
		webAddress(30, { secure: false }),
		[['http://example.com', 'http://example.com']],
		['ftp://example.com'],
	],
	[
		'an e-mail address',
		emailAddress(12),
		[['a@b.example', 'a@b.example']],
		['a', 'a@', 'a@longer.example'],
	],
	[
		'a number that can be dialled from anywhere',
		internationalNumber(),
		[['+91 38576-14343', '+913857614343']],
		['913857614343', '+0123', '+', '+1234567890123456'],
	],
	[
		'a language',
		languageCode(),
		[
			['en_US', 'en_US'],
			['fil', 'fil'],
		],
		['EN_us', 'en-US', 'english', ''],
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
			['{"id":12345678901234567890}', { id: '12345678901234567890' }],
			[{ a: 1 }, { a: 1 }],
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
