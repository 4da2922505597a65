import type { GraphCall } from './call';
import type { GraphConnection } from './connection';
import { GraphError, reasonOf, titleOf } from './errors';
import { edge } from './paths';
import { recordOf } from './records';

const INSPECT: GraphCall = { method: 'GET', path: [edge('debug_token')], inspectsOwnToken: true };

/** Meta's code for a token that is invalid or has expired. */
const INVALID_TOKEN = 190;

/**
 * Meta's message to a token that may not inspect tokens (Meta: "Debug token" is for tokens of apps, and of
 * their developers). The app's own token may.
 */
const NEEDS_APP_TOKEN = /app access token/i;

/** What inspects: the connection, or something that counts its calls. */
type Inspecting = Pick<GraphConnection, 'credential' | 'request'>;

const hasApp = ({ credential }: Inspecting): boolean =>
	Boolean(credential.appId) && Boolean(credential.appSecret);

/**
 * What Meta knows about the credential's own token: the `data` of `GET /debug_token`, by Meta's keys. An
 * invalid token cannot inspect itself: Meta refuses the call instead, and that refusal is the result.
 *
 * @throws {GraphError | GraphUnreachableError | CredentialError} as `GraphConnection.request`
 */
export async function inspectToken(
	connection: Inspecting,
	call = INSPECT,
): Promise<Record<string, unknown>> {
	try {
		return recordOf(recordOf(await connection.request(call)).data);
	} catch (error) {
		if (!(error instanceof GraphError)) return await Promise.reject(error);
		if (error.refusal.code === INVALID_TOKEN && call.token !== 'app') {
			return { is_valid: false, error: { message: `${titleOf(error)}. ${reasonOf(error)}` } };
		}
		const mayRetry = call.token !== 'app' && hasApp(connection);
		if (!mayRetry || !NEEDS_APP_TOKEN.test(error.message)) return await Promise.reject(error);
		return await inspectToken(connection, { ...INSPECT, token: 'app' });
	}
}
