import type { Request, TriggerStatus } from './protocol';
import type { Receiver, Roster } from './roster';
import { presentReceivers, withDeparted, withReceivers } from './roster';

/** A trigger's own data, as the other triggers of the app see it. */
export type Self = Pick<TriggerStatus, 'id' | 'path' | 'isTest' | 'fields' | 'canGiveBack'>;

/** A trigger is never on its own list: it gets each delivery anyway. */
const others = (receivers: Receiver[], { id }: Self): Receiver[] =>
	receivers.filter((receiver) => receiver.id !== id);

/**
 * Adds the trigger that joins, with its current data, and its followers: the receivers it served while
 * it held the callback. Its data about followers may be old, so entries that are already on this list win.
 */
function withJoined(roster: Roster, [requester, ...followers]: Receiver[], now: number): Roster {
	if (!requester) return roster;
	const present = presentReceivers(roster, now).filter(({ isLeaving }) => isLeaving !== true);
	const isKnown = ({ id }: Receiver) => present.some((known) => known.id === id);
	return withReceivers(roster, [requester, ...followers.filter((follower) => !isKnown(follower))]);
}

/** The list after a request was applied to it. */
export function answerRequest(request: Request, roster: Roster, self: Self, now: number): Roster {
	switch (request.ask) {
		case 'join':
			return withJoined(roster, others(request.receivers, self), now);
		case 'leave':
			return withDeparted(roster, request.id, now);
		case 'holdOver':
			return {
				...roster,
				receivers: others(request.receivers, self),
				takenOver: request.takenOver,
				hasBegun: true,
			};
		case 'status':
		case 'taken':
		case 'given':
			return roster;
	}
}
