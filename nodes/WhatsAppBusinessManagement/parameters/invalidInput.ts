/** The user's input cannot be sent. The message names the field and the fix. */
export class InvalidInputError extends Error {
	override name = 'InvalidInputError';
}
