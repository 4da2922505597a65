import { z } from 'zod';

import { configurationName } from '../../lookups/paymentConfiguration';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { oneOf, optionsOf } from '../../parameters/choices';
import { webAddress } from '../../parameters/formats';
import { id, optionalText } from '../../parameters/values';
import { OAUTH_LINK } from './fields';
import { DATA_ENDPOINT_FIELD, REDIRECT_URL_FIELD } from './parameters';

/** As Meta's SDK lists them; Meta's payments page writes them small, and without BillDesk. */
const PROVIDERS = {
	BILLDESK: 'BillDesk',
	PAYU: 'PayU',
	RAZORPAY: 'Razorpay',
	UPI_VPA: 'UPI Handle',
	ZAAKPAY: 'Zaakpay',
} as const;

const VPA = {
	pattern: /^[\w.-]+@[\w.-]+$/,
	must: 'must be a UPI handle, e.g. merchant@bank',
};

const options = () =>
	z
		.object({
			dataEndpointUrl: webAddress().optional(),
			merchantCategoryCode: optionalText({
				pattern: /^\d{4}$/,
				must: 'must be 4 digits; write them as text, so that a leading zero stays',
			}),
			purposeCode: optionalText(),
			redirectUrl: webAddress().optional(),
		})
		.default({});

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			newConfigurationName: configurationName(),
			providerName: oneOf(PROVIDERS),
			merchantVpa: optionalText(VPA),
			options: options(),
		})
		.refine(
			({ providerName, merchantVpa }) => providerName !== 'UPI_VPA' || merchantVpa !== undefined,
			{ path: ['merchantVpa'], message: VPA.must },
		);

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a payment configuration',
	description:
		'Set up how an account is paid in WhatsApp (India). For a gateway a secret link comes out (oauth_url) with which the merchant connects it: whoever has the link can use it.',
	fields: [
		accountLocator(),
		{
			displayName: 'Configuration Name',
			name: 'newConfigurationName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. my-payment-configuration',
			description: 'A name that no other one of the account has. Order messages refer to it.',
		},
		{
			displayName: 'Provider',
			name: 'providerName',
			type: 'options',
			options: optionsOf(PROVIDERS),
			default: 'RAZORPAY',
			description: 'Where the money goes: a payment gateway, or a UPI handle',
		},
		{
			displayName: 'UPI Handle',
			name: 'merchantVpa',
			type: 'string',
			default: '',
			placeholder: 'e.g. merchant@bank',
			displayOptions: { show: { providerName: ['UPI_VPA'] } },
			description: 'The merchant’s virtual payment address. Needed for a UPI handle.',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				DATA_ENDPOINT_FIELD,
				{
					displayName: 'Merchant Category Code',
					name: 'merchantCategoryCode',
					type: 'string',
					default: '',
					placeholder: 'e.g. 5719',
					description: 'What the merchant sells: four digits',
				},
				{
					displayName: 'Purpose Code',
					name: 'purposeCode',
					type: 'string',
					default: '',
					placeholder: 'e.g. 00',
					description: 'What the payments are for, as UPI numbers it',
				},
				REDIRECT_URL_FIELD,
			],
		},
	],
	input: schema,
	request: ({
		accountId,
		newConfigurationName: name,
		providerName,
		merchantVpa,
		options: more,
	}) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('payment_configuration')],
		body: {
			configuration_name: name,
			provider_name: providerName,
			...(providerName === 'UPI_VPA' && { merchant_vpa: merchantVpa }),
			merchant_category_code: more.merchantCategoryCode,
			purpose_code: more.purposeCode,
			redirect_url: more.redirectUrl,
			data_endpoint_url: more.dataEndpointUrl,
		},
		reveals: 'oauth_url',
	}),
	output: { accountId: 'string', configurationName: 'string', ...OAUTH_LINK },
	response: written(),
	echo: ({ accountId, newConfigurationName: name }) => ({ accountId, configurationName: name }),
});
