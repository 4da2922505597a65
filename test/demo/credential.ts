import type { GraphApi } from '../graphApi';
import { ACCOUNT_ID, BUSINESS_ID } from '../graphApi/ids';
import type { Credential } from '../n8n/api';

/** The credential that a user of the local Graph API would fill in. */
export function credentialFor({ url, world }: GraphApi): Credential {
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
