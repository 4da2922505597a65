import { explanationOf, titleOf } from '../graph/errors';

/** A step failed after earlier steps had succeeded. The message lists them, because they are not undone. */
class PartialFailureError extends Error {
	override name = 'PartialFailureError';

	readonly description: string;

	constructor(cause: unknown, done: string[]) {
		super(titleOf(cause));
		this.description = [explanationOf(cause), `Done before it failed: ${done.join('; ')}.`]
			.filter((part) => part !== undefined)
			.join(' ');
	}
}

/**
 * The error to throw when one of several steps fails.
 *
 * @param done the results of the earlier steps, each as a sentence without its period
 * @returns the cause itself if no step was done before
 */
export const partialFailure = (cause: unknown, done: string[]): unknown =>
	done.length === 0 ? cause : new PartialFailureError(cause, done);
