import type { Change } from '../../../../../nodes/WhatsAppBusinessManagement/changes/change';
import { FEED_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/choice';
import { seenItems } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/items';
import { getChanges } from '../../../../../nodes/WhatsAppBusinessManagement/resources/change/getChanges';
import { outputMismatches } from '../../../../engine/operations/outputMismatches';
import type { Changes } from './readings';
import { ACCOUNT, FLOW, NUMBER, Reads, START, TEMPLATE, readingOf } from './readings';

const NAMES = {
	message_template_id: TEMPLATE,
	message_template_name: 'order_update',
	message_template_language: 'en_US',
};
const DIGITS = { display_phone_number: '15550001111' };
const OWN_NUMBER = { ...DIGITS, phone_number_id: NUMBER };
const LIMIT = { current_limit: 'TIER_2K', max_daily_conversations_per_business: 'TIER_2K' };

type Row = [
	what: string,
	before: Changes,
	after: Changes,
	field: string,
	value: object,
	words: string,
];

const status = (event: string, reason: string | null = null) => ({
	event,
	...NAMES,
	message_template_category: 'UTILITY',
	reason,
});

const blocked = (entity_type: string, id: string) => ({
	entities: [
		{
			entity_type,
			id,
			can_send_message: 'BLOCKED',
			errors: [
				{ error_code: 141006, error_description: 'No payment', possible_solution: 'Add one.' },
			],
		},
	],
});

const SENDING = {
	event: 'feed.sendingChanged',
	previous_can_send_message: 'AVAILABLE',
	can_send_message: 'BLOCKED',
	errors: [
		{ error_code: '141006', error_description: 'No payment', possible_solution: 'Add one.' },
	],
};

/** A row per entry of the table of changes, and per case in it. */
const ROWS: Row[] = [
	[
		'a template that was rejected',
		{ template: { status: 'PENDING' } },
		{ template: { status: 'REJECTED', rejected_reason: 'INVALID_FORMAT' } },
		'message_template_status_update',
		status('REJECTED', 'INVALID_FORMAT'),
		'Template order_update (en_US) was rejected: the format is invalid (INVALID_FORMAT)',
	],
	[
		'a rejection without a reason',
		{ template: { status: 'PENDING' } },
		{ template: { status: 'REJECTED' } },
		'message_template_status_update',
		status('REJECTED'),
		'was rejected. Seen at',
	],
	[
		'the end of a pause, of a template that was rejected once',
		{ template: { status: 'PAUSED' } },
		{ template: { rejected_reason: 'INVALID_FORMAT' } },
		'message_template_status_update',
		status('APPROVED'),
		'was approved. Seen at 2026-11-30 09:00 UTC.',
	],
	[
		'the end of archival',
		{ template: { status: 'ARCHIVED' } },
		{},
		'message_template_status_update',
		status('UNARCHIVED'),
		'was unarchived',
	],
	[
		'a template that was enabled again',
		{ template: { status: 'DISABLED' } },
		{},
		'message_template_status_update',
		status('REINSTATED'),
		'was reinstated',
	],
	[
		'a status that Meta added',
		{},
		{ template: { status: 'A_STATUS_OF_TOMORROW' } },
		'message_template_status_update',
		status('A_STATUS_OF_TOMORROW'),
		'is now a status of tomorrow (A_STATUS_OF_TOMORROW)',
	],
	[
		'a new template',
		{ template: null },
		{ template: { status: 'PENDING' } },
		'message_template_status_update',
		status('PENDING'),
		'is being reviewed',
	],
	[
		'the quality of a template',
		{ template: { quality_score: undefined } },
		{ template: { quality_score: { score: 'RED' } } },
		'message_template_quality_update',
		{ ...NAMES, previous_quality_score: 'UNKNOWN', new_quality_score: 'RED' },
		'went from no quality rating (UNKNOWN) to low quality (RED), and Meta may pause it',
	],
	[
		'the category of a template, as announced',
		{ template: { correct_category: 'MARKETING' } },
		{ template: { category: 'MARKETING', previous_category: 'UTILITY' } },
		'template_category_update',
		{ ...NAMES, previous_category: 'UTILITY', new_category: 'MARKETING' },
		'was moved from UTILITY to MARKETING',
	],
	[
		'the announcement of another category',
		{ template: { correct_category: 'UTILITY' } },
		{ template: { correct_category: 'MARKETING' } },
		'template_category_update',
		{ ...NAMES, new_category: 'UTILITY', correct_category: 'MARKETING' },
		'will be moved from UTILITY to MARKETING',
	],
	[
		'the content of a template',
		{},
		{
			template: {
				components: [
					{ type: 'HEADER', format: 'TEXT', text: 'Your order' },
					{ type: 'BODY', text: 'Hello {{1}}' },
					{
						type: 'BUTTONS',
						buttons: [{ type: 'URL', text: 'Track', url: 'https://example.com' }],
					},
				],
			},
		},
		'message_template_components_update',
		{
			...NAMES,
			message_template_title: 'Your order',
			message_template_element: 'Hello {{1}}',
			message_template_footer: null,
			message_template_buttons: [
				{
					message_template_button_type: 'URL',
					message_template_button_text: 'Track',
					message_template_button_url: 'https://example.com',
					message_template_button_phone_number: null,
				},
			],
		},
		'was edited',
	],
	[
		'a higher throughput',
		{},
		{ number: { throughput: { level: 'HIGH' } } },
		'phone_number_quality_update',
		{ ...DIGITS, event: 'THROUGHPUT_UPGRADE', ...LIMIT },
		'Number 15550001111 had its throughput raised',
	],
	[
		'a lower throughput',
		{ number: { throughput: { level: 'HIGH' } } },
		{},
		'phone_number_quality_update',
		{
			event: 'feed.throughputChanged',
			...OWN_NUMBER,
			previous_level: 'HIGH',
			new_level: 'STANDARD',
		},
		'Number 15550001111 now has the throughput standard, before high',
	],
	[
		'a number that was flagged',
		{},
		{ number: { status: 'FLAGGED' } },
		'phone_number_quality_update',
		{ ...DIGITS, event: 'FLAGGED', ...LIMIT },
		'was flagged for low quality',
	],
	[
		'a number that is no longer flagged',
		{ number: { status: 'FLAGGED' } },
		{},
		'phone_number_quality_update',
		{ ...DIGITS, event: 'UNFLAGGED', ...LIMIT },
		'is no longer flagged',
	],
	[
		'a flagged number that was restricted',
		{ number: { status: 'FLAGGED' } },
		{ number: { status: 'RESTRICTED' } },
		'phone_number_status',
		{ ...OWN_NUMBER, previous_status: 'FLAGGED', new_status: 'RESTRICTED' },
		'Number 15550001111 is now restricted (RESTRICTED)',
	],
	[
		'another status of a number',
		{},
		{ number: { status: 'BANNED' } },
		'phone_number_status',
		{ ...OWN_NUMBER, previous_status: 'CONNECTED', new_status: 'BANNED' },
		'Number 15550001111 is now banned (BANNED)',
	],
	[
		'a status of a number that Meta added',
		{},
		{ number: { status: 'ASLEEP' } },
		'phone_number_status',
		{ ...OWN_NUMBER, previous_status: 'CONNECTED', new_status: 'ASLEEP' },
		'is now asleep (ASLEEP)',
	],
	[
		'the quality of a number',
		{},
		{ number: { quality_rating: 'RED' } },
		'phone_number_quality_rating',
		{ ...OWN_NUMBER, previous_quality_rating: 'GREEN', new_quality_rating: 'RED' },
		'The quality of number 15550001111 went from high (GREEN) to low (RED)',
	],
	[
		'a requested name that was declined',
		{ number: { new_name_status: 'PENDING_REVIEW', new_display_name: 'Shrubs' } },
		{ number: { new_name_status: 'DECLINED', new_display_name: 'Shrubs' } },
		'phone_number_name_update',
		{ ...DIGITS, decision: 'REJECTED', requested_verified_name: 'Shrubs' },
		'The display name “Shrubs” of number 15550001111 was rejected',
	],
	[
		'a requested name that was approved',
		{ number: { new_name_status: 'PENDING_REVIEW', new_display_name: 'Shrubs' } },
		{ number: { new_name_status: 'APPROVED', new_display_name: 'Shrubs' } },
		'phone_number_name_update',
		{ ...DIGITS, decision: 'APPROVED', requested_verified_name: 'Shrubs' },
		'was approved: register the number again within 14 days to use it',
	],
	[
		'the number’s own name',
		{},
		{ number: { name_status: 'EXPIRED' } },
		'phone_number_name_update',
		{ ...DIGITS, decision: 'EXPIRED', requested_verified_name: 'Lucky Shrub' },
		'has the decision expired (EXPIRED)',
	],
	[
		'a PIN that was turned off',
		{},
		{ number: { is_pin_enabled: false } },
		'security',
		{ event: 'feed.pinTurnedOff', ...OWN_NUMBER },
		'Number 15550001111 no longer has a two-step PIN',
	],
	[
		'a PIN that was turned on',
		{ number: { is_pin_enabled: false } },
		{},
		'security',
		{ event: 'feed.pinTurnedOn', ...OWN_NUMBER },
		'Number 15550001111 now has a two-step PIN',
	],
	[
		'a number that cannot send',
		{},
		{ number: { health_status: blocked('PHONE_NUMBER', NUMBER) } },
		'account_update',
		{ ...SENDING, ...OWN_NUMBER },
		'Number 15550001111 cannot send. No payment. Add one. Seen at',
	],
	[
		'a username that became visible',
		{},
		{ number: { usernameStatus: 'approved' } },
		'business_username_updates',
		{ ...DIGITS, username: 'lucky.shrub', status: 'approved' },
		'The username lucky.shrub of number 15550001111 was approved and is visible',
	],
	[
		'a username that was deleted',
		{},
		{ number: { usernameStatus: 'none', username: undefined } },
		'business_username_updates',
		{ ...DIGITS, status: 'deleted' },
		'The username of number 15550001111 was deleted',
	],
	[
		'the review of an account',
		{},
		{ account: { account_review_status: 'REJECTED' } },
		'account_review_update',
		{ decision: 'REJECTED' },
		'Meta reviewed the account and rejected it',
	],
	[
		'the messaging limit',
		{},
		{ account: { whatsapp_business_manager_messaging_limit: 'TIER_10K' } },
		'business_capability_update',
		{ max_daily_conversations_per_business: 'TIER_10K' },
		'New limits: conversations per day and business: 10,000 (TIER_10K)',
	],
	[
		'the verification of the business',
		{ account: { business_verification_status: 'PENDING' } },
		{},
		'account_update',
		{ event: 'feed.verificationChanged', previous_status: 'pending', new_status: 'verified' },
		'The verification of the business is now verified, before pending',
	],
	[
		'a payment method that was removed',
		{},
		{ account: { primary_funding_id: undefined } },
		'account_update',
		{ event: 'feed.paymentMethodRemoved' },
		'The account has no payment method any more',
	],
	[
		'a payment method that was added',
		{ account: { primary_funding_id: undefined } },
		{},
		'account_update',
		{ event: 'feed.paymentMethodAdded' },
		'A payment method was attached to the account',
	],
	[
		'another payment method',
		{},
		{ account: { primary_funding_id: '1' } },
		'account_update',
		{ event: 'feed.paymentMethodReplaced' },
		'The account has another payment method',
	],
	[
		'an account that cannot send',
		{},
		{ account: { health_status: blocked('WABA', ACCOUNT) } },
		'account_update',
		SENDING,
		'The account cannot send. No payment. Add one.',
	],
	[
		'the status of a flow',
		{},
		{ flow: { status: 'BLOCKED' } },
		'flows',
		{
			event: 'FLOW_STATUS_CHANGE',
			flow_id: FLOW,
			message: 'Flow Lantern Finder changed from PUBLISHED to BLOCKED',
			old_status: 'PUBLISHED',
			new_status: 'BLOCKED',
		},
		'went from published to blocked',
	],
	[
		'a new flow',
		{ flow: null },
		{ flow: { status: 'DRAFT' } },
		'flows',
		{
			event: 'FLOW_STATUS_CHANGE',
			flow_id: FLOW,
			message: 'Flow Lantern Finder was created',
			new_status: 'DRAFT',
		},
		'Flow 445500000000701 is now draft',
	],
];

it('has a case for each field that reading can show', () => {
	const fields = new Set(ROWS.map(([, , , field]) => field));
	expect([...fields].sort()).toEqual(Object.keys(FEED_FIELDS).sort());
});

const changeOf = (field: string, value: object): Change => ({
	entryId: ACCOUNT,
	time: START / 1000 + 3601,
	field,
	value,
});

describe.each(ROWS)('%s', (_what, before, after, field, value, words) => {
	it('is a change once, as the trigger outputs it', () => {
		const reads = new Reads();
		expect(reads.next(readingOf(before))).toEqual([]);
		const seen = reads.next(readingOf(after));
		expect(seen).toEqual([{ change: changeOf(field, value), seenAfter: START }]);
		expect(reads.next(readingOf(after))).toEqual([]);
		const [item] = seenItems(seen, 0);
		expect(item).toMatchObject({ field, timeSeen: true, source: 'getChanges', value });
		expect(item?.summary).toContain(words);
		expect(item?.group).not.toBe('other');
		expect(outputMismatches(item ?? {}, getChanges)).toEqual([]);
	});
});

/** What is no change, because it says nothing, or because it is said by another row. */
it.each<[what: string, before: Changes, after: Changes]>([
	['nothing', {}, {}],
	[
		'a rating that is absent, and none',
		{ number: { quality_rating: 'NA' } },
		{ number: { quality_rating: undefined } },
	],
	['the category that the template has', {}, { template: { correct_category: 'UTILITY' } }],
	['a category that is no longer announced', { template: { correct_category: 'MARKETING' } }, {}],
	[
		'an example, whose address Meta signs anew',
		{},
		{
			template: { components: [{ type: 'BODY', text: 'Hello', example: { body_text: [['b']] } }] },
		},
	],
	['a number that was registered', { number: { throughput: { level: 'NOT_APPLICABLE' } } }, {}],
	[
		'a requested name that is used now',
		{ number: { new_name_status: 'APPROVED' } },
		{ number: { new_name_status: undefined } },
	],
	['the spelling of a verification', { account: { business_verification_status: 'VERIFIED' } }, {}],
	[
		'errors of an object that may send',
		{},
		{
			number: {
				health_status: {
					can_send_message: 'BLOCKED',
					entities: [
						{ entity_type: 'BUSINESS', id: '1', can_send_message: 'BLOCKED' },
						{
							entity_type: 'PHONE_NUMBER',
							id: NUMBER,
							can_send_message: 'AVAILABLE',
							errors: [{}],
						},
					],
				},
			},
		},
	],
	['a number that is new', { number: null }, {}],
	['a number that is gone', {}, { number: null }],
	['a flow that is gone', {}, { flow: null }],
	['the account’s name', {}, { account: { name: 'Lucky Shrubs' } }],
])('%s is no change', (_what, before, after) => {
	const reads = new Reads();
	reads.next(readingOf(before));
	expect(reads.next(readingOf(after))).toEqual([]);
	expect(reads.next(readingOf(after))).toEqual([]);
});

/** Meta’s field, what it is in a read that lacks it, and the change that the next read shows. */
it.each<[field: string, lacking: Changes, then: Changes]>([
	[
		'account_review_status',
		{ account: { account_review_status: undefined } },
		{ account: { account_review_status: 'REJECTED' } },
	],
	[
		'primary_funding_id',
		{ account: { primary_funding_id: undefined } },
		{ account: { primary_funding_id: '1' } },
	],
	[
		'quality_rating',
		{ number: { quality_rating: undefined } },
		{ number: { quality_rating: 'RED' } },
	],
	[
		'is_pin_enabled',
		{ number: { is_pin_enabled: undefined } },
		{ number: { is_pin_enabled: false } },
	],
	[
		'health_status',
		{ number: { health_status: undefined }, account: { health_status: undefined } },
		{ number: { health_status: blocked('PHONE_NUMBER', NUMBER) } },
	],
	['correct_category', { template: {} }, { template: { correct_category: 'MARKETING' } }],
	[
		'quality_score',
		{ template: { quality_score: undefined } },
		{ template: { quality_score: { score: 'RED' } } },
	],
	[
		'components',
		{ template: { components: undefined } },
		{ template: { components: [{ type: 'BODY', text: 'x' }] } },
	],
	[
		'username',
		{ number: { username: undefined, usernameStatus: undefined } },
		{ number: { usernameStatus: 'approved' } },
	],
])('a read without %s changes nothing and forgets nothing', (field, lacking, then) => {
	const reads = new Reads();
	reads.next(readingOf());
	expect(reads.next(readingOf(lacking), [field])).toEqual([]);
	expect(reads.next(readingOf(then))).toHaveLength(1);
	const first = new Reads();
	first.next(readingOf(lacking), [field]);
	// What was never read cannot have changed.
	expect(first.next(readingOf(then))).toEqual([]);
});

describe('a template that is gone', () => {
	const deleted = () => {
		const reads = new Reads();
		reads.next(readingOf());
		expect(reads.next(readingOf({ template: null }))).toEqual([]);
		return reads;
	};

	it('is deleted after the second complete read without it, under its name', () => {
		const reads = deleted();
		expect(reads.next(readingOf({ template: null }))).toEqual([
			{
				change: {
					...changeOf('message_template_status_update', status('DELETED')),
					time: START / 1000 + 2 * 3600 + 1,
				},
				// The last read that contained it.
				seenAfter: START,
			},
		]);
		expect(reads.next(readingOf({ template: null }))).toEqual([]);
	});

	it('is deleted once if Meta lists it with this status before', () => {
		const reads = new Reads();
		reads.next(readingOf());
		const seen = reads.next(readingOf({ template: { status: 'DELETED' } }));
		expect(seen.map(({ change }) => change.value)).toEqual([status('DELETED')]);
		for (const _read of [1, 2, 3]) expect(reads.next(readingOf({ template: null }))).toEqual([]);
	});

	it('is not deleted by a read that is not complete', () => {
		const reads = deleted();
		expect(reads.next(readingOf({}, ['template']))).toEqual([]);
		expect(reads.next(readingOf())).toEqual([]);
	});

	it('is not deleted if it returns in between, and its changes since are told', () => {
		const reads = deleted();
		const seen = reads.next(readingOf({ template: { status: 'PAUSED' } }));
		expect(seen.map(({ seenAfter }) => seenAfter)).toEqual([START]);
		expect(reads.next(readingOf({ template: null }))).toEqual([]);
	});
});

it('gives a change once of a template that two pages contain, and takes the last', () => {
	const reads = new Reads();
	reads.next(readingOf());
	const [before, after] = [readingOf(), readingOf({ template: { status: 'PAUSED' } })];
	const templates = [...before.templates, ...after.templates, ...after.templates];
	expect(reads.next({ ...after, templates })).toHaveLength(1);
	expect(reads.next(after)).toEqual([]);
});

it('gives a change of a field that Meta knows, although not of every kind of object', () => {
	const reads = new Reads();
	reads.next(readingOf());
	expect(reads.next(readingOf({ template: { status: 'PAUSED' } }), ['status'])).toHaveLength(1);
});

it('gives nothing for a kind that was never read in full, and compares it from then on', () => {
	const reads = new Reads();
	reads.next(readingOf({}, ['template']));
	expect(reads.next(readingOf())).toEqual([]);
	expect(reads.next(readingOf({ template: { status: 'PAUSED' } }))).toHaveLength(1);
});

it('gives what changed while a kind could not be read, since it was read last', () => {
	const reads = new Reads();
	reads.next(readingOf());
	expect(reads.next(readingOf({}, ['template']))).toEqual([]);
	const [seen] = reads.next(readingOf({ template: { status: 'PAUSED' } }));
	expect(seen?.seenAfter).toBe(START);
});
