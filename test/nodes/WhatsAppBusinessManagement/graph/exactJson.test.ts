import {
	parseExactJson as parseText,
	parseExactJsonBytes,
} from '../../../../nodes/WhatsAppBusinessManagement/graph/exactJson';
import { seededRandom } from './random';

/** Parses the text and its bytes, also with an extra non-ASCII string, which must not shift the positions. */
const WAYS: Array<[what: string, parse: (text: string) => unknown]> = [
	['text', parseText],
	['bytes', (text) => parseExactJsonBytes(Buffer.from(text))],
	[
		'bytes behind letters of two, three and four',
		(text) => (parseExactJsonBytes(Buffer.from(`["é न 😀",${text}]`)) as unknown[])[1],
	],
];

describe('a list of large integers under any key', () => {
	it.each<[what: string, text: string, value: unknown]>([
		['is returned as text', '{"done":[9007199254740993]}', { done: ['9007199254740993'] }],
		[
			'with all its integers, and white space',
			'{"a":1, "done" : [ 9007199254740993 ,\n7 ]}',
			{ a: 1, done: ['9007199254740993', '7'] },
		],
		[
			'beside lists of IDs and other lists',
			'{"ids":[9007199254740993],"n":[[1,2]],"done":[-9007199254740993]}',
			{ ids: ['9007199254740993'], n: [[1, 2]], done: ['-9007199254740993'] },
		],
		[
			'also if a small one comes first',
			'{"a":[1,9007199254740993]}',
			{ a: ['1', '9007199254740993'] },
		],
		['stays numbers if they are small', '{"points":[1,2]}', { points: [1, 2] }],
		[
			'stays numbers beside other values and beside a text that looks like a list',
			'{"points":[1,2],"done":[9007199254740993],"text":"see [9007199254740993]"}',
			{ points: [1, 2], done: ['9007199254740993'], text: 'see [9007199254740993]' },
		],
	])('%s', (_what, text, value) => {
		expect(parseText(text)).toEqual(value);
	});

	it.each([
		'"done":[9007199254740993]',
		'see [9007199254740993]',
		'x\\": [9007199254740993]',
		': [9007199254740993]',
		'{"a":[9007199254740993]}',
		'ends with a comma,',
	])('inside a string it stays unchanged: %s', (inner) => {
		const value = { text: inner, ':[9007199254740993]': inner, done: [inner] };
		expect(parseText(JSON.stringify(value))).toEqual(value);
		expect(parseText(JSON.stringify(JSON.stringify(value)))).toBe(JSON.stringify(value));
	});
});

