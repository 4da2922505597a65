import type { AccountNames, Change, ChangeItem, ChangeSource } from '../../changes/change';
import { pageOf, readChange, toItem } from '../../changes/change';
import { ChangeIds } from '../../changes/changeId';
import type { Reading } from '../../changes/fields/field';
import { objectIn, text } from '../../changes/fields/field';
import { readable } from '../../changes/fields/times';
import { stateIdOf } from '../../changes/stateId';
import { sentences } from '../../changes/words';
import type { SeenChange } from './diff';
import { OWN_EVENTS } from './ownEvents';
import { OWN_FIELDS } from './ownFields';

/** An item in the trigger’s shape, with what a change that was only seen later has in addition. */
export interface SeenItem extends ChangeItem {
	/** `time` is when the change was seen. It happened before. */
	timeSeen: true;
	/** ISO time of the read that did not have it yet; null if that is unknown. */
	seenAfter: string | null;
}

const SOURCE: ChangeSource = 'getChanges';

/** Reads a change with the reader of its field; changes that Meta has no webhook for have readers of ours. */
function readSeen(change: Change): Reading {
	const event = text(objectIn(change.value)?.event);
	const own = event !== null && Object.hasOwn(OWN_EVENTS, event) ? OWN_EVENTS[event] : undefined;
	if (own) return { event, ...own(change.value) };
	const field = OWN_FIELDS.find((each) => each.field === change.field);
	return field?.read(change.value) ?? readChange(change);
}

const groupOf = ({ field }: Change) => OWN_FIELDS.find((each) => each.field === field)?.group;

function seenItem(
	{ change, seenAfter }: SeenChange,
	changeId: string,
	now: number,
	names: AccountNames,
): SeenItem {
	const reading = readSeen(change);
	const identity = { changeId, stateId: stateIdOf(change), source: SOURCE };
	const item = toItem(change, reading, identity, now, names);
	item.group = groupOf(change) ?? item.group;
	item.managerUrl = pageOf(item);
	item.summary = sentences(reading.summary, `Seen at ${readable(item.time)}`);
	const seen = {
		timeSeen: true as const,
		seenAfter: seenAfter === undefined ? null : new Date(seenAfter).toISOString(),
	};
	// The value stays last: it is long, and the keys before it say the same in plain names.
	const { value } = item;
	delete item.value;
	return Object.assign(item, seen, { value });
}

/**
 * Makes the items of a run, in order.
 *
 * @param now milliseconds: the time of a change without one
 * @param names of the accounts, as far as they are known
 */
export function seenItems(
	changes: readonly SeenChange[],
	now: number,
	names: AccountNames = {},
): SeenItem[] {
	const ids = new ChangeIds();
	return changes.map((seen) => seenItem(seen, ids.next(seen.change), now, names));
}
