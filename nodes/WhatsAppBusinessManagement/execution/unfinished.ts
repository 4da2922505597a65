import { GraphError, reasonOf, refusalTitle } from '../graph/errors';
import { recordOf } from '../graph/records';

/** What an error tells beside its message; of Meta's refusals all of it. */
function explanationOf(error: unknown): string | undefined {
	if (error instanceof GraphError) return reasonOf(error);
	const { description } = recordOf(error);
	return typeof description === 'string' ? description : undefined;
}

/** A step failed after others had been done: whoever reads it must not take those for undone. */
class UnfinishedError extends Error {
	override name = 'UnfinishedError';

	readonly description: string;

	constructor(cause: unknown, done: string[]) {
		super(
			cause instanceof GraphError ? refusalTitle(cause) : String(recordOf(cause).message ?? cause),
		);
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
export const unfinished = (cause: unknown, done: string[]): unknown =>
	done.length === 0 ? cause : new UnfinishedError(cause, done);
