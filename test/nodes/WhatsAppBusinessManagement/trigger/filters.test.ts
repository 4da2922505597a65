import type { INodeProperties } from 'n8n-workflow';

import { FIELD_BY_NAME } from '../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { ACCOUNT_EVENTS } from '../../../../nodes/WhatsAppBusinessManagement/changes/fields/accountUpdate';
import {
	FILTERS,
	isChosen,
	passes,
	readFilters,
} from '../../../../nodes/WhatsAppBusinessManagement/trigger/filters';
import { fits } from '../../../../nodes/WhatsAppBusinessManagement/trigger/filters/pattern';
import {
	keysOf,
	valueAt,
} from '../../../../nodes/WhatsAppBusinessManagement/trigger/filters/valuePath';

const wantedBy = (entered: Record<string, unknown>) => ({
	fields: new Set<string>(),
	accounts: new Set<string>(),
	filters: readFilters(entered),
});

function lets(entered: Record<string, unknown>, field: string, value: unknown): boolean {
	const known = FIELD_BY_NAME.get(field);
	if (!known) throw new Error(`${field} is not known`);
	return passes(known.read(value), value, wantedBy(entered));
}

const STATUS = 'message_template_status_update';
const QUALITY = 'message_template_quality_update';
const CATEGORY = 'template_category_update';
const ACCOUNT = 'account_update';
const ALERT = 'account_alerts';
const NAME = 'phone_number_name_update';

const template = (message_template_name: string, more: object = {}) => ({
	message_template_name,
	message_template_language: 'en_US',
	...more,
});
const restricted = (...types: string[]) => ({
	event: 'ACCOUNT_RESTRICTION',
	restriction_info: types.map((restriction_type) => ({ restriction_type })),
});
const quality = (previous_quality_score: string, new_quality_score: string) => ({
	previous_quality_score,
	new_quality_score,
});
const ADD_NUMBER = 'RESTRICTED_ADD_PHONE_NUMBER_ACTION';
const MESSAGES = 'RESTRICTED_BIZ_INITIATED_MESSAGING';

