import { PHONE_NUMBER } from '../../../../../nodes/WhatsAppBusinessManagement/resources/phoneNumber/fields';
import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID, CONNECTED_NUMBER_ID } from '../../../../graphApi';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'filters by mode and sorts',
			parameters: {
				fields: ['id', 'account_mode'],
				filters: { accountMode: 'SANDBOX' },
				options: { sort: 'creation_time_descending' },
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: {
						fields: 'id,account_mode',
						sort: 'creation_time_descending',
						filtering: '[{"field":"account_mode","operator":"EQUAL","value":"SANDBOX"}]',
						limit: '50',
					},
				},
			],
			item: { account_mode: 'SANDBOX' },
		},
		{
			does: 'filters by several things at once',
			parameters: {
				fields: ['id'],
				filters: {
					accountMode: 'LIVE',
					isOfficialBusinessAccount: false,
					messagingLimitTier: 'TIER_10K',
				},
			},
			given: ({ world }) => {
				for (const account of world.accounts) {
					account.whatsapp_business_manager_messaging_limit = 'TIER_10K';
				}
			},
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: {
						fields: 'id',
						filtering: JSON.stringify([
							{ field: 'account_mode', operator: 'EQUAL', value: 'LIVE' },
							{ field: 'messaging_limit_tier', operator: 'EQUAL', value: 'TIER_10K' },
							{ field: 'is_official_business_account', operator: 'EQUAL', value: false },
						]),
						limit: '50',
					},
				},
			],
			item: { id: CONNECTED_NUMBER_ID },
			items: 2,
		},
		{
			does: 'offers no field that Meta refuses',
			parameters: { fields: Object.keys(PHONE_NUMBER) },
			calls: [
				{
					method: 'GET',
					path: `${ACCOUNT_ID}/phone_numbers`,
					query: { fields: Object.keys(PHONE_NUMBER).join(','), limit: '50' },
				},
			],
			item: { id: CONNECTED_NUMBER_ID, platform_type: 'CLOUD_API', host_platform: 'CLOUD_API' },
			items: 3,
		},
	],
	refused: [
		[
			'a filter whose expression returns nothing, which must not mean all',
			{ filters: { accountMode: EMPTY } },
			/^Account Mode: the expression returned nothing/,
		],
		[
			'an order that Meta’s OpenAPI file names, and Meta refuses',
			{ options: { sort: 'creation_time.asc' } },
			/^Sort: must be one of creation_time_ascending, creation_time_descending, last_onb/,
		],
	],
};
