import { operation } from '../../execution/operation';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { GraphError, reasonOf, titleOf } from '../../graph/errors';
import { edge } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { TOKEN, tokenItem } from './inspection';

const INSPECT: GraphCall = { method: 'GET', path: [edge('debug_token')], inspectsOwnToken: true };

const READ_USER: GraphCall = { method: 'GET', path: [edge('me')], query: { fields: 'id,name' } };

/** Meta's code for a token that is invalid or has expired. */
const INVALID_TOKEN = 190;

/**
 * Meta's message to a token that may not inspect tokens (Meta: "Debug token" is for tokens of apps, and of
 * their developers). The app's own token may.
 */
const NEEDS_APP_TOKEN = /app access token/i;

const hasApp = ({ credential }: GraphConnection): boolean =>
	Boolean(credential.appId) && Boolean(credential.appSecret);

/**
 * What Meta knows about the token. An invalid token cannot inspect itself: Meta refuses the call instead,
 * and that refusal is the result.
 */
async function inspect(
	connection: GraphConnection,
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
		return await inspect(connection, { ...INSPECT, token: 'app' });
	}
}

/** The name of the token's user; undefined if Meta refuses it. The other facts are returned without it. */
async function readUserName(connection: GraphConnection): Promise<unknown> {
	try {
		return recordOf(await connection.request(READ_USER)).name;
	} catch (error) {
		return error instanceof GraphError ? undefined : await Promise.reject(error);
	}
}

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Check the token of the credential',
	description:
		'Check the credential’s own access token: whether it is valid and until when, its user and app, its permissions, and the accounts for which each permission was granted. The token itself is not returned.',
	fields: [],
	calls: ['GET /debug_token', 'GET /me'],
	isRead: () => true,
	run: async (connection) => {
		const data = await inspect(connection);
		const userName = data.is_valid === true ? await readUserName(connection) : undefined;
		return [tokenItem(data, userName)];
	},
	output: TOKEN,
});
