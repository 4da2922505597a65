import { ACCOUNT_ID, CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../graphApi';
import { byId } from './cases';
import type { ResourceCases } from './cases';

export const cases: ResourceCases = {
	resource: 'phoneNumber',
	cases: [
		{
			operation: 'get',
			does: 'reads one number',
			parameters: {
				phoneNumberId: byId(CONNECTED_NUMBER_ID),
				fields: ['id', 'status', 'quality_rating'],
			},
			calls: [
				{ method: 'GET', path: CONNECTED_NUMBER_ID, query: { fields: 'id,status,quality_rating' } },
			],
			item: { id: CONNECTED_NUMBER_ID, status: 'CONNECTED', quality_rating: 'GREEN' },
		},
		{
			operation: 'getMany',
			does: 'filters by mode and sorts',
			parameters: {
				fields: ['id', 'account_mode'],
				options: { accountMode: 'SANDBOX', sort: 'creation_time.desc' },
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: {
						fields: 'id,account_mode',
						sort: 'creation_time.desc',
						filtering: '[{"field":"account_mode","operator":"EQUAL","value":"SANDBOX"}]',
						limit: '50',
					},
				},
			],
			item: { account_mode: 'SANDBOX' },
		},
		{
			operation: 'register',
			does: 'keeps a leading zero of the PIN and names the region',
			parameters: {
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '012345',
				dataLocalizationRegion: 'CH',
			},
			calls: [
				{
					method: 'POST',
					path: `${VERIFIED_NUMBER_ID}/register`,
					body: { messaging_product: 'whatsapp', pin: '012345', data_localization_region: 'CH' },
				},
			],
			item: { phoneNumberId: VERIFIED_NUMBER_ID, success: true },
		},
		{
			operation: 'deregister',
			does: 'sends nothing but the call',
			parameters: { phoneNumberId: byId(CONNECTED_NUMBER_ID) },
			calls: [{ method: 'POST', path: `${CONNECTED_NUMBER_ID}/deregister` }],
			item: { phoneNumberId: CONNECTED_NUMBER_ID, success: true },
		},
	],
	refused: [
		[
			'an unknown region',
			{
				operation: 'register',
				phoneNumberId: byId(VERIFIED_NUMBER_ID),
				pin: '123456',
				dataLocalizationRegion: 'XX',
			},
			/^Data Localization Region: must be one of AE, AU/,
		],
	],
};
