import { hash } from 'node:crypto';

import { isRecord } from '../graph/records';
import type { Change } from './change';
import { accountOf } from './change';
import { canonicalJson } from './changeId';
import { FIELD_BY_NAME } from './fields';

/** A key that says when something happened or was reported, such as `timestamp` or `tier_update_time`. */
const TIME_KEY = /(?:^|_)timestamp$|_update_time$/;

/** A copy of a value without its times, because they differ between two reports of the same state. */
function withoutTimes(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutTimes);
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !TIME_KEY.test(key))
			.map(([key, part]) => [key, withoutTimes(part)]),
	);
}

/** The state of a value of which no subject and state are known: the whole value. */
function wholeState(value: unknown): string {
	try {
		return canonicalJson(withoutTimes(value));
	} catch {
		// Nested too deeply. The trigger refuses such a delivery, so no item has this ID.
		return '';
	}
}

/**
 * The ID of the state that a change reports: the first 128 bits, in hex, of SHA-256 over the account, the
 * field under its usual name, the subject and its new state. It contains no time and no text, so it is the
 * same for a delivery of Meta's and for the same state as the Graph API returns it, and for a state that
 * returns later. The field's file declares subject and state (`stateOf`); for other fields and values it is
 * the whole value without its times. It never throws for a value that was parsed from JSON.
 */
export function stateIdOf(change: Change): string {
	const { entryId, field, value } = change;
	const known = FIELD_BY_NAME.get(field);
	const state = known?.stateOf?.(value) ?? [wholeState(value)];
	const content = `${accountOf(change) ?? entryId}\n${known?.field ?? field}\n${state.join('\n')}`;
	return hash('sha256', content, 'hex').slice(0, 32);
}
