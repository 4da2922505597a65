import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { GraphApi } from '../graphApi';
import { ACCOUNT_ID, APP_ID, BUSINESS_ID } from '../graphApi';

/** A complete credential for the local Graph API. */
export const credentialFor = (
	{ url, world }: GraphApi,
	changes: ICredentialDataDecryptedObject = {},
): ICredentialDataDecryptedObject => ({
	accessToken: world.tokens.systemUser,
	businessAccountId: ACCOUNT_ID,
	businessPortfolioId: BUSINESS_ID,
	appId: APP_ID,
	appSecret: world.app.secret,
	apiVersion: 'v25.0',
	baseUrl: url,
	...changes,
});
