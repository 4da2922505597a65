import { z } from 'zod';

import { oneOf } from '../../execution/choices';
import { confirmed, guard } from '../../execution/guard';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { creditLineLocator, customerAccountLocator } from '../locators';
import { CURRENCIES, currencyField } from './currencies';

export const shareAndAttach = operation({
	name: 'Share and Attach',
	value: 'shareAndAttach',
	action: 'Share a credit line with a customer and attach it',
	description:
		'Let a customer’s account be paid from your line of credit, in one step. Your system user must have been added to that account before.',
	fields: [
		...guard(
			'confirmCreditLineShareAndAttach',
			'You will be billed for everything that the customer’s account sends, and the account can never get another credit line or currency.',
		),
		...creditLineLocator(),
		customerAccountLocator('The customer’s account that shall be paid from the credit line'),
		currencyField,
	],
	input: () =>
		z.object({
			confirmCreditLineShareAndAttach: confirmed(),
			creditLineId: id('1234567890123456'),
			customerAccountId: id('102290129340398'),
			currency: oneOf(CURRENCIES),
		}),
	request: ({ creditLineId, customerAccountId, currency }) => ({
		method: 'POST',
		path: [nodeId(creditLineId), edge('whatsapp_credit_sharing_and_attach')],
		// Meta documents the parameters in the query alone.
		query: { waba_currency: currency, waba_id: customerAccountId },
	}),
	output: {
		creditLineId: 'string',
		customerAccountId: 'string',
		allocation_config_id: 'string',
		waba_id: 'string',
	},
	response: written(),
	beside: ({ creditLineId, customerAccountId }) => ({ creditLineId, customerAccountId }),
});
