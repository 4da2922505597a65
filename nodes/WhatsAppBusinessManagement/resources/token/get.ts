import { operation } from '../../execution/operation';
import type { GraphCall } from '../../graph/call';
import type { GraphConnection } from '../../graph/connection';
import { GraphError } from '../../graph/errors';
import { inspectToken } from '../../graph/inspectToken';
import { edge } from '../../graph/paths';
import { recordOf } from '../../graph/records';
import { TOKEN, tokenItem } from './inspection';

const READ_USER: GraphCall = { method: 'GET', path: [edge('me')], query: { fields: 'id,name' } };

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
	action: 'Check access token',
	description:
		'Check the credential’s own access token: whether it is valid and until when, its user and app, its permissions, and the accounts for which each permission was granted. The token itself is not returned.',
	fields: [],
	calls: ['GET /debug_token', 'GET /me'],
	isRead: () => true,
	run: async (connection) => {
		const data = await inspectToken(connection);
		const userName = data.is_valid === true ? await readUserName(connection) : undefined;
		return [tokenItem(data, userName)];
	},
	output: TOKEN,
});
