import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import {
	InvalidInputError,
	boolean,
	graphFields,
	id,
	idList,
	integer,
	optionalText,
	readInput,
	splitList,
	text,
	unixSeconds,
	verifyToken,
} from '../../../../nodes/WhatsAppBusinessManagement/execution/input';

const field = (displayName: string, name: string, more: Partial<INodeProperties> = {}) =>
	({ displayName, name, type: 'string', default: '', ...more }) as INodeProperties;

const FIELDS: INodeProperties[] = [
	field('Account', 'accountId'),
	field('Business Portfolio ID', 'businessId'),
	field('PIN', 'pin'),
	field('Filters', 'filters', {
		type: 'collection',
		options: [
			field('Language Codes', 'languages'),
			field('Since', 'since'),
			field('More', 'more', { type: 'collection', options: [field('Deep Inside', 'deep')] }),
		],
	}),
	field('Status', 'status', { type: 'options', options: [{ name: 'On', value: 'on' }] }),
	field('Parameters', 'parameters', {
		type: 'fixedCollection',
		options: [{ displayName: 'Parameter', name: 'parameter', values: [field('Name', 'name')] }],
	}),
];

const LETTERS = z.string().regex(/^[a-z]+$/, 'must be letters');

/** The message with which an input is refused. */
function refusal(schema: z.ZodTypeAny, raw: Record<string, unknown>): string {
	try {
		readInput(schema, raw, {}, FIELDS);
	} catch (error) {
		if (error instanceof InvalidInputError) return error.message;
		throw error;
	}
	throw new Error('was not refused');
}

describe('a problem names the field as the user sees it', () => {
	it.each<[what: string, schema: z.ZodTypeAny, raw: Record<string, unknown>, message: string]>([
		['a field', z.object({ pin: LETTERS }), { pin: '1' }, 'PIN: must be letters'],
		[
			'a field in a collection',
			z.object({ filters: z.object({ languages: LETTERS }) }),
			{ filters: { languages: '1' } },
			'Language Codes: must be letters',
		],
		[
			'an entry of a list in a collection',
			z.object({ filters: z.object({ languages: z.array(LETTERS) }) }),
			{ filters: { languages: ['a', '1'] } },
			'Language Codes: must be letters',
		],
		[
			'a field in a collection in a collection',
			z.object({ filters: z.object({ more: z.object({ deep: LETTERS }) }) }),
			{ filters: { more: { deep: '1' } } },
			'Deep Inside: must be letters',
		],
		[
			'a key in a collection that the node does not show',
			z.object({ filters: z.object({ hidden: LETTERS }) }),
			{ filters: { hidden: '1' } },
			'hidden: must be letters',
		],
		[
			'a collection itself',
			z.object({ filters: z.object({}, { invalid_type_error: 'must be an object' }) }),
			{ filters: 'x' },
			'Filters: must be an object',
		],
		[
			'an entry of a list',
			z.object({ status: z.array(LETTERS) }),
			{ status: ['1'] },
			'Status: must be letters',
		],
		[
			'a field of a fixed collection',
			z.object({ parameters: z.object({ parameter: z.array(z.object({ name: LETTERS })) }) }),
			{ parameters: { parameter: [{ name: '1' }] } },
			'Parameters: must be letters',
		],
		[
			'a key that the node does not show',
			z.object({ other: LETTERS }),
			{ other: '1' },
			'other: must be letters',
		],
		[
			'the input as a whole',
			z.object({}).refine(() => false, 'choose one of both'),
			{},
			'Input: choose one of both',
		],
	])('%s', (_what, schema, raw, message) => {
		expect(refusal(schema, raw)).toBe(message);
	});

	it('and all problems come at once, each only once', () => {
		const schema = z.object({
			accountId: id('123'),
			pin: LETTERS,
			filters: z.object({ languages: z.array(LETTERS), since: unixSeconds() }),
		});
		const raw = { accountId: 'me', pin: '1', filters: { languages: ['1', '2'], since: 'soon' } };
		expect(refusal(schema, raw)).toBe(
			[
				'Account: must be an ID made of digits only (e.g. 123)',
				'PIN: must be letters',
				'Language Codes: must be letters',
				'Since: must be a date, e.g. 2026-03-14T09:30:00Z',
			].join('; '),
		);
	});
});

