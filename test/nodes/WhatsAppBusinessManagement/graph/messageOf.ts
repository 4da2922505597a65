/** The message of the error that a function throws. */
export function messageOf(act: () => unknown): string {
	try {
		act();
	} catch (error) {
		if (error instanceof Error) return error.message;
	}
	throw new Error('Nothing was thrown');
}
