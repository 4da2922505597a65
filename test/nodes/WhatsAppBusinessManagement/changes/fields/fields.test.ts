import {
	FIELD_BY_NAME,
	WEBHOOK_FIELDS,
} from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { timeOf } from '../../../../../nodes/WhatsAppBusinessManagement/changes/fields/times';
import { WEBHOOK_FIELDS as METAS_FIELDS } from '../../../../graphApi/webhookFields';
import { WHOLE_VALUES } from './wholeValues';

const read = (field: string, value: unknown) => {
	const known = FIELD_BY_NAME.get(field);
	if (!known) throw new Error(`${field} is not known`);
	return known.read(value);
};
const keysOf = (field: string, value: unknown) => read(field, value).keys;

const named = WEBHOOK_FIELDS.map((field) => [field.field, field] as const);

it('changes/fields/index.ts and test/graphApi/webhookFields.ts list the same management fields', () => {
	const messages =
		/^(automatic_events|calls|consumer_profile|group_|message_echoes|messages$|messaging_handovers|standby|tracking_events)/;
	const management = METAS_FIELDS.filter((field) => !messages.test(field));
	const listed = WEBHOOK_FIELDS.filter(({ isUnlisted }) => !isUnlisted);
	expect(listed.map(({ field }) => field).sort()).toEqual([...management].sort());
});

describe('samples', () => {
	/** Here Meta names no event, so one would have to be invented. */
	const WITHOUT_EVENT = [
		'business_capability_update',
		'history',
		'message_template_components_update',
		'smb_app_state_sync',
		'smb_message_echoes',
		'template_category_update',
		'template_correct_category_detection',
	];

	it.each(named)('%s has a complete summary', (name, { sample, read: readValue }) => {
		const { event, summary } = readValue(sample);
		expect(event === null).toBe(WITHOUT_EVENT.includes(name));
		expect(summary).not.toMatch(/unknown|reports|another|its current|undefined|null/i);
		expect(summary).not.toBe(readValue({}).summary);
	});

	it.each(named)('%s has invented numbers and IDs, all of them text', (_name, { sample }) => {
		const text = JSON.stringify(sample);
		expect(text).not.toMatch(/"(?:\w+_)?id":\d/);
		for (const [number] of text.matchAll(/\b1\d{10}\b/g)) expect(number).toMatch(/^1555000/);
	});
});

describe('keys', () => {
	it.each(named)(
		'those of %s do not overwrite keys that every item has',
		(_name, { sample, read: readValue }) => {
			const own = [...Object.keys(readValue({}).keys), ...Object.keys(readValue(sample).keys)];
			const common = [
				...['field', 'group', 'wabaId', 'time', 'timeReceived'],
				...['changeId', 'stateId', 'source', 'event', 'summary', 'value'],
				...['accountName', 'managerUrl'],
			];
			expect(own.filter((key) => common.includes(key))).toEqual([]);
		},
	);

	it.each(named)('the IDs of %s are text', (_name, { sample, read: readValue }) => {
		const asNumbers: unknown = JSON.parse(
			JSON.stringify(sample).replace(/("(?:\w+_)?id":)"(\d{1,15})"/g, '$1$2'),
		);
		for (const value of [sample, asNumbers]) {
			const ids = Object.entries(readValue(value).keys).filter(([key]) => key.endsWith('Id'));
			for (const [, id] of ids) expect(typeof id === 'string' || id === null).toBe(true);
		}
		expect(readValue(asNumbers).summary).toBe(readValue(sample).summary);
	});

	it('have readable names', () => {
		for (const { sample, read: readValue } of WEBHOOK_FIELDS) {
			for (const key of Object.keys(readValue(sample).keys))
				expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
		}
	});
});

