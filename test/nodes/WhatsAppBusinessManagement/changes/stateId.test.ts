import { createHash } from 'node:crypto';

import type { Change } from '../../../../nodes/WhatsAppBusinessManagement/changes/change';
import { WEBHOOK_FIELDS } from '../../../../nodes/WhatsAppBusinessManagement/changes/fields';
import { stateIdOf } from '../../../../nodes/WhatsAppBusinessManagement/changes/stateId';

const ACCOUNT = '104857000000201';
const TEMPLATE = '90071992547409931';
const NUMBER = '15550001111';

const idOf = (field: string, value: unknown, more: Partial<Change> = {}) =>
	stateIdOf({ entryId: ACCOUNT, time: 1_766_400_000, field, value, ...more });

const template = { message_template_id: TEMPLATE };
const named = { message_template_name: 'order_update', message_template_language: 'en_US' };
const number = { display_phone_number: NUMBER };
const formatted = { display_phone_number: '+1 555-000-1111' };

interface Row {
	field: string;
	what: string;
	/** As Meta delivers it. */
	delivered: object;
	/** The same state, as it is made of what the Graph API returns, or in another delivery. */
	same: object[];
	/** Other states. */
	others: object[];
}

const ROWS: Row[] = [
	{
		field: 'message_template_status_update',
		what: 'a rejection, of which the Graph API has no explanation',
		delivered: {
			...template,
			...named,
			event: 'REJECTED',
			reason: 'SCAM',
			rejection_info: { reason: 'Why', recommendation: 'What to do' },
		},
		same: [
			{ ...template, event: 'REJECTED', reason: 'SCAM' },
			{ ...template, event: 'REJECTED' },
		],
		others: [
			{ ...template, event: 'PAUSED' },
			{ message_template_id: '7', event: 'REJECTED' },
			{ ...template },
			{ event: 'REJECTED' },
		],
	},
	{
		field: 'message_template_status_update',
		what: 'the end of a pause, of a ban and of an archival',
		delivered: { ...template, ...named, event: 'APPROVED', other_info: { title: 'UNPAUSE' } },
		same: ['APPROVED', 'REINSTATED', 'UNARCHIVED'].map((event) => ({ ...template, event })),
		others: ['PAUSED', 'DISABLED', 'ARCHIVED'].map((event) => ({ ...template, event })),
	},
	{
		field: 'message_template_quality_update',
		what: 'a quality',
		delivered: {
			...template,
			...named,
			previous_quality_score: 'GREEN',
			new_quality_score: 'YELLOW',
		},
		same: [{ ...template, new_quality_score: 'YELLOW' }],
		others: [{ ...template, previous_quality_score: 'YELLOW', new_quality_score: 'GREEN' }],
	},
	{
		field: 'template_category_update',
		what: 'a new category',
		delivered: {
			...template,
			...named,
			previous_category: 'UTILITY',
			new_category: 'MARKETING',
			category_update_timestamp: 1_766_400_000,
		},
		same: [{ ...template, new_category: 'MARKETING' }],
		others: [
			{ ...template, new_category: 'UTILITY' },
			{ ...template, new_category: 'UTILITY', correct_category: 'MARKETING' },
		],
	},
	{
		field: 'template_category_update',
		what: 'an announced category',
		delivered: {
			...template,
			new_category: 'UTILITY',
			correct_category: 'MARKETING',
			category_update_timestamp: 1_766_400_000,
		},
		same: [{ ...template, new_category: 'UTILITY', correct_category: 'MARKETING' }],
		others: [
			{ ...template, new_category: 'UTILITY', correct_category: 'AUTHENTICATION' },
			{ ...template, new_category: 'MARKETING' },
		],
	},
	{
		field: 'message_template_components_update',
		what: 'an edited template',
		delivered: { ...template, ...named, message_template_element: 'Hello' },
		same: [{ ...template }],
		others: [{ message_template_id: '7' }],
	},
	{
		field: 'phone_number_quality_update',
		what: 'a throughput',
		delivered: { ...number, event: 'THROUGHPUT_UPGRADE', current_limit: 'TIER_UNLIMITED' },
		same: [{ ...formatted, event: 'THROUGHPUT_UPGRADE', current_limit: null }],
		others: [
			{ ...number, event: 'FLAGGED' },
			{ display_phone_number: '15550002222', event: 'THROUGHPUT_UPGRADE' },
		],
	},
	{
		field: 'phone_number_quality_update',
		what: 'a limit',
		delivered: { ...number, event: 'UPGRADE', current_limit: 'TIER_2K', old_limit: 'TIER_1K' },
		same: [
			{ ...number, event: 'UPGRADE', current_limit: 2000 },
			{ ...number, event: 'DOWNGRADE', max_daily_conversations_per_business: 'TIER_2K' },
		],
		others: [
			{ ...number, event: 'UPGRADE', current_limit: 'TIER_10K' },
			{ ...number, event: 'UPGRADE' },
			{ ...number, event: 'FLAGGED', current_limit: 'TIER_2K' },
		],
	},
	{
		field: 'phone_number_name_update',
		what: 'a decision on a name',
		delivered: {
			...number,
			decision: 'REJECTED',
			requested_verified_name: 'Fernwick Lanterns',
			rejection_reason: 'NAME_NOT_CONSISTENT',
		},
		same: [{ ...formatted, decision: 'REJECTED', requested_verified_name: 'Fernwick Lanterns' }],
		others: [
			{ ...number, decision: 'APPROVED', requested_verified_name: 'Fernwick Lanterns' },
			{ ...number, decision: 'REJECTED', requested_verified_name: 'Fernwick' },
		],
	},
	{
		field: 'business_capability_update',
		what: 'a limit, with the limit of numbers that the Graph API lacks',
		delivered: {
			max_daily_conversations_per_business: 'TIER_2K',
			max_phone_numbers_per_business: 20,
		},
		same: [
			{ max_daily_conversations_per_business: 'TIER_2K' },
			{ max_daily_conversation_per_phone: 2000 },
			{ max_daily_conversation_per_phone: '2000', max_phone_numbers_per_waba: 25 },
		],
		others: [{ max_daily_conversations_per_business: 'TIER_10K' }, {}],
	},
	{
		field: 'business_capability_update',
		what: 'no limit',
		delivered: { max_daily_conversation_per_phone: -1, max_phone_numbers_per_business: 20 },
		same: [{ max_daily_conversations_per_business: 'TIER_UNLIMITED' }],
		others: [{ max_daily_conversations_per_business: 'UNTIERED' }],
	},
	{
		field: 'account_review_update',
		what: 'a decision',
		delivered: { decision: 'REJECTED' },
		same: [{ decision: 'REJECTED', more: 1 }],
		others: [{ decision: 'APPROVED' }, {}],
	},
	{
		field: 'flows',
		what: 'a status',
		delivered: {
			event: 'FLOW_STATUS_CHANGE',
			flow_id: '7',
			message: 'Flow changed',
			old_status: 'DRAFT',
			new_status: 'PUBLISHED',
		},
		same: [{ event: 'FLOW_STATUS_CHANGE', flow_id: '7', new_status: 'PUBLISHED' }],
		others: [
			{ flow_id: '7', new_status: 'BLOCKED' },
			{ flow_id: '8', new_status: 'PUBLISHED' },
			{ event: 'ENDPOINT_LATENCY', flow_id: '7', alert_state: 'ACTIVATED' },
			{ event: 'ENDPOINT_LATENCY', flow_id: '7', alert_state: 'DEACTIVATED' },
		],
	},
	{
		field: 'business_username_updates',
		what: 'a username',
		delivered: { ...number, username: 'fernwick', status: 'approved' },
		same: [{ ...formatted, username: 'fernwick', status: 'APPROVED' }],
		others: [
			{ ...number, username: 'fernwick', status: 'reserved' },
			{ ...number, username: 'lanterns', status: 'approved' },
			{ ...number, status: 'deleted' },
		],
	},
	{
		field: 'business_username_updates',
		what: 'no username, of which Meta does not send the name',
		delivered: { ...number, status: 'deleted' },
		same: [{ ...formatted, status: 'deleted', username: 'fernwick' }],
		others: [{ display_phone_number: '15550002222', status: 'deleted' }],
	},
	{
		field: 'user_preferences',
		what: 'a field of which no state can be read: the whole value without times',
		delivered: { user_preferences: [{ wa_id: '1', value: 'stop', timestamp: 1_766_400_000 }] },
		same: [{ user_preferences: [{ timestamp: 5, value: 'stop', wa_id: '1' }] }],
		others: [
			{ user_preferences: [{ wa_id: '1', value: 'resume', timestamp: 1_766_400_000 }] },
			{ user_preferences: [] },
		],
	},
	{
		field: 'account_update',
		what: 'a volume tier, without the time at which it was reached',
		delivered: { event: 'X', volume_tier_info: { tier: '1:2', tier_update_time: 5 } },
		same: [{ volume_tier_info: { tier_update_time: 6, tier: '1:2' }, event: 'X' }],
		// The end of a restriction and the date of a ban are a part of the state.
		others: [
			{ event: 'X', volume_tier_info: { tier: '2:3', tier_update_time: 5 } },
			{ event: 'X', restriction_info: [{ restriction_type: 'A', expiration: 5 }] },
			{ event: 'X', restriction_info: [{ restriction_type: 'A', expiration: 6 }] },
		],
	},
	{
		field: 'a_field_of_tomorrow',
		what: 'an unknown field',
		delivered: { event: 'NEW', created_timestamp: 1 },
		same: [{ event: 'NEW', updated_timestamp: 2 }],
		others: [{ event: 'OLD' }, {}],
	},
];

