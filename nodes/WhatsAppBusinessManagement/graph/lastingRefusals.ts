import { GraphError } from './errors';

/** Codes of a token, or of its proof, that Meta refuses in every call (Graph API: Handling errors). */
const TOKEN_REFUSED: readonly number[] = [102, 104, 190];

/** Codes of limits of the app and of the token's user, whatever the account (Graph API: Rate limits). */
const LIMIT_EVERYWHERE: readonly number[] = [4, 17];

/**
 * Whether Meta refuses the access token, so that no call with it can succeed. The app's token is another one,
 * which few calls need.
 */
export const isTokenRefused = (error: unknown): boolean =>
	error instanceof GraphError &&
	TOKEN_REFUSED.includes(error.refusal.code) &&
	error.refusal.token !== 'app';

/** Whether the calls of the app or of the token's user are used up, so that no call succeeds for some time. */
export const isLimitEverywhere = (error: unknown): boolean =>
	error instanceof GraphError && LIMIT_EVERYWHERE.includes(error.refusal.code);
