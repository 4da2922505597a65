import type { IDataObject } from 'n8n-workflow';

import { digits } from '../../../changes/fields/phoneNumber';
import { healthOf } from '../../health';
import type { Facts } from '../../subject';
import type { FeedKind } from '../facts';
import { entityIn } from '../facts';
import type { Values } from '../state';

/** A fact of an object that is no longer what it was. */
export interface SeenFact {
	id: string;
	/** The fact in the run before; undefined for an object that is new. */
	before: string | undefined;
	after: string;
	/** What Meta returned about the object now. */
	facts: Facts;
	/** What Meta returned about its account now. */
	account: Facts;
}

/**
 * One kind of change that reading can show: a fact, and the webhook field under which Meta would send it. A
 * new one is one entry in a file of this folder.
 */
export interface Row {
	on: FeedKind;
	/** The name of the fact in `FACTS`. */
	fact: string;
	field: string;
	/** Whether an object that is new counts as a change of this fact. */
	isForNew?: true;
	/**
	 * Makes the value, with the keys of Meta’s webhook.
	 *
	 * @returns undefined if this change is none that the field reports
	 */
	value: (seen: SeenFact) => IDataObject | undefined;
}

/** The change that an object of a kind is gone. */
export interface GoneRow {
	on: FeedKind;
	field: string;
	/**
	 * Makes the value.
	 *
	 * @param values what is remembered of the object, which no answer contains any more
	 * @returns undefined if its end was a change before
	 */
	value: (id: string, values: Values) => IDataObject | undefined;
}

/** The keys of a number in the package’s own changes. Webhooks show a number as digits only. */
export const numberOf = ({ id, facts }: Pick<SeenFact, 'id' | 'facts'>) => ({
	display_phone_number: digits(facts.display_phone_number),
	phone_number_id: id,
});

/**
 * Why an object may not send, in Meta’s keys; empty if it may.
 *
 * @param facts what was read of it, with its ID
 * @param entityType Meta’s name of its type in a `health_status`
 */
export const sendingErrors = (facts: Facts, entityType: string): IDataObject[] =>
	healthOf(entityIn(facts.health_status, entityType, facts.id) ?? {}).errors.map(
		({ code, description, solution }) => ({
			error_code: code,
			error_description: description,
			possible_solution: solution,
		}),
	);
