import type { About } from './topics';

/**
 * When a call may be repeated automatically.
 * - `refused`: Meta refused the call before doing anything, so any call may be repeated.
 * - `transient`: the call failed part-way, so only a read or an idempotent write may be repeated.
 * - `from the start`: a list changed while it was read. A single page is not repeated; the whole list
 *   must be read again.
 * - `never`: the call keeps failing until the user fixes the cause, or repeating makes it worse.
 */
export type Repeat = 'refused' | 'transient' | 'from the start' | 'never';

/** What an error of Meta means, and what the user can do about it. */
export interface Guidance {
	/** The title of the error: what happened. */
	title: string;
	/** What to do, in full sentences. */
	advice: string;
	/** What the advice is about. It is not printed beside a text of Meta that is about something else. */
	about: About;
	/** Replaces `advice` where Meta sends no text of its own and names no field. */
	adviceWithoutDetails?: string;
	/** Whether the object does not exist or is not visible to the token. Meta does not distinguish the two. */
	isNotFound?: boolean;
	/** Whether the missing object is one inside the object of the call, whose own ID is right. */
	isInside?: true;
	/** Whether the token lacks the permission. */
	isDenied?: boolean;
}

/** What an error code of Meta means, and the rules for repeating the call. */
export interface CodeGuidance extends Guidance {
	repeat: Repeat;
	/**
	 * Whether the code stands for many causes, so that a subcode is more specific. The guidance of any
	 * other code takes precedence over that of a subcode.
	 */
	isGeneral?: boolean;
	/** The longest time, in hours, for which Meta refuses the call from now on. */
	blockedForHours?: number;
	/** Replaces the texts if the call was made with the app's token: another field of the credential is wrong. */
	withAppToken?: Pick<Guidance, 'title' | 'advice'>;
}
