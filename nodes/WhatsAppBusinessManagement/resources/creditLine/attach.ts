import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { notice } from '../../parameters/guard';
import { ATTACHED, attachedTo, attachingCall, attachingFields } from './attaching';

export const attach = operation({
	name: 'Attach',
	value: 'attach',
	action: 'Attach credit line to customer account',
	description:
		'Pay for a customer’s account from the line of credit that was shared with the customer’s portfolio. This is the second step, after Share.',
	confirm:
		'You will be billed for everything that the account sends. The account can never get another credit line or currency.',
	fields: [
		notice(
			'attachNotice',
			'Meta accepts this call only with the customer’s business token: choose a credential that contains it. Enter the credit line by its ID, because the customer’s token cannot list your credit lines.',
		),
		...attachingFields,
	],
	request: (input) => attachingCall(input, 'whatsapp_credit_attach'),
	output: ATTACHED,
	response: written(),
	echo: attachedTo,
});
