import { ACCOUNT_ID, type GraphApi } from '../../../graphApi';
import { paymentReading } from '../../../graphApi/resources/payments';
import { byId } from './cases';
import type { ResourceCases } from './cases';

const NAME = 'fernwick-checkout';
const EDGE = `${ACCOUNT_ID}/payment_configuration`;

const RAZORPAY = {
	configuration_name: NAME,
	provider_name: 'razorpay',
	status: 'Active',
	merchant_category_code: { code: '5719', description: 'Home furnishing specialty stores' },
};

const LINK = {
	oauth_url: expect.stringMatching(/^https:\/\/www\.facebook\.com\/payment\/onboarding/) as string,
	expiration: expect.any(Number) as number,
};

const readBy =
	(by: 'path' | 'query') =>
	({ world }: GraphApi) => {
		paymentReading.of(world).by = by;
	};

const configurationsOf = ({ world }: GraphApi) =>
	world.accounts.find(({ id }) => id === ACCOUNT_ID)?.paymentConfigurations ?? [];

/** A configuration whose name needs to be encoded in a path, and hides nothing there. */
const named = (configuration_name: string) => (graph: GraphApi) => {
	const [first] = configurationsOf(graph);
	if (first) first.configuration_name = configuration_name;
};

export const cases: ResourceCases = {
	resource: 'paymentConfiguration',
	cases: [
		{
			operation: 'getMany',
			does: 'gives each configuration as an item',
			parameters: {},
			given: (graph) => {
				const all = configurationsOf(graph);
				all.push(...all.map((first) => ({ ...first, configuration_name: 'second' })));
			},
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/payment_configurations`, query: { limit: '50' } },
			],
			items: [RAZORPAY, { ...RAZORPAY, configuration_name: 'second' }],
		},
		{
			operation: 'getMany',
			does: 'stops at the limit inside the nesting',
			parameters: { limit: 1 },
			given: (graph) => {
				const all = configurationsOf(graph);
				all.push(...all);
			},
			calls: [
				{ method: 'GET', path: `${ACCOUNT_ID}/payment_configurations`, query: { limit: '1' } },
			],
			items: [RAZORPAY],
		},
		{
			operation: 'get',
			does: 'reads one by its name in the path, as Meta’s page shows it',
			parameters: { configurationName: byId(NAME) },
			given: readBy('path'),
			calls: [{ method: 'GET', path: `${EDGE}/${NAME}` }],
			items: [RAZORPAY],
		},
		{
			operation: 'get',
			does: 'reads one by its name in the query where the path does not exist',
			parameters: { configurationName: byId(NAME) },
			given: readBy('query'),
			calls: [
				{ method: 'GET', path: `${EDGE}/${NAME}` },
				{ method: 'GET', path: EDGE, query: { configuration_name: NAME } },
			],
			items: [RAZORPAY],
		},
		{
			operation: 'get',
			does: 'keeps a name one part of the path',
			parameters: { configurationName: byId('checkout & more') },
			given: named('checkout & more'),
			calls: [{ method: 'GET', path: `${EDGE}/checkout%20%26%20more` }],
			item: { configuration_name: 'checkout & more' },
		},
		{
			operation: 'create',
			does: 'gives the link that connects a gateway, which is hidden everywhere else',
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
			operation: 'create',
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
			operation: 'create',
			does: 'takes the provider in the small letters of Meta’s page',
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
		{
			operation: 'regenerateLink',
			does: 'gives a new link',
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
		{
			operation: 'updateDataEndpoint',
			does: 'sets the address under the name',
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
		{
			operation: 'remove',
			does: 'deletes by name',
			parameters: { configurationName: byId(NAME), confirmed: true },
			calls: [{ method: 'DELETE', path: EDGE, query: { configuration_name: NAME } }],
			item: { accountId: ACCOUNT_ID, configurationName: NAME, deleted: true },
		},
	],
	refused: [
		[
			'a UPI handle that is none',
			{
				operation: 'create',
				newConfigurationName: 'lanterns',
				providerName: 'UPI_VPA',
				merchantVpa: 'fernwick',
			},
			/^UPI Handle: must be a UPI handle/,
		],
		[
			'UPI without a handle',
			{
				operation: 'create',
				newConfigurationName: 'lanterns',
				providerName: 'UPI_VPA',
				merchantVpa: '={{ "" }}',
			},
			/^UPI Handle: must be a UPI handle/,
		],
		[
			'a provider that Meta does not know',
			{ operation: 'create', newConfigurationName: 'lanterns', providerName: '={{ "LANTERN" }}' },
			/^Provider: must be one of BILLDESK/,
		],
		[
			'a category code that lost its zero',
			{
				operation: 'create',
				newConfigurationName: 'lanterns',
				providerName: 'PAYU',
				options: { merchantCategoryCode: '={{ 742 }}' },
			},
			/^Merchant Category Code: must be 4 digits/,
		],
		[
			'a redirect without encryption',
			{
				operation: 'create',
				newConfigurationName: 'lanterns',
				providerName: 'PAYU',
				options: { redirectUrl: 'http://example.com' },
			},
			/^Redirect URL: must be an https/,
		],
		[
			'a data endpoint without encryption, for a new one',
			{
				operation: 'create',
				newConfigurationName: 'lanterns',
				providerName: 'PAYU',
				options: { dataEndpointUrl: 'http://example.com' },
			},
			/^Data Endpoint URL: must be an https/,
		],
		[
			'a name with a slash for a new one',
			{ operation: 'create', newConfigurationName: 'a/b', providerName: 'PAYU' },
			/^Configuration Name: must be the name/,
		],
		[
			'a redirect of a new link without encryption',
			{
				operation: 'regenerateLink',
				configurationName: byId(NAME),
				redirectUrl: 'http://example.com',
			},
			/^Redirect URL: must be an https/,
		],
		[
			'a data endpoint without encryption',
			{
				operation: 'updateDataEndpoint',
				configurationName: byId(NAME),
				dataEndpointUrl: 'http://example.com',
			},
			/^Data Endpoint URL: must be an https/,
		],
		[
			'a deletion without a confirmation',
			{ operation: 'remove', configurationName: byId(NAME) },
			/^I Understand: switch it on/,
		],
	],
};