describe('each filter', () => {
	it.each<[string, Record<string, unknown>, string, unknown, boolean]>([
		[
			'an account event that is chosen',
			{ accountEvent: ['PARTNER_ADDED'] },
			ACCOUNT,
			{ event: 'PARTNER_ADDED' },
			true,
		],
		[
			'another account event',
			{ accountEvent: ['PARTNER_ADDED'] },
			ACCOUNT,
			{ event: 'ACCOUNT_DELETED' },
			false,
		],
		['an account update without an event', { accountEvent: ['PARTNER_ADDED'] }, ACCOUNT, {}, true],
		[
			'an event of another field',
			{ accountEvent: ['PARTNER_ADDED'] },
			STATUS,
			{ event: 'REJECTED' },
			true,
		],

		[
			'a severity, flat',
			{ alertSeverity: ['CRITICAL'] },
			ALERT,
			{ alert_severity: 'CRITICAL' },
			true,
		],
		[
			'a severity, nested',
			{ alertSeverity: ['CRITICAL'] },
			ALERT,
			{ alert_info: { alert_severity: 'CRITICAL' } },
			true,
		],
		[
			'another severity',
			{ alertSeverity: ['CRITICAL'] },
			ALERT,
			{ alert_severity: 'WARNING' },
			false,
		],
		['an alert status', { alertStatus: ['ACTIVE'] }, ALERT, { alert_status: 'ACTIVE' }, true],
		['another alert status', { alertStatus: ['ACTIVE'] }, ALERT, { alert_status: 'NONE' }, false],
		[
			'an alert type',
			{ alertType: ['OBA_APPROVED', 'OBA_REJECTED'] },
			ALERT,
			{ alert_type: 'OBA_REJECTED' },
			true,
		],
		[
			'another alert type',
			{ alertType: ['OBA_APPROVED'] },
			ALERT,
			{ alert_type: 'OBA_REJECTED' },
			false,
		],
		['an alert of no type', { alertType: ['OBA_APPROVED'] }, ALERT, {}, true],

		[
			'a decision on the account',
			{ decision: ['REJECTED'] },
			'account_review_update',
			{ decision: 'REJECTED' },
			true,
		],
		['a decision on a name', { decision: ['REJECTED'] }, NAME, { decision: 'APPROVED' }, false],

		[
			'a number, written for people',
			{ phoneNumber: '+1 (555) 000-1111' },
			NAME,
			{ display_phone_number: '15550001111' },
			true,
		],
		[
			'a number that Meta writes for people',
			{ phoneNumber: '15550001111' },
			NAME,
			{ display_phone_number: '+1 555 000-1111' },
			true,
		],
		[
			'one of several numbers',
			{ phoneNumber: '15550009999, +1 555 000 1111' },
			NAME,
			{ display_phone_number: '15550001111' },
			true,
		],
		[
			'another number',
			{ phoneNumber: '15550001111' },
			NAME,
			{ display_phone_number: '15550001112' },
			false,
		],
		[
			'a number that only begins alike',
			{ phoneNumber: '1555000' },
			NAME,
			{ display_phone_number: '15550001111' },
			false,
		],
		[
			'the number of a part of its own',
			{ phoneNumber: '15550009999' },
			'user_preferences',
			{ metadata: { display_phone_number: '15550001111' } },
			false,
		],
		['a change that names no number', { phoneNumber: '15550001111' }, STATUS, template('a'), true],
		[
			'a number filter without digits',
			{ phoneNumber: 'none, -' },
			NAME,
			{ display_phone_number: '15550001111' },
			true,
		],

		['a rating that fell', { qualityGotWorse: true }, QUALITY, quality('GREEN', 'YELLOW'), true],
		['a rating that fell far', { qualityGotWorse: true }, QUALITY, quality('GREEN', 'RED'), true],
		[
			'a rating that fell from the middle',
			{ qualityGotWorse: true },
			QUALITY,
			quality('YELLOW', 'RED'),
			true,
		],
		['a rating that rose', { qualityGotWorse: true }, QUALITY, quality('RED', 'YELLOW'), false],
		['a rating that stayed', { qualityGotWorse: true }, QUALITY, quality('RED', 'RED'), false],
		['a first rating', { qualityGotWorse: true }, QUALITY, quality('UNKNOWN', 'GREEN'), true],
		[
			'a rating that is lost',
			{ qualityGotWorse: true },
			QUALITY,
			quality('GREEN', 'UNKNOWN'),
			true,
		],
		['a rating of tomorrow', { qualityGotWorse: true }, QUALITY, quality('GREEN', 'BLUE'), true],
		[
			'the filter, switched off',
			{ qualityGotWorse: false },
			QUALITY,
			quality('RED', 'GREEN'),
			true,
		],
		['what is no switch', { qualityGotWorse: 'x' }, QUALITY, quality('RED', 'GREEN'), true],
		['a change without a rating', { qualityGotWorse: true }, STATUS, template('a'), true],

		[
			'a template’s reason',
			{ rejectionReason: ['SCAM'] },
			STATUS,
			{ event: 'REJECTED', reason: 'SCAM' },
			true,
		],
		[
			'another reason',
			{ rejectionReason: ['SCAM'] },
			STATUS,
			{ event: 'REJECTED', reason: 'PROMOTIONAL' },
			false,
		],
		[
			'no reason',
			{ rejectionReason: ['SCAM'] },
			STATUS,
			{ event: 'APPROVED', reason: 'NONE' },
			true,
		],
		[
			'a name’s reason',
			{ rejectionReason: ['SCAM'] },
			NAME,
			{ rejection_reason: 'NAME_NOT_CONSISTENT' },
			false,
		],
		[
			'one of a verification’s reasons',
			{ rejectionReason: ['WEBSITE_NOT_MATCHING'] },
			ACCOUNT,
			{
				partner_client_certification_info: {
					rejection_reasons: ['ADDRESS NOT MATCHING', 'WEBSITE NOT MATCHING'],
				},
			},
			true,
		],
		[
			'none of a verification’s reasons',
			{ rejectionReason: ['SCAM'] },
			ACCOUNT,
			{ partner_client_certification_info: { rejection_reasons: ['ADDRESS NOT MATCHING'] } },
			false,
		],
		[
			'a verification that was approved',
			{ rejectionReason: ['SCAM'] },
			ACCOUNT,
			{ partner_client_certification_info: { rejection_reasons: ['NONE'] } },
			true,
		],
		[
			'the reason of a disconnection, which rejects nothing',
			{ rejectionReason: ['SCAM'] },
			ACCOUNT,
			{ disconnection_info: { reason: 'CHANGE_NUMBER' } },
			true,
		],

		[
			'one of the restrictions',
			{ restrictionType: [ADD_NUMBER] },
			ACCOUNT,
			restricted(MESSAGES, 'RESTRICTION_ON_ADD_PHONE_NUMBER_ACTION'),
			true,
		],
		[
			'another restriction',
			{ restrictionType: [ADD_NUMBER] },
			ACCOUNT,
			restricted(MESSAGES),
			false,
		],
		['no restriction', { restrictionType: [ADD_NUMBER] }, ACCOUNT, restricted(), true],

		[
			'a category',
			{ templateCategory: ['UTILITY'] },
			STATUS,
			{ message_template_category: 'UTILITY' },
			true,
		],
		[
			'another category',
			{ templateCategory: ['UTILITY'] },
			STATUS,
			{ message_template_category: 'MARKETING' },
			false,
		],
		[
			'the new category',
			{ templateCategory: ['MARKETING'] },
			CATEGORY,
			{ previous_category: 'UTILITY', new_category: 'MARKETING' },
			true,
		],
		[
			'the old category',
			{ templateCategory: ['UTILITY'] },
			CATEGORY,
			{ previous_category: 'UTILITY', new_category: 'MARKETING' },
			false,
		],
		[
			'the category that is to come',
			{ templateCategory: ['MARKETING'] },
			CATEGORY,
			{ new_category: 'UTILITY', correct_category: 'MARKETING' },
			true,
		],

		['a language', { templateLanguage: 'en_US' }, STATUS, template('a'), true],
		[
			'a language, typed in another way',
			{ templateLanguage: 'de, EN-us' },
			STATUS,
			template('a'),
			true,
		],
		[
			'a language, sent in another way',
			{ templateLanguage: 'en_us' },
			STATUS,
			{ message_template_language: 'en-US' },
			true,
		],
		['a family of languages', { templateLanguage: 'en*' }, STATUS, template('a'), true],
		['another language', { templateLanguage: 'en' }, STATUS, template('a'), false],

		['a name', { templateName: 'order_update' }, STATUS, template('order_update'), true],
		[
			'a name in capitals',
			{ templateName: 'Order_Update' },
			STATUS,
			template('order_update'),
			true,
		],
		[
			'one of several names',
			{ templateName: 'welcome ,\norder_*' },
			STATUS,
			template('order_update'),
			true,
		],
		['a part of a name', { templateName: 'order' }, STATUS, template('order_update'), false],
		[
			'a name with blanks',
			{ templateName: 'my * template' },
			STATUS,
			template('My message template'),
			true,
		],
		['a change of no template', { templateName: 'order' }, ACCOUNT, {}, true],
		['a name filter that is blank', { templateName: ' , ' }, STATUS, template('a'), true],

		[
			'a new rating',
			{ templateQuality: ['RED', 'YELLOW'] },
			QUALITY,
			quality('GREEN', 'RED'),
			true,
		],
		['another rating', { templateQuality: ['RED'] }, QUALITY, quality('RED', 'GREEN'), false],

		['a status', { templateStatus: ['REJECTED'] }, STATUS, { event: 'REJECTED' }, true],
		['another status', { templateStatus: ['REJECTED'] }, STATUS, { event: 'APPROVED' }, false],

		[
			'filters that agree',
			{ templateStatus: ['REJECTED'], templateName: 'a*' },
			STATUS,
			template('abc', { event: 'REJECTED' }),
			true,
		],
		[
			'filters of which one disagrees',
			{ templateStatus: ['REJECTED'], templateName: 'b*' },
			STATUS,
			template('abc', { event: 'REJECTED' }),
			false,
		],
		[
			'lists that are empty',
			{ templateStatus: [], alertType: [], templateName: '' },
			STATUS,
			{ event: 'REJECTED' },
			true,
		],
		[
			'junk instead of what the editor stores',
			{
				templateStatus: 7,
				templateName: {},
				phoneNumber: [1],
				valueConditions: 'x',
				qualityGotWorse: 'x',
			},
			STATUS,
			{ event: 'REJECTED' },
			true,
		],
	])('%s', (_what, entered, field, value, expected) => {
		expect(lets(entered, field, value)).toBe(expected);
	});
});

