import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { configurationName } from '../../lookups/paymentConfiguration';
import {
	optionsField,
	requiredChoiceField,
	requiredTextField,
	textField,
} from '../../parameters/field';
import { OAUTH_LINK } from './fields';
import { dataEndpointField, redirectUrlField } from './parameters';

/** Meta's SDK has these values. Meta's payments page writes them in lower case and omits BillDesk. */
const PROVIDERS = {
	BILLDESK: 'BillDesk',
	PAYU: 'PayU',
	RAZORPAY: 'Razorpay',
	UPI_VPA: 'UPI Handle',
	ZAAKPAY: 'Zaakpay',
} as const;

const NO_UPI_HANDLE = 'must be a UPI handle, e.g. merchant@bank';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create payment configuration',
	description:
		'Set up how an account is paid in WhatsApp (India). For a gateway, a secret link is returned (oauth_url) with which the merchant connects it: everyone who has the link can use it.',
	fields: [
		accountLocator(),
		requiredTextField('newConfigurationName', {
			label: 'Configuration Name',
			sends: 'configuration_name',
			placeholder: 'e.g. my-payment-configuration',
			description: 'A name that is unique in the account. Order messages refer to it.',
			is: configurationName,
		}),
		requiredChoiceField('providerName', PROVIDERS, {
			label: 'Provider',
			sends: 'provider_name',
			default: 'RAZORPAY',
			description: 'The payment gateway, or a UPI handle, that receives the money',
		}),
		textField('merchantVpa', {
			label: 'UPI Handle',
			placeholder: 'e.g. merchant@bank',
			displayOptions: { show: { providerName: ['UPI_VPA'] } },
			description: 'The merchant’s virtual payment address. Required for a UPI handle.',
			pattern: /^[\w.-]+@[\w.-]+$/,
			must: NO_UPI_HANDLE,
		}),
		optionsField([
			dataEndpointField,
			textField('merchantCategoryCode', {
				label: 'Merchant Category Code',
				sends: 'merchant_category_code',
				placeholder: 'e.g. 5719',
				description: 'The code for what the merchant sells: four digits',
				pattern: /^\d{4}$/,
				must: 'must be 4 digits, entered as text to keep a leading zero',
			}),
			textField('purposeCode', {
				label: 'Purpose Code',
				sends: 'purpose_code',
				placeholder: 'e.g. 00',
				description: 'The UPI code for the purpose of the payments',
			}),
			redirectUrlField,
		]),
	],
	input: (checks) =>
		z
			.object(checks)
			.refine(
				({ providerName, merchantVpa }) => providerName !== 'UPI_VPA' || merchantVpa !== undefined,
				{ path: ['merchantVpa'], message: NO_UPI_HANDLE },
			),
	request: ({ accountId, providerName, merchantVpa }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('payment_configuration')],
		body: { ...body, ...(providerName === 'UPI_VPA' && { merchant_vpa: merchantVpa }) },
		reveals: 'oauth_url',
	}),
	output: { accountId: 'string', configurationName: 'string', ...OAUTH_LINK },
	response: written(),
	echo: ({ accountId, newConfigurationName: name }) => ({ accountId, configurationName: name }),
});
