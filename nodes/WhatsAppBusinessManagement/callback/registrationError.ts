/** The registration cannot be made, and the user has to do something first. */
export class RegistrationError extends Error {
	override name = 'RegistrationError';

	constructor(
		message: string,
		readonly description?: string,
	) {
		super(message);
	}
}