describe.each(WAYS)('from %s', (_way, parseExactJson) => {
	describe('an ID is returned as exact text', () => {
		const cases: Array<[what: string, text: string, value: unknown]> = [
			['beyond 2^53', '{"id":9007199254740993}', { id: '9007199254740993' }],
			['of forty digits', `{"id":${'9'.repeat(40)}}`, { id: '9'.repeat(40) }],
			['small', '{"id":7}', { id: '7' }],
			['zero', '{"id":0}', { id: '0' }],
			['negative', '{"id":-9007199254740993}', { id: '-9007199254740993' }],
			['as text already', '{"id":"9007199254740993"}', { id: '9007199254740993' }],
			[
				'under a longer key',
				'{"message_template_id":9007199254740993}',
				{ message_template_id: '9007199254740993' },
			],
			['under a key with digits and capitals', '{"Waba2_id":12}', { Waba2_id: '12' }],
			['under a key of an underscore', '{"_id":12}', { _id: '12' }],
			['in the middle of an object', '{"a":1,"id":2,"b":3}', { a: 1, id: '2', b: 3 }],
			['at the end of an object', '{"a":1,"id":2}', { a: 1, id: '2' }],
			['twice in a row', '{"id":1,"owner_id":2}', { id: '1', owner_id: '2' }],
			[
				'deep inside',
				'{"entry":[{"id":9007199254740993,"changes":[{"value":{"template_id":9007199254740995}}]}]}',
				{
					entry: [
						{ id: '9007199254740993', changes: [{ value: { template_id: '9007199254740995' } }] },
					],
				},
			],
			['in a list of objects', '[{"id":1},{"id":2}]', [{ id: '1' }, { id: '2' }]],
			[
				'with white space all around',
				'{\n\t"id" \r\n:\t 9007199254740993 \n,"a_id" : 5\n}',
				{ id: '9007199254740993', a_id: '5' },
			],
			[
				'in a list of IDs',
				'{"template_ids":[9007199254740993,7,-9007199254740995]}',
				{ template_ids: ['9007199254740993', '7', '-9007199254740995'] },
			],
			[
				'in a list of IDs with white space',
				'{"ids" : [ 9007199254740993 ,\n\t7 ]}',
				{ ids: ['9007199254740993', '7'] },
			],
			['in a list of one ID', '{"hsm_ids":[7]}', { hsm_ids: ['7'] }],
			['in a list that is text already', '{"ids":["7","8"]}', { ids: ['7', '8'] }],
			['in an empty list', '{"ids":[]}', { ids: [] }],
		];

		it.each(cases)('%s', (_what, text, value) => {
			expect(parseExactJson(text)).toEqual(value);
		});
	});

	describe('a value that is not an ID is read as by JSON.parse', () => {
		const cases: Array<[what: string, text: string]> = [
			['a fraction under an ID key', '{"id":1.5}'],
			['a fraction with many digits', '{"a_id":123456.789}'],
			['an exponent', '{"id":1e5,"a_id":1E+5}'],
			['a fraction in a list of IDs', '{"ids":[1.5,2]}'],
			['an exponent in a list of IDs', '{"ids":[1e3,2]}'],
			['true, false and null under an ID key', '{"id":true,"a_id":false,"b_id":null}'],
			['an object under an ID key', '{"id":{"a":1},"ids":{"a":1}}'],
			['a list under a key for one ID', '{"id":[1,2]}'],
			['a number under a key for a list', '{"ids":5}'],
			['a large number under another key', '{"timestamp":9007199254740993,"call_count":28}'],
			[
				'keys that only end in the letters id',
				'{"video":1,"paid":2,"valid":3,"android":4,"void":5}',
			],
			['a list under a key that only ends in the letters ids', '{"kids":[1,2],"bids":[3]}'],
			[
				'keys that hold id elsewhere',
				'{"idx":1,"id_type":2,"identity":3,"ids_count":4,"ID":5,"a-id":6}',
			],
			['text that reads "id"', '{"a":"id","b":"\\"id\\"","c":5}'],
			['text that ends in a key', '{"a":"the \\"id\\"","b":[1]}'],
			['text that is all escapes', '{"a":"\\\\\\"id\\\\\\": 5"}'],
			['a list of texts', '["id","ids",5,{"a":"b_id"}]'],
			['an empty object', '{}'],
			['an empty list', '[]'],
			['a bare number', '9007199254740993'],
			['a bare text', '"id"'],
			['null', 'null'],
		];

		it.each(cases)('%s', (_what, text) => {
			expect(parseExactJson(text)).toEqual(JSON.parse(text));
		});

		const texts: string[] = [
			'{"message_template_id": 123}',
			'{"ids": [1, 2, 3]}',
			'"id":9007199254740993,',
			'say "id": 5 } and "x_id" : 6]',
			'back\\slash "id": 1\n"ids": [1]',
			'back\\\\slashes \\"id\\": 1',
		];

		it.each(texts)('JSON inside a text: %s', (inner) => {
			const value = { text: inner, nested: [{ inner }] };
			expect(parseExactJson(JSON.stringify(value))).toEqual(value);
			expect(parseExactJson(JSON.stringify(JSON.stringify(value)))).toBe(JSON.stringify(value));
		});
	});

	describe('invalid JSON is rejected', () => {
		it.each([
			['nothing', ''],
			['white space', ' \n'],
			['a page', '<html></html>'],
			['a truncated response', '{"id":900719925474'],
			['a truncated list', '{"ids":[1,2'],
			['an ID with a leading zero', '{"id":01}'],
			['a list of IDs with a leading zero', '{"ids":[01]}'],
			['a list without commas', '{"ids":[1 2]}'],
			['a list with an extra comma', '{"ids":[1,]}'],
			['a sign without digits', '{"id":-}'],
			['a sign without digits in a list', '{"ids":[-]}'],
			['two integers without a comma', '{"ids":[1-2]}'],
			['a list of commas', '{"ids":[,]}'],
		])('%s', (_what, text) => {
			expect(() => parseExactJson(text)).toThrow(SyntaxError);
		});
	});

	/** JSON of any shape: its keys and texts contain pieces that look like IDs, quotes and escapes. */
	class RandomJson {
		constructor(
			private readonly random: () => number,
			private readonly keys: string[],
		) {}

		value(depth: number): unknown {
			const kind = this.upTo(depth > 0 ? 8 : 6);
			if (kind === 0) return this.random() < 0.5;
			if (kind === 1) return null;
			if (kind === 2) return this.upTo(1e6) - 5e5;
			if (kind === 3) return (this.random() - 0.5) * 10 ** (this.upTo(34) - 20);
			if (kind < 6) return this.text();
			const length = this.upTo(5);
			if (kind === 6) return Array.from({ length }, () => this.value(depth - 1));
			return Object.fromEntries(
				Array.from({ length }, () => [this.pick(this.keys), this.value(depth - 1)]),
			);
		}

		upTo(limit: number): number {
			return Math.floor(this.random() * limit);
		}

		pick<Value>(list: Value[]): Value {
			return list[this.upTo(list.length)] as Value;
		}

		private text(): string {
			const pieces = [
				'"',
				'\\',
				'id',
				'_ids',
				':',
				' 5',
				',',
				'[1]',
				'}',
				'\n',
				'é',
				'😀',
				'"id": 1',
			];
			return Array.from({ length: this.upTo(8) }, () => this.pick(pieces)).join('');
		}
	}

	describe('on random JSON', () => {
		const ROUNDS = 2000;

		it('without IDs, it returns the same as JSON.parse', () => {
			const keys = ['a', 'video', 'paid', 'idx', 'id_type', 'ids_count', 'ID', 'identity', ''];
			const json = new RandomJson(seededRandom(1), keys);
			for (let round = 0; round < ROUNDS; round++) {
				const text = JSON.stringify(json.value(5), undefined, json.pick(['', ' ', '\t']));
				expect(parseExactJson(text)).toEqual(JSON.parse(text));
			}
		});

		it('it reads every digit of every ID', () => {
			const json = new RandomJson(seededRandom(2), ['a', 'data', 'paid']);
			for (let round = 0; round < ROUNDS; round++) {
				const digits = String(BigInt(json.upTo(2 ** 32)) * BigInt(json.upTo(2 ** 32)));
				const key = json.pick(['id', 'message_template_id', '_id']);
				const value = {
					before: json.value(3),
					[key]: 'HERE',
					ids: ['HERE', 'HERE'],
					after: json.value(3),
				};
				const text = JSON.stringify(value, undefined, json.pick(['', ' ', '\t']));
				const expected: unknown = JSON.parse(text.replaceAll('"HERE"', `"${digits}"`));
				expect(parseExactJson(text.replaceAll('"HERE"', digits))).toEqual(expected);
			}
		});
	});
});
