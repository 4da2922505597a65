import {
	boolean,
	graphFields,
	id,
	idList,
	integer,
	lineList,
	optionalText,
	splitList,
	text,
	textList,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/values';

describe('an ID', () => {
	it.each<[what: string, value: unknown, read: string]>([
		['digits', '102290129340398', '102290129340398'],
		['digits beyond 2^53', '9007199254740993', '9007199254740993'],
		['leading zeros', '007', '007'],
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
		// It was rounded before, so it would name another object.
		['a number that was rounded', 2 ** 53, AS_TEXT],
		['a rounded number with an exponent', 1e21, AS_TEXT],
		['a fraction', 1.5, AS_TEXT],
		['no number', NaN, AS_TEXT],
		['a negative number', -12, DIGITS],
		['a big integer', 12n, AS_TEXT],
		['a boolean', true, AS_TEXT],
		['a list', ['12'], AS_TEXT],
		['null', null, AS_TEXT],
		['nothing', undefined, 'fill in its ID (e.g. 123)'],
		['a name', 'me', DIGITS],
		['a path', '12/phone_numbers', DIGITS],
		['a query', '12?fields=id', DIGITS],
		['a parent segment', '..', DIGITS],
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
		['a; b\tc', ['a', 'b', 'c']],
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

describe('a list of lines', () => {
	it.each<[what: string, value: unknown, lines: string[]]>([
		['lines that hold commas', 'Yes, please\r\n\n No; thanks ', ['Yes, please', 'No; thanks']],
		['a list', ['Yes, please', 7], ['Yes, please', '7']],
		['a list as an AI agent writes it', '["Yes, please", "No"]', ['Yes, please', 'No']],
		['a line that only looks like JSON', '[new] Lanterns', ['[new] Lanterns']],
		['a number', 7, ['7']],
		['nothing', undefined, []],
		['null', null, []],
		['empty lines', ' \n\n', []],
	])('may be %s', (_what, value, lines) => {
		expect(lineList().parse(value)).toEqual(lines);
	});

	it.each<[what: string, value: unknown, message: string]>([
		['too many', 'a\nb\nc', 'may contain at most 2 entries'],
		['a long one', 'abcd', 'must have 1 to 3 characters'],
		['an empty entry', ['a', ''], 'must have 1 to 3 characters'],
	])('may not be %s', (_what, value, message) => {
		const { error } = lineList({ max: 3, atMost: 2 }).safeParse(value);
		expect(error?.issues).toMatchObject([{ message }]);
	});
});

describe.each([
	['a list of texts', textList],
	['a list of lines', lineList],
])('%s that must not be empty', (_what, list) => {
	const AT_LEAST_ONE = 'enter at least one name';

	it.each([[undefined], [null], [''], [[]]])('is refused: %j', (value) => {
		expect(list({ atLeastOne: AT_LEAST_ONE }).safeParse(value).error?.issues).toMatchObject([
			{ message: AT_LEAST_ONE },
		]);
	});

	it('is accepted with an entry', () => {
		expect(list({ atLeastOne: AT_LEAST_ONE }).parse('a')).toEqual(['a']);
	});
});

it.each([
	[' a b ', 'a b'],
	['', undefined],
	[undefined, undefined],
])('optional text: %j', (value, text) => {
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
		['TRUE', true],
		[' False ', false],
		['yes', true],
		['No', false],
		[1, true],
		['0', false],
	])('may be %j', (value, read) => {
		expect(boolean().parse(value)).toBe(read);
	});

	it.each([['perhaps'], [''], [2], [null], [undefined], ['toString']])('may not be %j', (value) => {
		expect(boolean().safeParse(value).error?.issues).toMatchObject([
			{ message: 'must be true or false' },
		]);
	});
});
