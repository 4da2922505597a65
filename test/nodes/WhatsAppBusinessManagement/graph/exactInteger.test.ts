import {
	ExactInteger,
	exactInteger,
	exactJsonOf,
	parseEnteredJson,
	withDigits,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';
import { shown } from '../../../../nodes/WhatsAppBusinessManagement/templates/wording';

const BEYOND = '9007199254740993';

describe('an integer that is entered as text', () => {
	it.each<[text: string, value: unknown]>([
		['670843887433847', 670843887433847],
		[' 12 ', 12],
		['-7', -7],
		['0', 0],
		[BEYOND, new ExactInteger(BEYOND)],
		[`-${BEYOND}`, new ExactInteger(`-${BEYOND}`)],
		['007', '007'],
		['1.5', '1.5'],
		['12 34', '12 34'],
		['', ''],
	])('%j is %j', (text, value) => {
		expect(exactInteger(text)).toEqual(value);
	});
});

describe('JSON that a user entered', () => {
	it.each([
		'{"meta_app_id":600000000000001}',
		`{"meta_app_id":${BEYOND}}`,
		`[${BEYOND},-${BEYOND},1.25,-0.5,1e3]`,
		`{"text":"see ${BEYOND}","more":[{"id":${BEYOND}}]}`,
		`{"text":"\\"${BEYOND}\\" and \\\\","id":${BEYOND}}`,
		`{"${BEYOND}":${BEYOND}}`,
		'{"id":"600000000000001"}',
		'null',
	])('is sent with all its digits: %s', (text) => {
		const parsed = parseEnteredJson(text);
		const sent = exactJsonOf(parsed) ?? JSON.stringify(parsed);
		const plain = text.replace('1e3', '1000');
		expect(sent).toBe(plain);
	});

	it('loses no more than JavaScript does in a number with a fraction or an exponent', () => {
		expect(parseEnteredJson('[12345678901234567.5, 1234567890123456789e2]')).toEqual([
			12345678901234567.5, 1234567890123456789e2,
		]);
	});

	it.each<[text: string, value: unknown]>([
		['{"v":0.30000000000000004}', { v: 0.30000000000000004 }],
		['[-0.12345678901234567]', [-0.12345678901234567]],
		['1.5e20', 1.5e20],
		['1e0000000000000000', 1],
		['[1.0E+00000000000000001]', [10]],
		['9007199254740991', 9007199254740991],
		[`[0.30000000000000004,${BEYOND}]`, [0.30000000000000004, new ExactInteger(BEYOND)]],
		[`{"a":"\\\\","b":${BEYOND}}`, { a: '\\', b: new ExactInteger(BEYOND) }],
	])('is what JSON says: %s', (text, value) => {
		expect(parseEnteredJson(text)).toEqual(value);
	});

	it('takes one pass, however long it is', () => {
		// With a pattern for strings, the first took half a minute, and the second overflowed the stack.
		expect(() => parseEnteredJson(`[${BEYOND},"${'\\"'.repeat(60_000)}`)).toThrow(SyntaxError);
		const long = 'x'.repeat(16 * 1024 * 1024);
		expect(parseEnteredJson(`["${long}",${BEYOND}]`)).toEqual([long, new ExactInteger(BEYOND)]);
	});

	it.each(['{', '[1,]', `{"a":${BEYOND}`, `${BEYOND} ${BEYOND}`, `-${BEYOND}-`, `00${BEYOND}`, ''])(
		'is refused if it is none: %s',
		(text) => {
			expect(() => parseEnteredJson(text)).toThrow(SyntaxError);
		},
	);
});

it('needs no text of its own without such an integer', () => {
	expect(exactJsonOf({ id: 12, list: [{ text: BEYOND }] })).toBeUndefined();
	expect(exactJsonOf(undefined)).toBeUndefined();
});

it('is the text of its digits wherever it is shown', () => {
	expect(JSON.stringify({ id: new ExactInteger(BEYOND) })).toBe(`{"id":"${BEYOND}"}`);
});

it('is its digits in a text', () => {
	const name: unknown = new ExactInteger(BEYOND);
	expect(`id ${String(name)}`).toBe(`id ${BEYOND}`);
	expect(['id', name].join(' ')).toBe(`id ${BEYOND}`);
	expect(shown(name)).toBe(`“${BEYOND}”`);
});

describe('data for an item', () => {
	it('has the digits as text, at any depth', () => {
		const id = new ExactInteger(BEYOND);
		const file = Buffer.from('x');
		const date = new Date(0);
		expect(withDigits({ id, file, date, list: [{ id }, 1, null] })).toEqual({
			id: BEYOND,
			file,
			date,
			list: [{ id: BEYOND }, 1, null],
		});
	});

	it('stays itself if there are none', () => {
		const data = { list: [{ id: BEYOND }], none: null };
		expect(withDigits(data)).toBe(data);
	});
});
