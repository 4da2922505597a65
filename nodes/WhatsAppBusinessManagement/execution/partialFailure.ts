import { explanationOf, titleOf } from '../graph/errors';

/** A step failed after others had been done: whoever reads it must not take those for undone. */
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
 * The error to throw when a step of several fails.
 *
 * @param done what the steps before it did, each as a sentence without its period
 */
export const partialFailure = (cause: unknown, done: string[]): unknown =>
	done.length === 0 ? cause : new PartialFailureError(cause, done);
