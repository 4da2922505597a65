import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { ATTACHED, attachedTo, attachingCall, attachingFields } from './attaching';

export const shareAndAttach = operation({
	name: 'Share and Attach',
	value: 'shareAndAttach',
	action: 'Share and attach credit line',
	description:
		'Share your line of credit with a customer and pay for the customer’s account from it, in one step. Your system user must already be added to that account.',
	confirm:
		'You will be billed for everything that the customer’s account sends. The account can never get another credit line or currency.',
	fields: attachingFields,
	request: (input) => attachingCall(input, 'whatsapp_credit_sharing_and_attach'),
	output: ATTACHED,
	response: written(),
	echo: attachedTo,
});
