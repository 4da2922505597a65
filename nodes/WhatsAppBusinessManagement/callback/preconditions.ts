import { isLoopback } from '../graph/address';
import { baseUrl } from '../graph/authentication';
import { unreachableReason } from './address';
import type { App } from './app';
import { RegistrationError } from './registrationError';
import { appOfToken } from './subscribedApps';

/** What must be true before a callback is registered at Meta. */

export function refuseUnreachable({
	connection,
	callbackUrl,
}: Pick<App, 'connection'> & { callbackUrl: string }): void {
	const graph = new URL(baseUrl(connection.credential));
	const reason = unreachableReason(callbackUrl, isLoopback(graph));
	if (reason !== undefined) throw new RegistrationError(reason);
}

export async function refuseTokenOfOtherApp({
	connection,
	appId,
}: Pick<App, 'connection' | 'appId'>): Promise<void> {
	const tokensApp = await appOfToken(connection);
	if (tokensApp === appId) return;
	throw new RegistrationError(
		`The access token was generated for the app ${tokensApp}, the credential’s App ID is ${appId}`,
		'Meta subscribes the token’s app to the account, so both must be the same. Generate the token for this app, or enter the App ID and App Secret of the token’s app.',
	);
}