describe('one spelling for values that Meta writes in several ways', () => {
	const alert = { alert_severity: 'WARNING', alert_status: 'ACTIVE', alert_type: 'OBA_REJECTED' };

	it.each<[string, unknown]>([
		['flat', { ...alert, entity_id: 7 }],
		['nested', { alert_info: alert, entity_id: '7' }],
	])('an alert %s', (_how, value) => {
		expect(read('account_alerts', value)).toMatchObject({
			event: 'OBA_REJECTED',
			keys: {
				severity: 'WARNING',
				alertStatus: 'ACTIVE',
				alertType: 'OBA_REJECTED',
				entityId: '7',
			},
		});
	});

	it.each([
		'RESTRICTED_ADD_PHONE_NUMBER_ACTION',
		'RESTRICTION_ADD_PHONE_NUMBER_ACTION',
		'RESTRICTION_ON_ADD_PHONE_NUMBER_ACTION',
	])('%s', (restriction_type) => {
		const { keys, filterKeys, summary } = read('account_update', {
			event: 'ACCOUNT_RESTRICTION',
			restriction_info: [{ restriction_type }],
		});
		const type = 'RESTRICTED_ADD_PHONE_NUMBER_ACTION';
		expect(keys.restrictions).toEqual([{ type, until: null, remediation: null }]);
		expect(filterKeys?.restrictionType).toEqual([type]);
		expect(summary).toMatch('The account was restricted: it cannot add phone numbers');
	});

	it.each<[unknown, string[]]>([
		['DISABLE', ['DISABLE']],
		[
			['SCHEDULE_FOR_DISABLE', 'DISABLE'],
			['SCHEDULE_FOR_DISABLE', 'DISABLE'],
		],
		[['DISABLE', 7, null], ['DISABLE']],
		[undefined, []],
	])('the ban state %j', (waba_ban_state, banStates) => {
		const value = { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state } };
		expect(keysOf('account_update', value).banStates).toEqual(banStates);
	});

	it.each(['en-US', 'en_US'])('the language %s, in every template field', (language) => {
		const fields = WEBHOOK_FIELDS.filter(({ group }) => group === 'template');
		expect(fields).toHaveLength(5);
		for (const { read: readValue } of fields) {
			const { keys, summary } = readValue({ message_template_language: language });
			expect(keys.templateLanguage).toBe('en_US');
			expect(summary).toContain('(en_US)');
		}
	});

	it.each(['PHONE_NUMBER_SETTINGS', 'phone_number_settings'])('the type %s', (type) => {
		expect(read('account_settings_update', { type }).event).toBe('PHONE_NUMBER_SETTINGS');
	});

	it.each(['Needs Testing', 'Needs_Testing'])('the status %s', (status) => {
		expect(read('payment_configuration_update', { status }).event).toBe('Needs Testing');
	});

	it.each(['LEGAL NAME NOT MATCHING', 'LEGAL_NAME_NOT_MATCHING'])('the reason %s', (reason) => {
		const partner_client_certification_info = { rejection_reasons: [reason, 'NONE'] };
		const { keys, filterKeys } = read('account_update', { partner_client_certification_info });
		expect(keys.rejectionReasons).toEqual(['LEGAL_NAME_NOT_MATCHING']);
		expect(filterKeys?.rejectionReason).toEqual(['LEGAL_NAME_NOT_MATCHING']);
	});

	it('both spellings of the username’s field are one', () => {
		expect(FIELD_BY_NAME.get('business_username_update')).toBe(
			FIELD_BY_NAME.get('business_username_updates'),
		);
	});

	it.each<[string | number | null, string | null]>([
		[1767000000, '2025-12-29T09:20:00.000Z'],
		['1767000000', '2025-12-29T09:20:00.000Z'],
		['2025-12-29T09:20:00Z', '2025-12-29T09:20:00.000Z'],
		['2025-12-29T10:20:00+01:00', '2025-12-29T09:20:00.000Z'],
		['2025-12-29T09:20:00+0000', '2025-12-29T09:20:00.000Z'],
		['2025-12-29T09:20:00.500Z', '2025-12-29T09:20:00.500Z'],
		// Without a time zone, the time is ambiguous.
		['2025-12-29T09:20:00', '2025-12-29T09:20:00'],
		['2025-12-29 09:20:00', '2025-12-29 09:20:00'],
		['April 17, 2026', 'April 17, 2026'],
		['2025-13-99T99:99:99Z', '2025-13-99T99:99:99Z'],
		[1e30, '1e+30'],
		[1767000000000, '2025-12-29T09:20:00.000Z'],
		// The Graph API writes 0 for no time.
		[0, null],
		['0', null],
		['', null],
		[null, null],
	])('the time %j', (sent, iso) => {
		expect(timeOf(sent)).toBe(iso);
	});

	it.each<[unknown, string | null]>([
		[1767000000, '2025-12-29T09:20:00.000Z'],
		['1767000000', '2025-12-29T09:20:00.000Z'],
		['2025-12-29T09:20:00+0000', '2025-12-29T09:20:00.000Z'],
		[undefined, null],
		[{}, null],
	])('a restriction’s end %j', (expiration, until) => {
		const value = { restriction_info: [{ restriction_type: 'X', expiration }] };
		expect(keysOf('account_update', value).restrictions).toEqual([
			{ type: 'X', until, remediation: null },
		]);
	});
});

