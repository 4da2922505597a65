import { FIELD_BY_NAME } from '../../changes/fields';
import { FEED_FIELDS } from '../../compliance/changeFeed/choice';
import { OWN_FIELDS } from '../../compliance/changeFeed/ownFields';
import type { OutputShape } from '../../execution/output';
import { pick } from '../../execution/output';

/** The keys of the field’s own part of an item. */
function keysOf(field: string): string[] {
	const known = OWN_FIELDS.find((each) => each.field === field) ?? FIELD_BY_NAME.get(field);
	return known ? Object.keys(known.read(known.sample).keys) : [];
}

/** What the package’s own changes have beside the keys of Meta’s fields. */
const OF_OWN_CHANGES = [
	'accountIds',
	'businessId',
	'errors',
	'fix',
	'name',
	'phoneNumber',
	'phoneNumberId',
	'previousSending',
	'previousStatus',
	'previousThroughput',
	'reason',
	'sending',
	'status',
	'throughput',
	'what',
];

const OWN_KEYS = [...Object.keys(FEED_FIELDS).flatMap(keysOf), ...OF_OWN_CHANGES];

/** The keys of every item. */
const ALWAYS = {
	field: 'string',
	group: 'string',
	wabaId: 'string',
	accountName: 'string',
	time: 'string',
	timeSeen: 'boolean',
	seenAfter: 'string',
	changeId: 'string',
	stateId: 'string',
	source: 'string',
	event: 'string',
	summary: 'string',
	managerUrl: 'string',
	value: 'any',
} as const satisfies OutputShape;

const EVERY_KEY: OutputShape = {
	...Object.fromEntries(OWN_KEYS.map((key) => [key, 'any'] as const)),
	...ALWAYS,
};

/** An item: the same as one of the trigger, with what a change that was only seen later has in addition. */
export const CHANGE_OUTPUT: OutputShape = pick(EVERY_KEY, [
	...Object.keys(ALWAYS),
	'templateId',
	'templateName',
	'templateLanguage',
	'phoneNumber',
	'reason',
]);
