import { hash } from 'node:crypto';

import { canonicalJson } from '../../changes/changeId';
import { isRecord, recordOf } from '../../graph/records';
import type { Facts, SubjectKind } from '../subject';

/** The kinds of objects whose changes are seen. */
export const FEED_KINDS = [
	'account',
	'number',
	'template',
	'flow',
] as const satisfies readonly SubjectKind[];

export type FeedKind = (typeof FEED_KINDS)[number];

/** A fact that is remembered of each object of a kind, to find out in the next run whether it changed. */
export interface Fact {
	name: string;
	/** Meta's field that contains it. If Meta does not know the field, the fact stays as it was. */
	from: string;
	/**
	 * The fact as a text; empty if Meta returned none.
	 *
	 * @returns undefined if it was not read, so that it stays as it was
	 */
	read: (facts: Facts) => string | undefined;
	/**
	 * How it is kept: as a `letter` for each value that objects share (the default), as a `word` in a sorted
	 * list, or as a `text` of its own. The order of the facts in `FACTS` is that of the packed state: a change
	 * of it needs another version there.
	 */
	packed?: 'letter' | 'word' | 'text';
}

const textIn = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value).trim()
		: '';

/** A fact that is Meta's value. */
const plain = (name: string, from: string, packed?: Fact['packed']): Fact => ({
	name,
	from,
	packed,
	read: (facts) => textIn(facts[from]),
});

/** A fact that Meta always returns: without it, nothing is known. */
const always = (name: string, from: string): Fact => ({
	name,
	from,
	read: (facts) => textIn(facts[from]) || undefined,
});

/** Meta's words for no rating; without traffic, the field is missing. */
const UNRATED: ReadonlySet<string> = new Set(['', 'NA', 'UNKNOWN']);

const rating = (value: unknown): string => {
	const text = textIn(value);
	return UNRATED.has(text) ? 'UNKNOWN' : text;
};

/** Ten characters, of which two states of one object are the same once in 10¹⁸. */
const shortHash = (text: string): string =>
	hash('sha256', text, 'base64url').replaceAll('-', '').slice(0, 10);

/** A copy without examples: Meta signs the addresses of sample media anew in each answer. */
function withoutExamples(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutExamples);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== 'example')
			.map(([key, part]) => [key, withoutExamples(part)]),
	);
}

/** The content of a template, if it was read. */
function componentsOf({ components }: Facts): string | undefined {
	if (!Array.isArray(components)) return undefined;
	try {
		return shortHash(canonicalJson(withoutExamples(components)));
	} catch {
		return undefined;
	}
}

/** The category to which Meta will move a template; Meta also returns the one that it has. */
function otherCategory({ category, correct_category: correct }: Facts): string {
	const text = textIn(correct);
	return text === textIn(category) ? '' : text;
}

/** Whether an object may send, as the entry about it in its `health_status` says. */
const sendingOf =
	(entityType: string) =>
	({ id, health_status }: Facts): string | undefined => {
		const entity = entityIn(health_status, entityType, id);
		return textIn(entity?.can_send_message) || undefined;
	};

/** The entry about an object in its own `health_status` (Meta: Health status). */
export function entityIn(
	healthStatus: unknown,
	entityType: string,
	id: unknown,
): Record<string, unknown> | undefined {
	const { entities } = recordOf(healthStatus);
	return (Array.isArray(entities) ? entities : [])
		.map(recordOf)
		.find((each) => each.entity_type === entityType && textIn(each.id) === textIn(id));
}

/** The status and the name of a username. They are read only on demand, by a call per number. */
function usernameOf({ usernameStatus, username }: Facts): string | undefined {
	if (usernameStatus === undefined) return undefined;
	return textIn(usernameStatus) === ''
		? ''
		: `${textIn(usernameStatus)} ${textIn(username)}`.trim();
}

/** What is remembered of each kind. */
export const FACTS: Readonly<Record<FeedKind, readonly Fact[]>> = {
	account: [
		always('review', 'account_review_status'),
		{
			...always('verification', 'business_verification_status'),
			// Meta writes it in both cases.
			read: (facts) => textIn(facts.business_verification_status).toLowerCase() || undefined,
		},
		plain('limit', 'whatsapp_business_manager_messaging_limit'),
		{ name: 'sending', from: 'health_status', read: sendingOf('WABA') },
		{
			name: 'funding',
			from: 'primary_funding_id',
			packed: 'text',
			read: (facts) => {
				const id = textIn(facts.primary_funding_id);
				return id === '' ? '' : shortHash(id);
			},
		},
	],
	number: [
		always('status', 'status'),
		{ name: 'quality', from: 'quality_rating', read: (facts) => rating(facts.quality_rating) },
		{
			name: 'throughput',
			from: 'throughput',
			read: (facts) => textIn(recordOf(facts.throughput).level),
		},
		plain('nameStatus', 'name_status'),
		plain('newNameStatus', 'new_name_status'),
		always('pin', 'is_pin_enabled'),
		{ name: 'sending', from: 'health_status', read: sendingOf('PHONE_NUMBER') },
		{ name: 'username', from: 'username', packed: 'text', read: usernameOf },
	],
	template: [
		always('status', 'status'),
		{
			name: 'quality',
			from: 'quality_score',
			read: (facts) => rating(recordOf(facts.quality_score).score),
		},
		plain('category', 'category'),
		{ name: 'correctCategory', from: 'correct_category', read: otherCategory },
		// A template that is gone has no name in any answer.
		plain('language', 'language'),
		plain('name', 'name', 'word'),
		{ name: 'components', from: 'components', packed: 'text', read: componentsOf },
	],
	flow: [always('status', 'status')],
};
