import { GraphError } from '../../../graph/errors';
import { isLimitEverywhere, isTokenRefused } from '../../../graph/lastingRefusals';

/** Why nothing more is sent, and where. */
export interface Stop {
	/** As a sentence. */
	reason: string;
	/** Whether the other accounts of the run are affected too. */
	isEverywhere: boolean;
}

const CONTINUES = 'it continues where it stopped.';

/** @returns what an error says about all further calls; undefined if it is about one template only */
export function stopAfter(error: unknown): Stop | undefined {
	if (!(error instanceof GraphError)) return undefined;
	// The app's token is only for uploads. The templates without a sample do not need it.
	if (isTokenRefused(error)) {
		const reason = `Meta refuses the access token. Correct the credential and run Sync again: ${CONTINUES}`;
		return { reason, isEverywhere: true };
	}
	if (error.repeat !== 'refused') return undefined;
	return {
		reason: `Meta’s rate limit is reached. Run Sync again later: ${CONTINUES}`,
		isEverywhere: isLimitEverywhere(error),
	};
}