describe('what is left empty', () => {
	const CREDENTIAL: ICredentialDataDecryptedObject = {
		businessAccountId: '11',
		businessPortfolioId: '22',
		pin: '33',
	};
	const schema = z.object({
		accountId: z.string().optional(),
		businessId: z.string().optional(),
		pin: z.string().optional(),
	});

	it.each([[''], [' \t'], [null], [undefined]])(
		'comes from the credential where that holds it: %j',
		(empty) => {
			const raw = { accountId: empty, businessId: empty, pin: empty };
			const input: unknown = readInput(schema, raw, CREDENTIAL, FIELDS);
			expect(input).toEqual({ accountId: '11', businessId: '22' });
		},
	);

	it('does not come from the credential where the operation has no such field', () => {
		expect(readInput(schema, {}, CREDENTIAL, FIELDS)).toEqual({});
	});

	it.each([[0], [false], [[]], [{}]])(
		'is not what is merely falsy or has no entries: %j',
		(value) => {
			expect(readInput(z.object({ pin: z.unknown() }), { pin: value }, {}, FIELDS)).toEqual({
				pin: value,
			});
		},
	);

	it('is the default of the schema', () => {
		const withDefault = z.object({ pin: z.string().default('none') });
		expect(readInput(withDefault, { pin: '' }, {}, FIELDS)).toEqual({ pin: 'none' });
	});

	it('gives way to what the user filled in', () => {
		const input: unknown = readInput(schema, { accountId: '99' }, CREDENTIAL, FIELDS);
		expect(input).toEqual({ accountId: '99' });
	});

	it.each([[''], ['  '], [null]])('inside a collection counts as not added: %j', (empty) => {
		const raw = {
			filters: { since: empty, languages: 'en', more: { deep: empty } },
			parameters: { parameter: [{ name: 'a', value: empty }, { name: empty }] },
		};
		const all = z.object({ filters: z.unknown(), parameters: z.unknown() });
		expect(readInput(all, raw, {}, FIELDS)).toEqual({
			filters: { languages: 'en', more: {} },
			parameters: { parameter: [{ name: 'a' }, {}] },
		});
	});

	it('inside JSON stays, because there it was written', () => {
		const raw = { pin: { a: '', b: null } };
		expect(readInput(z.object({ pin: z.unknown() }), raw, {}, FIELDS)).toEqual(raw);
	});

	it.each<[what: string, credential: ICredentialDataDecryptedObject]>([
		['nothing', {}],
		['an empty ID', { businessAccountId: '' }],
		['an ID of white space', { businessAccountId: ' ' }],
	])('is asked for when the credential holds %s either', (_what, credential) => {
		const read = () =>
			readInput(z.object({ accountId: id('123') }), { accountId: '' }, credential, FIELDS);
		expect(read).toThrow('Account: choose one from the list, or enter its ID (e.g. 123)');
	});
});

describe('an ID', () => {
	it.each<[what: string, value: unknown, read: string]>([
		['digits', '102290129340398', '102290129340398'],
		['digits beyond 2^53', '9007199254740993', '9007199254740993'],
		['zeros in front', '007', '007'],
		['white space around', ' 12\n', '12'],
		['forty digits', '9'.repeat(40), '9'.repeat(40)],
		['a number that is exact', 102290129340398, '102290129340398'],
		['the largest number that is exact', Number.MAX_SAFE_INTEGER, '9007199254740991'],
		['zero', 0, '0'],
	])('may be %s', (_what, value, read) => {
		expect(id('123').parse(value)).toBe(read);
	});

	const AS_TEXT = 'must be an ID of digits, written as text (e.g. 123)';
	const DIGITS = 'must be an ID made of digits only (e.g. 123)';

	it.each<[what: string, value: unknown, message: string]>([
		// It was rounded on its way here, so it would name another object.
		['a number that was rounded', 2 ** 53, AS_TEXT],
		['a rounded number with an exponent', 1e21, AS_TEXT],
		['a fraction', 1.5, AS_TEXT],
		['no number', NaN, AS_TEXT],
		['a negative number', -12, DIGITS],
		['a big integer', 12n, AS_TEXT],
		['a truth', true, AS_TEXT],
		['a list', ['12'], AS_TEXT],
		['null', null, AS_TEXT],
		['nothing', undefined, 'choose one from the list, or enter its ID (e.g. 123)'],
		['a name', 'me', DIGITS],
		['a path', '12/phone_numbers', DIGITS],
		['a query', '12?fields=id', DIGITS],
		['a climb', '..', DIGITS],
		['two lines', '12\n34', DIGITS],
		['other digits', '１２', DIGITS],
		['a phone number', '+49 30 1234567', DIGITS],
		['more than forty digits', '9'.repeat(41), DIGITS],
	])('may not be %s', (_what, value, message) => {
		expect(id('123').safeParse(value).error?.issues).toMatchObject([{ message }]);
	});
});

