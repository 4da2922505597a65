import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { LINK, NAME } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'returns a new link',
			parameters: {
				configurationName: byId(NAME),
				redirectUrl: 'https://example.com/connected',
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/generate_payment_configuration_oauth_link`,
					body: { configuration_name: NAME, redirect_url: 'https://example.com/connected' },
				},
			],
			item: { accountId: ACCOUNT_ID, configurationName: NAME, success: true, ...LINK },
		},
	],
	refused: [
		[
			'a redirect of a new link without encryption',
			{
				configurationName: byId(NAME),
				redirectUrl: 'http://example.com',
			},
			/^Redirect URL: must be an https/,
		],
	],
};
