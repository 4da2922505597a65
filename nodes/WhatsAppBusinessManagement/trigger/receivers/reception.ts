import type { Request, Standing } from './protocol';
import type { Receiver, Roster } from './receiver';
import { withGoodbye, withReceivers } from './receiver';

/** A trigger itself, as the others know it. */
export type Self = Pick<Standing, 'id' | 'path' | 'isTest' | 'fields' | 'canGiveBack'>;

/** Nobody is on its own list: a trigger gets each delivery anyway. */
const others = (receivers: Receiver[], { id }: Self): Receiver[] =>
	receivers.filter((receiver) => receiver.id !== id);

/** What a request makes of the list. */
export function answerRequest(request: Request, roster: Roster, self: Self, now: number): Roster {
	switch (request.ask) {
		case 'join':
			return withReceivers(roster, others(request.receivers, self));
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
