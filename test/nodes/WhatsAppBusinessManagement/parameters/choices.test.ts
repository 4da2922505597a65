import { z } from 'zod';

import {
	dependingOn,
	oneOf,
	oneOrOther,
	optionsOf,
	severalOf,
	severalOrOthers,
} from '../../../../nodes/WhatsAppBusinessManagement/parameters/choices';

const COLOURS = { RED: 'Low (Red)', GREEN: 'High (Green)', UNKNOWN: 'elite' } as const;

it('options are sorted by their displayed name', () => {
	expect(optionsOf(COLOURS)).toEqual([
		{ name: 'elite', value: 'UNKNOWN' },
		{ name: 'High (Green)', value: 'GREEN' },
		{ name: 'Low (Red)', value: 'RED' },
	]);
});

describe('a choice whose values are numbers', () => {
	const KINDS = { '0': 'Plain', '2': 'Notifications', '100': 'Cloud' } as const;

	it.each([
		['one', () => oneOf(KINDS), '2'],
		['one of several', () => severalOf(KINDS), ['2']],
	])('can be a number, as returned by a sheet: %s', (_what, rule, read) => {
		expect(rule().parse(2)).toEqual(read);
	});

	it('determines which other fields are required', () => {
		const input = dependingOn('kind', KINDS, [
			z.object({ kind: z.literal('0') }),
			z.object({ kind: z.literal('2') }),
		]);
		expect(input.parse({ kind: 2 })).toEqual({ kind: '2' });
	});
});

describe('one choice', () => {
	it.each(['RED', 'GREEN', 'UNKNOWN'])('may be %s', (value) => {
		expect(oneOf(COLOURS).parse(value)).toBe(value);
	});

	it.each([
		['in any case', 'red', 'RED'],
		['by its displayed name', 'Low (Red)', 'RED'],
		['by its displayed name in any case', 'ELITE', 'UNKNOWN'],
		['with a trailing space', 'RED ', 'RED'],
	])('may be written %s', (_how, written, value) => {
		expect(oneOf(COLOURS).parse(written)).toBe(value);
	});

	it.each([[''], ['Red'.repeat(2)], [5], [null], [undefined], [['RED']], ['toString']])(
		'may not be %j; the message names Meta’s values',
		(value) => {
			const { error } = oneOf(COLOURS).safeParse(value);
			expect(error?.issues).toMatchObject([{ message: 'must be one of RED, GREEN, UNKNOWN' }]);
		},
	);
});

describe('several choices', () => {
	it.each<[what: string, value: unknown, chosen: string[]]>([
		['a list', ['RED', 'GREEN'], ['RED', 'GREEN']],
		['text with commas', ' RED, GREEN ,', ['RED', 'GREEN']],
		['one as text', 'RED', ['RED']],
		['an empty list', [], []],
		['empty text', ' ', []],
		['nothing', undefined, []],
		['null', null, []],
	])('may be %s', (_what, value, chosen) => {
		expect(severalOf(COLOURS).parse(value)).toEqual(chosen);
	});

	it.each([
		['an unknown one in a list', ['RED', 'BLUE']],
		['an unknown one in a text', 'RED,BLUE'],
		['a value that is not text in a list', ['RED', 5]],
	])('may not be %s', (_what, value) => {
		const { error } = severalOf(COLOURS).safeParse(value);
		expect(error?.issues).toMatchObject([
			{ path: [1], message: 'must be one of RED, GREEN, UNKNOWN' },
		]);
	});

	it.each([[5], [true], [{}]])('may not be %j', (value) => {
		expect(severalOf(COLOURS).safeParse(value).success).toBe(false);
	});
});

describe('at least one choice', () => {
	it.each<[what: string, rule: string | true, message: string]>([
		['the choices', true, 'choose at least one of RED, GREEN, UNKNOWN'],
		['a custom message', 'choose a colour', 'choose a colour'],
	])('is required by %s', (_what, atLeastOne, message) => {
		for (const none of [undefined, null, '', []]) {
			const { error } = severalOf(COLOURS, { atLeastOne }).safeParse(none);
			expect(error?.issues).toMatchObject([{ message }]);
		}
	});

	it('is enough', () => {
		expect(severalOf(COLOURS, { atLeastOne: true }).parse('RED')).toEqual(['RED']);
	});
});

describe('several choices, and others that Meta may know', () => {
	const rule = { pattern: /^[A-Z_]+$/, must: 'must be names like RED' };

	it.each<[what: string, value: unknown, chosen: string[]]>([
		['a known one in another case', 'red', ['RED']],
		['a known one by its name', ['High (Green)', 'Elite'], ['GREEN', 'UNKNOWN']],
		['an unknown one', 'RED, DARK_BLUE', ['RED', 'DARK_BLUE']],
		['nothing', undefined, []],
	])('may be %s', (_what, value, chosen) => {
		expect(severalOrOthers(COLOURS, rule).parse(value)).toEqual(chosen);
	});

	it('may not be Meta’s name for no value', () => {
		expect(severalOrOthers(COLOURS, rule).safeParse('dark blue').error?.issues).toMatchObject([
			{ message: 'must be names like RED' },
		]);
	});

	it('may be required', () => {
		const { error } = severalOrOthers(COLOURS, { ...rule, atLeastOne: true }).safeParse([]);
		expect(error?.issues).toMatchObject([
			{ message: 'choose at least one of RED, GREEN, UNKNOWN' },
		]);
	});
});

describe('one choice, or another that Meta may know', () => {
	const rule = { pattern: /^[A-Z_]+$/, must: 'must be a name like RED' };

	it.each([
		['a known one by its name', 'high (green)', 'GREEN'],
		['a known one in another case', 'red', 'RED'],
		['an unknown one', 'DARK_BLUE', 'DARK_BLUE'],
	])('may be %s', (_what, value, chosen) => {
		expect(oneOrOther(COLOURS, rule).parse(value)).toBe(chosen);
	});

	it.each([['dark blue'], [''], [5], [null], [['RED']]])('may not be %j', (value) => {
		const messages = oneOrOther(COLOURS, rule)
			.safeParse(value)
			.error?.issues.map(({ message }) => message);
		expect(new Set(messages)).toEqual(new Set(['must be a name like RED']));
	});
});

describe('what depends on a choice', () => {
	const input = () =>
		dependingOn('colour', COLOURS, [
			z.object({ colour: z.literal('RED'), heat: z.number() }),
			z.object({ colour: z.literal('GREEN') }),
		]);

	it.each<[what: string, given: object, read: object]>([
		['the value', { colour: 'RED', heat: 1 }, { colour: 'RED', heat: 1 }],
		['the name', { colour: 'low (red)', heat: 1 }, { colour: 'RED', heat: 1 }],
		['another value', { colour: 'GREEN', heat: 1 }, { colour: 'GREEN' }],
	])('is read by %s', (_what, given, read) => {
		expect(input().parse(given)).toEqual(read);
	});

	it.each<[what: string, given: unknown, issue: object]>([
		['no choice', {}, { path: ['colour'], message: 'must be one of RED, GREEN, UNKNOWN' }],
		['a missing field that the choice requires', { colour: 'RED' }, { path: ['heat'] }],
		['no object', 'RED', {}],
	])('is refused: %s', (_what, given, issue) => {
		expect(input().safeParse(given).error?.issues).toMatchObject([issue]);
	});
});
