import type { Change } from '../../../../../nodes/WhatsAppBusinessManagement/changes/change';
import { FEED_FIELDS } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/choice';
import { seenItems } from '../../../../../nodes/WhatsAppBusinessManagement/compliance/changeFeed/items';
import { getChanges } from '../../../../../nodes/WhatsAppBusinessManagement/resources/change/getChanges';
import { outputMismatches } from '../../../../engine/operations/outputMismatches';
import { ROWS, blocked, status } from './diffRows';
import type { Changes } from './readings';
import { ACCOUNT, NUMBER, readingOf, Reads, START } from './readings';

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
