import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { EDGE, LINK } from './shared';

export const cases: OperationCases = {
	repeats: 'sent once',
	cases: [
		{
			does: 'returns the link that connects a gateway, which is hidden elsewhere',
			parameters: {
				newConfigurationName: 'lanterns',
				providerName: 'RAZORPAY',
				options: {
					dataEndpointUrl: 'https://example.com/checkout',
					merchantCategoryCode: '0742',
					purposeCode: '00',
					redirectUrl: 'https://example.com/connected',
				},
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						configuration_name: 'lanterns',
						provider_name: 'RAZORPAY',
						merchant_category_code: '0742',
						purpose_code: '00',
						redirect_url: 'https://example.com/connected',
						data_endpoint_url: 'https://example.com/checkout',
					},
				},
			],
			item: { accountId: ACCOUNT_ID, configurationName: 'lanterns', success: true, ...LINK },
		},
		{
			does: 'sets up a UPI handle',
			parameters: {
				newConfigurationName: 'lanterns',
				providerName: 'UPI_VPA',
				merchantVpa: 'fernwick@bank',
				options: { redirectUrl: '', merchantCategoryCode: '' },
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						configuration_name: 'lanterns',
						provider_name: 'UPI_VPA',
						merchant_vpa: 'fernwick@bank',
					},
				},
			],
			items: [{ accountId: ACCOUNT_ID, configurationName: 'lanterns', success: true }],
		},
		{
			does: 'accepts the provider in lower case, as on Meta’s page',
			parameters: {
				newConfigurationName: 'lanterns',
				providerName: '={{ "upi_vpa" }}',
				merchantVpa: 'fernwick@bank',
			},
			calls: [
				{
					method: 'POST',
					path: EDGE,
					body: {
						configuration_name: 'lanterns',
						provider_name: 'UPI_VPA',
						merchant_vpa: 'fernwick@bank',
					},
				},
			],
			item: { accountId: ACCOUNT_ID, configurationName: 'lanterns', success: true },
		},
	],
	refused: [
		[
			'an invalid UPI handle',
			{
				newConfigurationName: 'lanterns',
				providerName: 'UPI_VPA',
				merchantVpa: 'fernwick',
			},
			/^UPI Handle: must be a UPI handle/,
		],
		[
			'UPI without a handle',
			{
				newConfigurationName: 'lanterns',
				providerName: 'UPI_VPA',
				merchantVpa: '={{ "" }}',
			},
			/^UPI Handle: must be a UPI handle/,
		],
		[
			'a provider that Meta does not know',
			{ newConfigurationName: 'lanterns', providerName: '={{ "LANTERN" }}' },
			/^Provider: must be one of BILLDESK/,
		],
		[
			'a category code that lost its zero',
			{
				newConfigurationName: 'lanterns',
				providerName: 'PAYU',
				options: { merchantCategoryCode: '={{ 742 }}' },
			},
			/^Merchant Category Code: must be 4 digits/,
		],
		[
			'a redirect without encryption',
			{
				newConfigurationName: 'lanterns',
				providerName: 'PAYU',
				options: { redirectUrl: 'http://example.com' },
			},
			/^Redirect URL: must be an https/,
		],
		[
			'a data endpoint without encryption, for a new one',
			{
				newConfigurationName: 'lanterns',
				providerName: 'PAYU',
				options: { dataEndpointUrl: 'http://example.com' },
			},
			/^Data Endpoint URL: must be an https/,
		],
		[
			'a name with a slash for a new one',
			{ newConfigurationName: 'a/b', providerName: 'PAYU' },
			/^Configuration Name: must be the name/,
		],
	],
};
