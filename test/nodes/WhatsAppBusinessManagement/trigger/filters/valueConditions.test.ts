import { passes } from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters';
import {
	keysOf,
	valueAt,
} from '../../../../../nodes/WhatsAppBusinessManagement/trigger/filters/valuePath';
import { wantedBy } from './sampleChanges';

describe('value conditions', () => {
	const VALUE = {
		event: 'ACCOUNT_RESTRICTION',
		count: 20,
		share: 4.5,
		id: '90071992547409931234',
		month: '2026-03',
		isOpen: true,
		reason: null,
		empty: '',
		none: [],
		tags: ['Alpha', 'beta', 3],
		deep: { list: [{ name: 'first' }, { name: 'second' }] },
	};
	type Row = [path: string, operator: string, text: string, expected: boolean];

	const judge = (...rows: Array<[string, string, string]>) =>
		passes(
			{ event: null, summary: '', keys: {} },
			VALUE,
			wantedBy({
				valueConditions: {
					conditions: rows.map(([path, operator, text]) => ({ path, operator, text })),
				},
			}),
		);

	it.each<Row>([
		['event', 'equals', 'ACCOUNT_RESTRICTION', true],
		['event', 'equals', ' account_restriction ', true],
		['event', 'equals', 'ACCOUNT', false],
		['event', 'notEquals', 'ACCOUNT', true],
		['event', 'notEquals', 'account_restriction', false],
		['event', 'contains', 'restric', true],
		['event', 'contains', 'x', false],
		['event', 'notContains', 'x', true],
		['event', 'notContains', 'RESTRIC', false],
		['event', 'startsWith', 'account', true],
		['event', 'startsWith', 'restriction', false],
		['event', 'endsWith', 'RESTRICTION', true],
		['event', 'endsWith', 'account', false],
		// Numbers are compared as numbers: as text, 20 would be less than 3.
		['count', 'greaterThan', '3', true],
		['count', 'greaterThan', '20', false],
		['count', 'lessThan', '100', true],
		['count', 'lessThan', '-1', false],
		['count', 'equals', '20.0', true],
		['count', 'notEquals', '20.0', false],
		['share', 'greaterThan', '4.49', true],
		['share', 'equals', '4.5', true],
		// As numbers these would be equal.
		['id', 'equals', '90071992547409931235', false],
		['id', 'equals', '90071992547409931234', true],
		['month', 'greaterThan', '2026-02', true],
		['month', 'lessThan', '2026-02', false],
		['isOpen', 'equals', 'TRUE', true],
		['empty', 'equals', '', true],
		['empty', 'exists', '', true],
		['tags', 'contains', 'alph', true],
		['tags', 'equals', 'BETA', true],
		['tags', 'greaterThan', '2', true],
		['tags', 'equals', 'gamma', false],
		['tags', 'notEquals', 'beta', false],
		['tags', 'notContains', 'gamma', true],
		['tags[1]', 'equals', 'alpha', false],
		['none', 'contains', 'a', false],
		['deep', 'contains', '"name":"second"', true],
		['deep.list[1].name', 'equals', 'second', true],
		['deep.list.1.name', 'equals', 'second', true],
		['deep.list[0].name', 'equals', 'second', false],
		[' deep . list[0] . name ', 'equals', 'first', true],
		[' deep . list[0] . name ', 'equals', 'second', false],
		['reason', 'exists', '', false],
		['reason', 'notExists', '', true],
		['event', 'exists', '', true],
		['event', 'notExists', '', false],
		['not.there', 'exists', '', false],
		['not.there', 'notExists', '', true],
		// Nothing to check: passes.
		['not.there', 'equals', 'x', true],
		['not.there', 'notEquals', 'x', true],
		['reason', 'contains', 'x', true],
		['deep.list[7].name', 'equals', 'x', true],
		// Inherited properties were not sent.
		['__proto__', 'exists', '', false],
		['constructor.name', 'exists', '', false],
		['event.length', 'exists', '', false],
		['deep.list.map', 'exists', '', false],
		// Incomplete: not a condition.
		['', 'equals', 'x', true],
		['event', 'toString', 'x', true],
	])('%s %s %s', (path, operator, text, expected) => {
		expect(judge([path, operator, text])).toBe(expected);
	});

	it.each<[string, Array<[string, string, string]>, boolean]>([
		[
			'one match is enough',
			[
				['event', 'equals', 'x'],
				['count', 'equals', '20'],
			],
			true,
		],
		[
			'no match',
			[
				['event', 'equals', 'x'],
				['count', 'equals', '21'],
			],
			false,
		],
		[
			'a missing value does not compensate for it',
			[
				['event', 'equals', 'x'],
				['not.there', 'equals', 'x'],
			],
			false,
		],
		[
			'nothing to check',
			[
				['gone', 'equals', 'x'],
				['not.there', 'equals', 'x'],
			],
			true,
		],
		[
			'with an incomplete one',
			[
				['', 'equals', 'x'],
				['event', 'equals', 'x'],
			],
			false,
		],
	])('several: %s', (_what, rows, expected) => {
		expect(judge(...rows)).toBe(expected);
	});

	it.each<[unknown]>([[undefined], [null], [7], ['x'], [[]]])(
		'the value %j is checked too',
		(value) => {
			const wanted = (operator: string) =>
				wantedBy({ valueConditions: { conditions: [{ path: 'a.b', operator, text: 'x' }] } });
			const reading = { event: null, summary: '', keys: {} };
			expect(passes(reading, value, wanted('equals'))).toBe(true);
			expect(passes(reading, value, wanted('exists'))).toBe(false);
		},
	);

	it('a path through __proto__ finds only sent values', () => {
		expect(valueAt({}, keysOf('__proto__.toString'))).toBeUndefined();
		expect(valueAt(JSON.parse('{"__proto__":{"a":1}}'), keysOf('__proto__.a'))).toBe(1);
	});
});
