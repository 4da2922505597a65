import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { ATTACHED, attachedTo, attachingCall, attachingFields, attachingInput } from './attaching';

export const shareAndAttach = operation({
	name: 'Share and Attach',
	value: 'shareAndAttach',
	action: 'Share a credit line with a customer and attach it',
	description:
		'Let a customer’s account be paid from your line of credit, in one step. Your system user must have been added to that account before.',
	confirm:
		'You will be billed for everything that the customer’s account sends, and the account can never get another credit line or currency.',
	fields: [...attachingFields],
	input: () =>
		z.object({
			...attachingInput(),
		}),
	request: (input) => attachingCall(input, 'whatsapp_credit_sharing_and_attach'),
	output: ATTACHED,
	response: written(),
	echo: attachedTo,
});
