import { GraphError } from '../../graph/errors';

/** Meta’s code for a token that it no longer accepts. */
const INVALID_TOKEN = 190;

/** Meta’s code for an app that has used up its calls. */
const APP_LIMIT = 4;

/** Whether Meta refuses the token itself, so that no call of the run can succeed. */
export const isTokenRefused = (error: unknown): boolean =>
	error instanceof GraphError && error.refusal.code === INVALID_TOKEN;

/** Whether no further call of the run can succeed. */
export const endsTheRun = (error: unknown): boolean =>
	isTokenRefused(error) || (error instanceof GraphError && error.refusal.code === APP_LIMIT);
