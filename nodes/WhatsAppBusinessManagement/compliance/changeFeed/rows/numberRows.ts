import type { IDataObject } from 'n8n-workflow';

import { text } from '../../../changes/fields/field';
import { digits } from '../../../changes/fields/phoneNumber';
import { wordsFor } from '../../../changes/words';
import type { Row, SeenFact } from './row';
import { numberOf, sendingErrors } from './row';

/** The status of a number for which Meta has a webhook, by its older pages. */
const FLAGGED = 'FLAGGED';

/** A flagged number may also be restricted or banned next, which is no relief. */
const isUnflagged = ({ before, after }: SeenFact): boolean =>
	before === FLAGGED && after === 'CONNECTED';

const limitsOf = ({ facts, account }: SeenFact): IDataObject => {
	const limit = text(
		facts.whatsapp_business_manager_messaging_limit ??
			account.whatsapp_business_manager_messaging_limit,
	);
	return { current_limit: limit, max_daily_conversations_per_business: limit };
};

/** A change of the field phone_number_quality_update. */
const qualityUpdate = (seen: SeenFact, event: string): IDataObject => ({
	display_phone_number: digits(seen.facts.display_phone_number),
	event,
	...limitsOf(seen),
});

/** What Meta’s webhook calls a decision about a name, by the status of the name (Meta: Display names). */
const DECISIONS: Readonly<Record<string, string>> = {
	AVAILABLE_WITHOUT_REVIEW: 'DEFERRED',
	DECLINED: 'REJECTED',
	PENDING_REVIEW: 'PENDING',
};

/** The end of a request for a name: the number was registered with it, or the request was withdrawn. */
const NO_DECISION: ReadonlySet<string> = new Set(['', 'NONE']);

/** A decision about a name. @param nameField Meta’s field with the name */
const nameRow = (fact: string, nameField: string): Row => ({
	on: 'number',
	fact,
	field: 'phone_number_name_update',
	value: ({ after, facts }) =>
		NO_DECISION.has(after)
			? undefined
			: {
					display_phone_number: digits(facts.display_phone_number),
					decision: wordsFor(DECISIONS, after) ?? after,
					requested_verified_name: text(facts[nameField]),
				},
});

/** The default throughput, and that of a number that is not registered (Meta: Throughput). */
const LOW_THROUGHPUT: ReadonlySet<string | undefined> = new Set(['', 'STANDARD', 'NOT_APPLICABLE']);

/** A username that is gone has no name in Meta’s webhook either. */
function usernameValue({ after, facts }: SeenFact): IDataObject {
	const [status, ...name] = after.split(' ');
	const isGone = status === 'none';
	return {
		display_phone_number: digits(facts.display_phone_number),
		...(!isGone && { username: name.join(' ') }),
		status: isGone ? 'deleted' : status,
	};
}

export const NUMBER_ROWS: readonly Row[] = [
	{
		on: 'number',
		fact: 'status',
		field: 'phone_number_quality_update',
		value: (seen) => {
			if (seen.after === FLAGGED) return qualityUpdate(seen, FLAGGED);
			return isUnflagged(seen) ? qualityUpdate(seen, 'UNFLAGGED') : undefined;
		},
	},
	{
		on: 'number',
		fact: 'status',
		field: 'phone_number_status',
		value: (seen) =>
			seen.after === FLAGGED || isUnflagged(seen)
				? undefined
				: { ...numberOf(seen), previous_status: seen.before ?? null, new_status: seen.after },
	},
	{
		on: 'number',
		fact: 'quality',
		field: 'phone_number_quality_rating',
		value: ({ before = null, after, ...seen }) => ({
			...numberOf(seen),
			previous_quality_rating: before,
			new_quality_rating: after,
		}),
	},
	{
		on: 'number',
		fact: 'throughput',
		field: 'phone_number_quality_update',
		value: (seen) => {
			const [wasLow, isLow] = [LOW_THROUGHPUT.has(seen.before), LOW_THROUGHPUT.has(seen.after)];
			if (wasLow && isLow) return undefined;
			if (wasLow && seen.after === 'HIGH') return qualityUpdate(seen, 'THROUGHPUT_UPGRADE');
			return {
				event: 'feed.throughputChanged',
				...numberOf(seen),
				previous_level: seen.before ?? null,
				new_level: seen.after,
			};
		},
	},
	nameRow('newNameStatus', 'new_display_name'),
	nameRow('nameStatus', 'verified_name'),
	{
		on: 'number',
		fact: 'pin',
		field: 'security',
		value: ({ after, ...seen }) => ({
			event: after === 'true' ? 'feed.pinTurnedOn' : 'feed.pinTurnedOff',
			...numberOf(seen),
		}),
	},
	{
		on: 'number',
		fact: 'sending',
		field: 'account_update',
		value: ({ before = null, after, ...seen }) => ({
			event: 'feed.sendingChanged',
			...numberOf(seen),
			previous_can_send_message: before,
			can_send_message: after,
			errors: sendingErrors(seen.facts, 'PHONE_NUMBER'),
		}),
	},
	{
		on: 'number',
		fact: 'username',
		field: 'business_username_updates',
		value: usernameValue,
	},
];
