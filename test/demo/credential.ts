import { WhatsAppBusinessManagementApi } from '../../credentials/WhatsAppBusinessManagementApi.credentials';
import type { GraphApi } from '../graphApi';
import { ACCOUNT_ID, BUSINESS_ID } from '../graphApi/ids';
import type { Credential } from '../n8n/api';

/** The credential that a user of the local Graph API would fill in. */
export function credentialFor({ url, world }: Pick<GraphApi, 'url' | 'world'>): Credential {
	return {
		name: 'Local Graph API',
		type: 'whatsAppBusinessManagementApi',
		data: {
			accessToken: world.tokens.systemUser,
			businessAccountId: ACCOUNT_ID,
			businessPortfolioId: BUSINESS_ID,
			appId: world.app.id,
			appSecret: world.app.secret,
			apiVersion: 'v25.0',
			baseUrl: url,
		},
	};
}

/** What is the same for every credential. */
const DEFAULTS = ['apiVersion'];

/**
 * The credential as lines for the terminal, so that a person can make it by hand: each value after the
 * label of its field, in the order of the credential's window. All values are made up.
 */
export function credentialLines(graphApi: Pick<GraphApi, 'url' | 'world'>): string[] {
	const { data } = credentialFor(graphApi);
	const rows = new WhatsAppBusinessManagementApi().properties
		.filter(({ name }) => name in data && !DEFAULTS.includes(name))
		.map(({ name, displayName }) => [displayName, String(data[name])] as const);
	const width = Math.max(...rows.map(([label]) => label.length)) + 2;
	return rows.map(([label, value]) => `${label.padEnd(width)}${value}`);
}
