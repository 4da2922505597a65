import { z } from 'zod';

import { oneOf } from '../../execution/choices';
import { confirmed, guard, notice } from '../../execution/guard';
import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { id } from '../../execution/values';
import { edge, nodeId } from '../../graph/paths';
import { creditLineLocator, customerAccountLocator } from '../locators';
import { CURRENCIES, currencyField } from './currencies';

export const attach = operation({
	name: 'Attach',
	value: 'attach',
	action: 'Attach a credit line to an account of a customer',
	description:
		'Let an account of a customer be paid from the line of credit that was shared with their portfolio: the second step after Share',
	fields: [
		...guard(
			'confirmCreditLineAttach',
			'You will be billed for everything that the account sends, and the account can never get another credit line or currency.',
		),
		notice(
			'attachNotice',
			'Meta takes this call with the customer’s business token only: choose a credential that holds it. Enter the credit line by its ID, because the customer’s token does not list yours.',
		),
		...creditLineLocator(),
		customerAccountLocator('The customer’s account that shall be paid from the credit line'),
		currencyField,
	],
	input: () =>
		z.object({
			confirmCreditLineAttach: confirmed(),
			creditLineId: id('1234567890123456'),
			customerAccountId: id('102290129340398'),
			currency: oneOf(CURRENCIES),
		}),
	request: ({ creditLineId, customerAccountId, currency }) => ({
		method: 'POST',
		path: [nodeId(creditLineId), edge('whatsapp_credit_attach')],
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
