import type { OperationCases } from '../../../../engine/operations/cases';

export const cases: OperationCases = {
	repeats: 'a read',
	cases: [
		{
			does: 'searches library templates, independent of accounts',
			parameters: {
				filters: {
					search: 'parcel',
					topic: 'ORDER_MANAGEMENT',
					useCase: 'DELIVERY_UPDATE',
					industry: 'E_COMMERCE',
					language: 'de',
					name: '',
				},
			},
			calls: [
				{
					method: 'GET',
					path: 'message_template_library',
					query: {
						search: 'parcel',
						topic: 'ORDER_MANAGEMENT',
						usecase: 'DELIVERY_UPDATE',
						industry: 'E_COMMERCE',
						language: 'de',
						limit: '50',
					},
				},
			],
			item: { name: 'parcel_on_its_way_1', language: 'de', body_param_types: ['TEXT', 'TEXT'] },
		},
		{
			does: 'lists everything if no filter is set',
			parameters: { limit: 3 },
			calls: [{ method: 'GET', path: 'message_template_library', query: { limit: '3' } }],
			items: [
				{ name: 'parcel_on_its_way_1', language: 'en_US', topic: 'ORDER_MANAGEMENT' },
				{ name: 'parcel_on_its_way_1', language: 'de', body_params: ['Robin', '#12345'] },
				{ name: 'bill_due_soon_1', industry: ['E_COMMERCE', 'FINANCIAL_SERVICES'] },
			],
		},
		{
			does: 'finds one by its name',
			parameters: { filters: { name: 'bill_due_soon_1' } },
			calls: [
				{
					method: 'GET',
					path: 'message_template_library',
					query: { name: 'bill_due_soon_1', limit: '50' },
				},
			],
			items: [{ name: 'bill_due_soon_1', language: 'en_US', topic: 'PAYMENTS' }],
		},
	],
	refused: [
		[
			'a language that is not a code',
			{ filters: { language: 'English' } },
			/^Language: must be a code like en_US/,
		],
		[
			'a topic that Meta does not know',
			{ filters: { topic: 'WEATHER' } },
			/^Topic: must be one of ACCOUNT_UPDATE/,
		],
	],
};
