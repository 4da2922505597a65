import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { optionsField, requiredTextField, textField } from '../../parameters/field';
import { id, text } from '../../parameters/values';

/** Text and no list: Meta adds currencies. */
const currencyCode = () =>
	z.preprocess(
		(value) => (typeof value === 'string' ? value.toUpperCase() : value),
		text({ pattern: /^[A-Z]{3}$/, must: 'must be a currency code of three letters, e.g. MXN' }),
	);

export const setIntent = operation({
	name: 'Set Intent',
	value: 'setIntent',
	action: 'Start payment method migration',
	description:
		'Start to move an account to another billing currency or line of credit: Meta creates a new account and copies templates, flows, apps and users. The numbers stay until Complete.',
	confirm:
		'Meta creates a new account that cannot be deleted by API, and locks the status and category of the templates until the migration is complete.',
	fields: [
		accountLocator(),
		requiredTextField('currencyCode', {
			label: 'Currency',
			sends: 'currency',
			placeholder: 'e.g. MXN',
			description: 'The currency of the new account, as a code of three letters',
			is: currencyCode,
		}),
		optionsField([
			textField('extendedCreditId', {
				label: 'Line of Credit ID',
				sends: 'extended_credit_id',
				placeholder: 'e.g. 987654321098765',
				description:
					'The line of credit that pays for the new account. Leave it out if the account is paid by credit card.',
				is: () => id('987654321098765').optional(),
			}),
		]),
	],
	request: ({ accountId }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('set_payment_method_migration_intent')],
		body,
	}),
	output: { accountId: 'string', migration_id: 'string', migration_status: 'string' },
	response: written(),
	echo: ({ accountId }) => ({ accountId }),
});
