import { explanationOf, titleOf } from '../graph/errors';

/** An error with more to say than its cause. */
class ExplainedError extends Error {
	override name = 'ExplainedError';

	readonly description: string;

	constructor(cause: unknown, addition: string) {
		super(titleOf(cause));
		this.description = [explanationOf(cause), addition]
			.filter((part) => part !== undefined)
			.join(' ');
	}
}

/**
 * The same error with a sentence after its explanation.
 *
 * @param addition a whole sentence; without it, the cause itself is returned
 */
export const explained = (cause: unknown, addition: string | undefined): unknown =>
	addition === undefined ? cause : new ExplainedError(cause, addition);

/**
 * The error to throw when one of several steps fails. The message lists those before it, because they are
 * not undone.
 *
 * @param done the results of the earlier steps, each as a sentence without its period
 * @returns the cause itself if no step was done before
 */
export const partialFailure = (cause: unknown, done: string[]): unknown =>
	explained(cause, done.length === 0 ? undefined : `Done before it failed: ${done.join('; ')}.`);
