import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { notice } from '../../parameters/guard';
import { ATTACHED, attachedTo, attachingCall, attachingFields, attachingInput } from './attaching';

export const attach = operation({
	name: 'Attach',
	value: 'attach',
	action: 'Attach a credit line to an account of a customer',
	description:
		'Let an account of a customer be paid from the line of credit that was shared with their portfolio: the second step after Share',
	confirm:
		'You will be billed for everything that the account sends, and the account can never get another credit line or currency.',
	fields: [
		notice(
			'attachNotice',
			'Meta takes this call with the customer’s business token only: choose a credential that holds it. Enter the credit line by its ID, because the customer’s token does not list yours.',
		),
		...attachingFields,
	],
	input: () =>
		z.object({
			...attachingInput(),
		}),
	request: (input) => attachingCall(input, 'whatsapp_credit_attach'),
	output: ATTACHED,
	response: written(),
	echo: attachedTo,
});
