import { EMPTY } from '../../../../engine/operations/cases';
import type { OperationCases } from '../../../../engine/operations/cases';
import { BUSINESS_ID, CLIENT_BUSINESS_ID } from '../../../../graphApi';
import { submissions } from '../../../../graphApi/resources/certification';

const CERTIFY = { clientBusinessId: CLIENT_BUSINESS_ID };

const RECEIVED = {
	businessId: BUSINESS_ID,
	clientBusinessId: CLIENT_BUSINESS_ID,
	success: true,
	message: 'The request has come in and will be looked at',
	verification_attempts: 1,
};

const file = {
	name: 'registration.pdf',
	type: 'application/pdf',
	bytes: Buffer.from('%PDF-1.7 made up'),
};
const shownFile = { filename: file.name, type: file.type, bytes: file.bytes.length };

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'submits a document',
			parameters: CERTIFY,
			file,
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/self_certify_whatsapp_business`,
					body: { end_business_id: CLIENT_BUSINESS_ID, 'business_documents[]': shownFile },
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					clientBusinessId: CLIENT_BUSINESS_ID,
					success: true,
					message: 'The request has come in and will be looked at',
					verification_attempts: 2,
				},
			],
		},
		{
			does: 'sends the client’s data, lists and objects as JSON, and the website with https://',
			given: (graph) => {
				submissions.of(graph.world).length = 0;
			},
			parameters: {
				...CERTIFY,
				options: {
					address: '{"city_or_town": "Quillbrook", "country_code": "GB"}',
					averageMonthlySpend: '{"amount": 1200, "currency_code": "GBP"}',
					billingCycles: 3,
					legalName: 'Quillbrook Teahouse Ltd',
					tradeNames: 'Quillbrook, Inc.\nTeahouse\n',
					vertical: 'RESTAURANTS',
					website: 'quillbrook.example',
				},
			},
			file,
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/self_certify_whatsapp_business`,
					body: {
						end_business_id: CLIENT_BUSINESS_ID,
						business_vertical: 'RESTAURANTS',
						end_business_address: '{"city_or_town":"Quillbrook","country_code":"GB"}',
						end_business_legal_name: 'Quillbrook Teahouse Ltd',
						end_business_trade_names: '["Quillbrook, Inc.","Teahouse"]',
						end_business_website: 'https://quillbrook.example',
						average_monthly_revenue_spend_with_partner: '{"amount":1200,"currency_code":"GBP"}',
						num_billing_cycles_with_partner: '3',
						'business_documents[]': shownFile,
					},
				},
			],
			items: [RECEIVED],
		},
		{
			does: 'sends the address and the spend that were entered in fields',
			given: (graph) => {
				submissions.of(graph.world).length = 0;
			},
			parameters: {
				...CERTIFY,
				options: {
					addressFields: {
						address: {
							street1: '1 Mill Lane',
							street2: 'Floor 2',
							city: 'Quillbrook',
							state: 'Kent',
							postalCode: 'QB1 2TH',
							country: 'GB',
						},
					},
					monthlySpend: { spend: { amount: 1200, currency: 'GBP' } },
				},
			},
			file,
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/self_certify_whatsapp_business`,
					body: {
						end_business_id: CLIENT_BUSINESS_ID,
						end_business_address:
							'{"street_address_1":"1 Mill Lane","street_address_2":"Floor 2","city_or_town":"Quillbrook","state_province_or_region":"Kent","postal_code":"QB1 2TH","country_code":"GB"}',
						average_monthly_revenue_spend_with_partner: '{"amount":1200,"currency_code":"GBP"}',
						'business_documents[]': shownFile,
					},
				},
			],
			items: [RECEIVED],
		},
		{
			does: 'omits options that were added but are empty',
			parameters: {
				...CERTIFY,
				options: {
					address: '{ }',
					addressFields: { address: { city: '' } },
					averageMonthlySpend: '{}',
					legalName: '',
					tradeNames: '',
				},
			},
			file,
			calls: [
				{
					method: 'POST',
					path: `${BUSINESS_ID}/self_certify_whatsapp_business`,
					body: { end_business_id: CLIENT_BUSINESS_ID, 'business_documents[]': shownFile },
				},
			],
			items: [
				{
					businessId: BUSINESS_ID,
					clientBusinessId: CLIENT_BUSINESS_ID,
					success: true,
					message: 'The request has come in and will be looked at',
					verification_attempts: 2,
				},
			],
		},
	],
	refused: [
		['no client', { clientBusinessId: EMPTY }, /Client Business Portfolio ID: fill in its ID/],
		['a missing file', CERTIFY, /^Input Binary Fields: the item has no file/],
		[
			'no file',
			{ ...CERTIFY, binaryPropertyNames: ' , ' },
			/^Input Binary Fields: enter the name of at least one file$/,
		],
		[
			'more than three files',
			{ ...CERTIFY, binaryPropertyNames: 'a,b,c,d' },
			/Input Binary Fields: may name at most 3 files/,
		],
		...(
			[
				[
					'an address that is not an object',
					{ address: '[1]' },
					/Address \(JSON\): must be a JSON object/,
				],
				[
					'a spend that is not an object',
					{ averageMonthlySpend: 'much' },
					/Average Monthly Spend \(JSON\): is not valid JSON/,
				],
				[
					'an address in fields and as JSON',
					{ addressFields: { address: { city: 'Q' } }, address: '{"city_or_town": "Q"}' },
					/Address: fill in Address or Address \(JSON\), not both/,
				],
				[
					'a country by its name',
					{ addressFields: { address: { country: 'Germany' } } },
					/Address → Country Code: must be a code of two capital letters/,
				],
				[
					'a currency by its name',
					{ monthlySpend: { spend: { amount: 5, currency: 'euro' } } },
					/Average Monthly Spend → Currency: must be a code of three capital letters/,
				],
				[
					'a spend below zero',
					{ monthlySpend: { spend: { amount: -1, currency: 'USD' } } },
					/Average Monthly Spend → Amount: must be a whole number/,
				],
				[
					'a spend in fields and as JSON',
					{
						monthlySpend: { spend: { amount: 1, currency: 'USD' } },
						averageMonthlySpend: '{"amount": 1}',
					},
					/Average Monthly Spend: fill in .* not both/,
				],
				['half a billing cycle', { billingCycles: 0.5 }, /Billing Cycles: must be a whole number/],
				['an unknown industry', { vertical: 'TEA' }, /Industry: must be one of ADULT/],
				['a website without http', { website: 'quillbrook' }, /Website: must be an http:/],
			] as const
		).map(
			([what, options, message]) =>
				[what, { ...CERTIFY, options }, message] satisfies [string, object, RegExp],
		),
	],
};