describe('the account', () => {
	const wanted = { fields: new Set(['flows']), accounts: new Set(['1']), filters: [] };

	it.each<[string, string | null, boolean]>([
		['that was chosen', '1', true],
		['that was not', '2', false],
		['of Meta’s own tests', '0', true],
		['that nobody names', null, true],
	])('%s', (_what, account, expected) => {
		expect(isChosen('flows', account, wanted)).toBe(expected);
	});
});

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
		// Numbers as numbers: as text, 20 would lie before 3.
		['count', 'greaterThan', '3', true],
		['count', 'greaterThan', '20', false],
		['count', 'lessThan', '100', true],
		['count', 'lessThan', '-1', false],
		['count', 'equals', '20.0', true],
		['count', 'notEquals', '20.0', false],
		['share', 'greaterThan', '4.49', true],
		['share', 'equals', '4.5', true],
		// As numbers these would be the same.
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
		// Nothing to judge: passes.
		['not.there', 'equals', 'x', true],
		['not.there', 'notEquals', 'x', true],
		['reason', 'contains', 'x', true],
		['deep.list[7].name', 'equals', 'x', true],
		// What every object inherits was not sent.
		['__proto__', 'exists', '', false],
		['constructor.name', 'exists', '', false],
		['event.length', 'exists', '', false],
		['deep.list.map', 'exists', '', false],
		// Not finished: not a condition.
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
			'what is absent does not make up for it',
			[
				['event', 'equals', 'x'],
				['not.there', 'equals', 'x'],
			],
			false,
		],
		[
			'nothing to judge',
			[
				['gone', 'equals', 'x'],
				['not.there', 'equals', 'x'],
			],
			true,
		],
		[
			'an unfinished one beside it',
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
		'the value %j is judged too',
		(value) => {
			const wanted = (operator: string) =>
				wantedBy({ valueConditions: { conditions: [{ path: 'a.b', operator, text: 'x' }] } });
			const reading = { event: null, summary: '', keys: {} };
			expect(passes(reading, value, wanted('equals'))).toBe(true);
			expect(passes(reading, value, wanted('exists'))).toBe(false);
		},
	);

	it('a path that leads through __proto__ finds only what was sent', () => {
		expect(valueAt({}, keysOf('__proto__.toString'))).toBeUndefined();
		expect(valueAt(JSON.parse('{"__proto__":{"a":1}}'), keysOf('__proto__.a'))).toBe(1);
	});
});

