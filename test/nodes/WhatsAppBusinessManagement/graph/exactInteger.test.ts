import {
	ExactInteger,
	exactInteger,
	exactJsonOf,
	parseEnteredJson,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/exactInteger';

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

	it.each(['{', '[1,]', `{"a":${BEYOND}`, `${BEYOND} ${BEYOND}`, ''])(
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
