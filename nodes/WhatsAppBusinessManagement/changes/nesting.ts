/** A delivery is nested too deeply to be read: delivered again it would be so again. */
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
 * JSON of a value that was read from JSON.
 *
 * @throws {NestingError} where the stack does not reach for its levels
 */
export function jsonOf(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch {
		return refuseNesting();
	}
}
