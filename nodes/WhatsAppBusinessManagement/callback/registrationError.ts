/** The registration is not possible until the user has changed something. */
export class RegistrationError extends Error {
	override name = 'RegistrationError';

	constructor(
		message: string,
		readonly description?: string,
	) {
		super(message);
	}
}
