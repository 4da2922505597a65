import type { IDataObject } from 'n8n-workflow';

/** Why an activation failed; stored between n8n's attempts. */
export interface Reason {
	message: string;
	description?: string;
}

interface StoredReason extends Reason {
	/** When the last attempt failed, in milliseconds. */
	lastFailure: number;
	/** How often n8n has cleaned up since the last failure. */
	cleanUps: number;
}

/**
 * n8n waits up to 15 seconds between two attempts, and an attempt may take minutes when Meta does not
 * answer. A failure that comes later than this belongs to another activation.
 */
const NEXT_ATTEMPT_WITHIN_MS = 5 * 60_000;

const KEY = 'firstReason';

const storedReason = (staticData: IDataObject) =>
	staticData[KEY] as unknown as StoredReason | undefined;

/** The circumstances of a failure. */
interface Failure {
	/** Whether Meta did not get its challenge back. */
	isChallenge: boolean;
	/** Milliseconds. */
	now: number;
}

/**
 * The reason to report for a failure.
 *
 * After a failed attempt n8n no longer answers Meta's challenge, so its retries fail with the challenge,
 * which would hide the real reason. In that case the reason of the previous attempt is reported again.
 * Static data is kept between the attempts.
 */
export function firstReason(
	staticData: IDataObject,
	reason: Reason,
	{ isChallenge, now }: Failure,
): Reason {
	const first = storedReason(staticData);
	const isRepeat = first !== undefined && now - first.lastFailure < NEXT_ATTEMPT_WITHIN_MS;
	const { message, description } = isRepeat && isChallenge ? first : reason;
	staticData[KEY] = { message, description, lastFailure: now, cleanUps: 0 };
	return { message, description };
}

/**
 * n8n cleans up once after each failed attempt. A second clean-up in a row means that the user
 * deactivated the workflow, so the stored reason is removed.
 */
export function noteCleanUp(staticData: IDataObject): void {
	const first = storedReason(staticData);
	if (!first) return;
	if (first.cleanUps > 0) delete staticData[KEY];
	else staticData[KEY] = { ...first, cleanUps: first.cleanUps + 1 };
}

/** Removes the stored reason after a successful activation. */
export function forgetReason(staticData: IDataObject): void {
	delete staticData[KEY];
}
