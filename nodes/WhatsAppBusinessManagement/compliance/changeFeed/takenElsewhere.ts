import { appIfNamed } from '../../callback/app';
import { alreadyTaken, tellGiven } from '../../callback/askTaken';
import type { GraphConnection } from '../../graph/connection';

/** The triggers beside the node, which may have output a change already, or may get it from Meta later. */
export interface TakenElsewhere {
	/**
	 * Asks which states a trigger has output. If that fails, the changes are returned: a change may then come
	 * twice, but is never lost.
	 *
	 * @param stateIds the states of changes that are about to be returned, as `stateIdOf` makes them
	 * @param since milliseconds; an output before that does not count, because the state has returned since
	 * @returns those of them that a trigger has output
	 */
	alreadyTaken: (stateIds: string[], since: number) => Promise<ReadonlySet<string>>;
	/**
	 * Informs the triggers about the states that are returned now, so that they drop a late delivery of them.
	 *
	 * @param stateIds the states, each as `stateIdOf` makes it
	 * @param since as of `alreadyTaken`
	 * @returns those that every trigger has output after it was asked, so that none needs to be returned
	 */
	tell: (stateIds: string[], since: number) => Promise<ReadonlySet<string>>;
}

/** There is no trigger, or none that can be asked. */
export const NO_TRIGGER: TakenElsewhere = {
	alreadyTaken: async () => await Promise.resolve(new Set<string>()),
	tell: async () => await Promise.resolve(new Set<string>()),
};

/**
 * The triggers of the credential’s app. Without an App ID and an App Secret there are none that can be asked.
 *
 * @param connection sends the call by which the app’s callback is found
 */
export function triggersOf(connection: GraphConnection): TakenElsewhere {
	const app = appIfNamed(connection);
	if (app === undefined) return NO_TRIGGER;
	return {
		alreadyTaken: async (stateIds, since) => await alreadyTaken(app, stateIds, since),
		tell: async (stateIds, since) => await tellGiven(app, stateIds, since),
	};
}
