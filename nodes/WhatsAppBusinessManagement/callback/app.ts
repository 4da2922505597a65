import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { requireText } from '../graph/authentication';
import type { GraphConnection } from '../graph/connection';
import { isNodeId } from '../graph/paths';
import type { Http } from './post';
import { RegistrationError } from './registrationError';

/** The app of the credential, with what requests to Meta and to the app's triggers require. */
export interface App {
	connection: GraphConnection;
	http: Http;
	appId: string;
	appSecret: string;
}

/** @throws {CredentialError | RegistrationError} when the credential names no app */
export const appOf = (connection: GraphConnection): App => ({
	connection,
	http: connection.http,
	appId: requireId(requireText(connection.credential, 'appId', 'App ID'), 'The App ID'),
	appSecret: requireText(connection.credential, 'appSecret', 'App Secret'),
});

/**
 * The app of the credential, where it is no fault that there is none.
 *
 * @returns undefined without an App ID and an App Secret
 */
export function appIfNamed(connection: GraphConnection): App | undefined {
	const { appId, appSecret } = connection.credential;
	const text = (value: unknown) => String(value ?? '').trim();
	return isNodeId(text(appId)) && text(appSecret) !== '' ? appOf(connection) : undefined;
}

/** @throws {RegistrationError} when a text from the credential is not an ID */
export function requireId(text: string, name: string): string {
	if (isNodeId(text)) return text;
	throw new RegistrationError(
		`${name} must consist of digits only`,
		'Correct it in the credential.',
	);
}

export const otherVerifyTokenOf = (credential: ICredentialDataDecryptedObject): string =>
	String(credential.otherReceiverVerifyToken ?? '').trim();
