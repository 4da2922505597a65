import { requireText } from '../graph/authentication';
import type { GraphConnection } from '../graph/connection';
import type { Run } from '../trigger/registration/run';
import { requireId } from '../trigger/registration/run';

/** The app of the credential, with what it takes to ask Meta and the triggers that receive through it. */
export type OwnApp = Pick<Run, 'connection' | 'http' | 'appId' | 'appSecret'>;

/** @throws {CredentialError | RegistrationError} when the credential names no app */
export const appOf = (connection: GraphConnection): OwnApp => ({
	connection,
	http: connection.http,
	appId: requireId(requireText(connection.credential, 'appId', 'App ID'), 'The App ID'),
	appSecret: requireText(connection.credential, 'appSecret', 'App Secret'),
});
