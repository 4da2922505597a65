/** A delivery is nested too deeply to be read. A retry cannot succeed. */
export class NestingError extends Error {
	override name = 'NestingError';

	constructor() {
		super('The value is nested too deeply');
	}
}

const refuseNesting = (): never => {
	throw new NestingError();
};

/**
 * Converts a value that was parsed from JSON back to JSON.
 *
 * @throws {NestingError} if its levels exceed the stack
 */
export function jsonOf(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch {
		return refuseNesting();
	}
}
