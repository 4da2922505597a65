import { byId } from '../../../../engine/byId';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { EDGE, NAME } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sets the URL of the named configuration',
			parameters: {
				configurationName: byId(NAME),
				dataEndpointUrl: 'https://example.com/checkout',
			},
			calls: [
				{
					method: 'POST',
					path: `${EDGE}/${NAME}`,
					body: { data_endpoint_url: 'https://example.com/checkout' },
				},
			],
			item: { accountId: ACCOUNT_ID, configurationName: NAME, success: true },
		},
	],
	refused: [
		[
			'a data endpoint without encryption',
			{
				configurationName: byId(NAME),
				dataEndpointUrl: 'http://example.com',
			},
			/^Data Endpoint URL: must be an https/,
		],
	],
};
