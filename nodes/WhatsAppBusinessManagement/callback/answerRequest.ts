import type { Request, TriggerStatus } from './protocol';
import type { Receiver, Roster } from './roster';
import { presentReceivers, withGoodbye, withReceivers } from './roster';

/** A trigger itself, as the others know it. */
export type Self = Pick<TriggerStatus, 'id' | 'path' | 'isTest' | 'fields' | 'canGiveBack'>;

/** Nobody is on its own list: a trigger gets each delivery anyway. */
const others = (receivers: Receiver[], { id }: Self): Receiver[] =>
	receivers.filter((receiver) => receiver.id !== id);

/**
 * The asker comes first, with what holds of it now. Those who followed it come along as it knew them,
 * which may be long ago: who has joined here since is known better here.
 */
function withJoined(roster: Roster, [asker, ...followers]: Receiver[], now: number): Roster {
	if (!asker) return roster;
	const present = presentReceivers(roster, now).filter(({ isLeaving }) => isLeaving !== true);
	const isKnown = ({ id }: Receiver) => present.some((known) => known.id === id);
	return withReceivers(roster, [asker, ...followers.filter((each) => !isKnown(each))]);
}

/** What a request makes of the list. */
export function answerRequest(request: Request, roster: Roster, self: Self, now: number): Roster {
	switch (request.ask) {
		case 'join':
			return withJoined(roster, others(request.receivers, self), now);
		case 'leave':
			return withGoodbye(roster, request.id, now);
		case 'holdOver':
			return {
				...roster,
				receivers: others(request.receivers, self),
				takenOver: request.takenOver,
				hasBegun: true,
			};
		case 'status':
			return roster;
	}
}