describe('patterns', () => {
	it.each<[string, string, boolean]>([
		['', '', true],
		['a', '', false],
		['', '*', true],
		['', '?', false],
		['abc', 'abc', true],
		['abc', 'a?c', true],
		['abc', 'a?', false],
		['abc', '*', true],
		['abc', '**', true],
		['abc', '*c', true],
		['abc', 'a*', true],
		['abc', '*b*', true],
		['abc', '*d*', false],
		['aab', '*ab', true],
		['abab', '*ab', true],
		['abcab', 'a*b*b', true],
		['abca', 'a*b', false],
		['a.c', 'a.c', true],
		['abc', 'a.c', false],
		['a*c', 'a*c', true],
		['abc', '[a]bc', false],
	])('%j fits %j: %s', (text, pattern, expected) => {
		expect(fits(text, pattern)).toBe(expected);
	});

	it('with many * is still quick', () => {
		const started = Date.now();
		expect(fits('a'.repeat(512), `${'*a'.repeat(200)}*b`)).toBe(false);
		expect(Date.now() - started).toBeLessThan(1000);
	});
});

describe('what n8n shows', () => {
	const properties = FILTERS.map(({ property }) => property);
	const isProperty = (option: object): option is INodeProperties => 'type' in option;

	function* nested(list: INodeProperties[]): Generator<INodeProperties> {
		for (const property of list) {
			yield property;
			for (const option of property.options ?? []) {
				if ('values' in option) yield* nested(option.values);
				else if (isProperty(option)) yield* nested([option]);
			}
		}
	}

	it('is sorted, and has a description', () => {
		const names = properties.map(({ displayName }) => displayName);
		expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right)));
		for (const { description } of properties) {
			expect(description).toMatch(/^(Lets only|Whether to let only) .*[^.]$/);
		}
	});

	it('has sorted lists of different values', () => {
		for (const { type, options = [] } of nested(properties)) {
			if (type !== 'multiOptions' && type !== 'options') continue;
			const names = options.map(({ name }) => name);
			expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right)));
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it('knows every account event', () => {
		const options = properties.find(({ name }) => name === 'accountEvent')?.options ?? [];
		const values = options.map((option) => ('value' in option ? option.value : undefined));
		expect(values).toEqual(Object.keys(ACCOUNT_EVENTS));
	});
});