describe.each(ROWS)('$field: $what', ({ field, delivered, same, others }) => {
	it('has the same ID as the same state, however it is reported', () => {
		const ids = [delivered, ...same].map((value) => idOf(field, value));
		expect(new Set(ids).size).toBe(1);
		expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
	});

	it('has another ID than other states', () => {
		const ids = [delivered, ...others].map((value) => idOf(field, value));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is the same on a retry and at another time, and another one for another account', () => {
		const id = idOf(field, delivered);
		expect(idOf(field, structuredClone(delivered), { time: undefined })).toBe(id);
		expect(idOf(field, delivered, { entryId: '104857000000202' })).not.toBe(id);
	});
});

it('every field that declares its state has a row', () => {
	const declaring = WEBHOOK_FIELDS.filter(({ stateOf }) => stateOf).map(({ field }) => field);
	expect(declaring.filter((name) => !ROWS.some(({ field }) => field === name))).toEqual([]);
});

it('is the first 128 bits of SHA-256 over account, field, subject and state', () => {
	const text = [ACCOUNT, 'message_template_status_update', TEMPLATE, 'REJECTED'].join('\n');
	expect(idOf('message_template_status_update', { ...template, event: 'REJECTED' })).toBe(
		createHash('sha256').update(text).digest('hex').slice(0, 32),
	);
});

