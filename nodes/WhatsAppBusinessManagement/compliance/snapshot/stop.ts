import { GraphError } from '../../graph/errors';
import { isLimitEverywhere, isTokenRefused } from '../../graph/lastingRefusals';

/** Meta’s code for the proof of the app secret: the token itself may be valid. */
const PROOF_REFUSED = 104;

/** Whether the token itself is no longer valid. */
export const isTokenInvalid = (error: unknown): boolean =>
	isTokenRefused(error) && error instanceof GraphError && error.refusal.code !== PROOF_REFUSED;

/** Whether no further call of the run can succeed. */
export const endsTheRun = (error: unknown): boolean =>
	isTokenRefused(error) || isLimitEverywhere(error);
