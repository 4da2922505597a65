import { GraphError } from '../../../graph/errors';

/** Why nothing more is sent, and where. */
export interface Stop {
	/** As a sentence. */
	reason: string;
	/** Whether the other accounts of the run are affected too. */
	isEverywhere: boolean;
}

/** Codes of a token, or a proof of it, that Meta refuses in every call (Graph API: Handling errors). */
const TOKEN_REFUSED: readonly number[] = [102, 104, 190];

/** Codes of limits of the app and of the token's user, whatever the account (Graph API: Rate limits). */
const LIMIT_EVERYWHERE: readonly number[] = [4, 17];

const CONTINUES = 'it continues where it stopped.';

/** @returns what an error says about all further calls; undefined if it is about one template only */
export function stopAfter(error: unknown): Stop | undefined {
	if (!(error instanceof GraphError)) return undefined;
	const { repeat, refusal } = error;
	// The app's token is only for uploads. The templates without a sample do not need it.
	if (TOKEN_REFUSED.includes(refusal.code) && refusal.token !== 'app') {
		const reason = `Meta refuses the access token. Correct the credential and run Sync again: ${CONTINUES}`;
		return { reason, isEverywhere: true };
	}
	if (repeat !== 'refused') return undefined;
	return {
		reason: `Meta’s rate limit is reached. Run Sync again later: ${CONTINUES}`,
		isEverywhere: LIMIT_EVERYWHERE.includes(refusal.code),
	};
}