it('two fields have no ID in common', () => {
	const value = { ...template, event: 'A', decision: 'A' };
	const ids = WEBHOOK_FIELDS.map(({ field }) => idOf(field, value));
	expect(new Set(ids).size).toBe(ids.length);
});

it.each([
	['another spelling of a field', 'business_username_update', {}, {}],
	['the account in the value', 'business_username_updates', { entryId: '1' }, { waba_id: ACCOUNT }],
])('%s has the ID of the usual one', (_what, field, more, wabaInfo) => {
	const value = { ...number, username: 'fernwick', status: 'approved' };
	const given = { ...value, ...('waba_id' in wabaInfo && { waba_info: wabaInfo }) };
	expect(idOf(field, given, more)).toBe(idOf('business_username_updates', value));
});

it('an event of a portfolio has the ID of the portfolio', () => {
	const value = { event: 'SOLUTION_UPDATED', solution_id: '9', solution_status: 'ACTIVE' };
	const ofAnother = idOf('partner_solutions', value, { entryId: '8' });
	expect(idOf('partner_solutions', value)).not.toBe(ofAnother);
});

describe('never throws', () => {
	const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
	const values: unknown[] = [
		...[undefined, null, 0, -1.5, 1e308, true, '', ' ', 'text', [], [null], [[]], {}],
		JSON.parse('{"__proto__":{"event":"A"},"constructor":1,"toJSON":2}'),
		{ event: {}, message_template_id: [], display_phone_number: {}, status: 7, decision: null },
		{ message_template_id: 7, event: 'A', new_status: 1e21, current_limit: {} },
		deep(99),
		deep(5000),
		{ event: 'A', more: deep(100_000) },
	];

	it.each([...WEBHOOK_FIELDS.map(({ field }) => field), 'unknown', '__proto__', 'constructor'])(
		'%s',
		(field) => {
			for (const value of values) expect(idOf(field, value)).toMatch(/^[0-9a-f]{32}$/);
		},
	);
});
