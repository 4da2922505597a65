import type { IDataObject } from 'n8n-workflow';

/** Why an activation failed, as it is kept between n8n's attempts. */
export interface Reason {
	message: string;
	description?: string;
}

interface Kept extends Reason {
	/** When the last attempt failed, in milliseconds. */
	lastFailure: number;
	/** How often n8n cleaned up since the last failure. */
	cleanUps: number;
}

/**
 * n8n waits up to 15 seconds between two attempts, and an attempt itself may take minutes when Meta
 * does not answer. A failure that comes later than this after the last one is another story.
 */
const NEXT_ATTEMPT_WITHIN_MS = 5 * 60_000;

const KEY = 'firstReason';

const kept = (staticData: IDataObject) => staticData[KEY] as unknown as Kept | undefined;

/** What is known of a failure beside its reason. */
interface Failure {
	/** Whether Meta did not get its challenge back. */
	isChallenge: boolean;
	/** Milliseconds. */
	now: number;
}

/**
 * The reason to report for a failure.
 *
 * Once an attempt has failed, n8n no longer answers Meta's challenge, so its repeats end with a
 * failed challenge, which would hide the true reason: then that of the attempt before is reported
 * again. Static data lives on between the attempts.
 */
export function firstReason(
	staticData: IDataObject,
	reason: Reason,
	{ isChallenge, now }: Failure,
): Reason {
	const first = kept(staticData);
	const isRepeat = first !== undefined && now - first.lastFailure < NEXT_ATTEMPT_WITHIN_MS;
	const { message, description } = isRepeat && isChallenge ? first : reason;
	staticData[KEY] = { message, description, lastFailure: now, cleanUps: 0 };
	return { message, description };
}

/**
 * n8n cleans up once after each failed attempt. A second time in a row means that somebody
 * deactivated the workflow: the next activation starts afresh.
 */
export function noteCleanUp(staticData: IDataObject): void {
	const first = kept(staticData);
	if (!first) return;
	if (first.cleanUps > 0) delete staticData[KEY];
	else staticData[KEY] = { ...first, cleanUps: first.cleanUps + 1 };
}

/** The activation succeeded. */
export function forgetReason(staticData: IDataObject): void {
	delete staticData[KEY];
}