describe('account_update', () => {
	it.each([
		['DIRECT_SEND_UTILITY_CATEGORY_ABUSE_UNBAN', true],
		['DIRECT_SEND_UTILITY_CATEGORY_ABUSE_RATE_LIMIT_RECOVERY', true],
		['DIRECT_SEND_UTILITY_CATEGORY_ABUSE_RATE_LIMIT', false],
		['SCAM', false],
	])('%s says that a restriction was lifted: %s', (violation_type, lifted) => {
		const value = { event: 'ACCOUNT_RESTRICTION', violation_info: { violation_type } };
		const { event, keys, summary } = read('account_update', value);
		expect(event).toBe('ACCOUNT_RESTRICTION');
		expect(keys.lifted).toBe(lifted);
		expect(summary).toMatch(
			lifted ? /^A restriction of the account was lifted: / : /^The account was restricted: /,
		);
		expect(summary).not.toContain(violation_type);
	});

	it('has only the keys of the parts that Meta sent', () => {
		expect(keysOf('account_update', { event: 'ACCOUNT_RECONNECTED' })).toEqual({
			phoneNumber: null,
		});
	});
});

it.each([
	['APPROVED', 'UNPAUSE', 'Template order_update was unpaused'],
	['REINSTATED', 'UNPAUSE', 'Template order_update was unpaused'],
	['APPROVED', undefined, 'Template order_update was approved'],
	['PAUSED', 'RATE_LIMITING_PAUSE', 'Template order_update was paused because of a rate limit'],
	['DISABLED', 'DISABLED', 'Template order_update was disabled'],
])('a template that is %s with the title %s', (event, title, summary) => {
	const value = { message_template_name: 'order_update', event, other_info: { title } };
	const reading = read('message_template_status_update', value);
	expect(reading).toMatchObject({ event, summary, filterKeys: { templateStatus: event } });
});

describe('unexpected values', () => {
	const JUNK: unknown[] = [
		...[undefined, null, 7, -0.5, 1e400, '', 'x', true, [], {}],
		[null, 7, 'x', [], {}, [[]]],
		{ a: { b: [null, { c: {} }] } },
		{ event: {}, id: [], constructor: 1, length: 3, toString: null, map: 'x' },
		JSON.parse('{"__proto__":{"event":"x"},"constructor":{"name":5}}'),
		Array.from({ length: 50 }, () => ({ wa_id: 1, code: [], metadata: 7, contact: 'x' })),
	];

	/** A value with each of its parts, at any depth, replaced once by an invalid value. */
	function* spoiled(value: unknown, junk: unknown): Generator<unknown> {
		yield junk;
		if (typeof value !== 'object' || value === null) return;
		for (const [key, part] of Object.entries(value)) {
			for (const other of spoiled(part, junk)) {
				yield Array.isArray(value)
					? value.map((entry: unknown, index) => (String(index) === key ? other : entry))
					: { ...value, [key]: other };
			}
		}
	}

	it.each(named)(
		'%s reads them, and the summary is plain text',
		(name, { sample, read: readValue }) => {
			let count = 0;
			for (const whole of [sample, WHOLE_VALUES[name] ?? {}]) {
				for (const junk of JUNK) {
					for (const value of spoiled(whole, junk)) {
						const { event, summary, keys } = readValue(value);
						expect(event === null || typeof event === 'string').toBe(true);
						expect(summary).not.toMatch(/undefined|\bnull\b|NaN|\[object|function|native code/);
						expect(summary).not.toBe('');
						expect(() => JSON.stringify(keys)).not.toThrow();
						count++;
					}
				}
			}
			expect(count).toBeGreaterThan(JUNK.length);
		},
	);
});