describe('a list', () => {
	it.each<[value: unknown, list: unknown]>([
		['a,b', ['a', 'b']],
		[' a , b ,, ', ['a', 'b']],
		['a', ['a']],
		['', []],
		[' , ', []],
		[
			['a', ' b '],
			['a', ' b '],
		],
		[[], []],
		[null, undefined],
		[undefined, undefined],
		[5, [5]],
		['a\nb', ['a', 'b']],
		['["a, b", "c"]', ['a, b', 'c']],
		[' [12345678901234567890] ', ['12345678901234567890']],
		['[a', ['[a']],
		[{ a: 1 }, { a: 1 }],
	])('%j is read as %j', (value, list) => {
		expect(splitList(value)).toEqual(list);
	});

	it.each<[value: unknown, fields: string[]]>([
		['id,name', ['id', 'name']],
		[
			['id', 'name'],
			['id', 'name'],
		],
		['analytics.limit(1)', ['analytics.limit(1)']],
		[undefined, []],
		['', []],
	])('of fields: %j', (value, fields) => {
		expect(graphFields().parse(value)).toEqual(fields);
	});

	it.each([[5], [{}], [[5]], [['']]])('of fields may not be %j', (value) => {
		expect(graphFields().safeParse(value).success).toBe(false);
	});
});

it.each([
	[' a b ', 'a b'],
	['', undefined],
	[undefined, undefined],
])('text that may be left empty: %j', (value, text) => {
	expect(optionalText().parse(value)).toBe(text);
});

describe('a list of IDs', () => {
	it.each<[what: string, value: unknown, ids: string[]]>([
		['text with commas', '1, 2', ['1', '2']],
		['one number', 12, ['12']],
		['the same ID twice, which Meta would count twice', ['1', ' 1', '2'], ['1', '2']],
		['a list as an AI agent writes it', '["1","2"]', ['1', '2']],
	])('may be %s', (_what, value, ids) => {
		expect(idList('123').parse(value)).toEqual(ids);
	});

	it.each<[what: string, value: unknown]>([
		['nothing', ''],
		['no entry', []],
		['more than it may hold', '1,2,3'],
		['a number that was rounded', [2 ** 53]],
	])('may not be %s', (_what, value) => {
		expect(idList('123', 2).safeParse(value).success).toBe(false);
	});
});

describe('text', () => {
	it('may be a number', () => {
		expect(text().parse(12)).toBe('12');
	});

	it('may not be a number that was rounded', () => {
		expect(text().safeParse(2 ** 53).success).toBe(false);
	});
});

describe('a length', () => {
	it.each([
		['an emoji, which is one character', '🏮🏮', true],
		['three', '🏮🏮🏮', false],
		['none', '', false],
	])('counts %s', (_what, value, fits) => {
		expect(text({ max: 2 }).safeParse(value).success).toBe(fits);
	});
});

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

describe('a whole number', () => {
	it.each([
		[0, 0],
		['7', 7],
		[' 8 ', 8],
	])('may be %j', (value, read) => {
		expect(integer(0, 9).parse(value)).toBe(read);
	});

	it.each([[''], [' '], [null], [undefined], [false], [[]], [1.5], ['x'], [10], [-1]])(
		'may not be %j',
		(value) => {
			expect(integer(0, 9).safeParse(value).error?.issues).toMatchObject([
				{ message: 'must be a whole number from 0 to 9' },
			]);
		},
	);
});

describe('a switch', () => {
	it.each([
		[true, true],
		['true', true],
		[false, false],
		['false', false],
	])('may be %j', (value, read) => {
		expect(boolean().parse(value)).toBe(read);
	});

	it.each([['yes'], [''], [1], [null], [undefined]])('may not be %j', (value) => {
		expect(boolean().safeParse(value).error?.issues).toMatchObject([
			{ message: 'must be true or false' },
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
