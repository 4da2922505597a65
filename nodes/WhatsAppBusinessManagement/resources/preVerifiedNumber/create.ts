import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { wholeNumber } from '../../parameters/phoneNumbers';
import { id } from '../../parameters/values';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Add a number to the pool of a portfolio',
	description:
		'Add a number to a portfolio’s pool of pre-verified numbers, from which customers choose one while they sign up. Then request a code and verify it.',
	fields: [
		businessField(),
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 12125550107',
			description: 'The number with its country code',
		},
	],
	input: () => z.object({ businessId: id('506914307656634'), number: wholeNumber() }),
	request: ({ businessId, number }) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('add_phone_numbers')],
		body: { phone_number: number },
	}),
	output: { businessId: 'string', id: 'string' },
	response: written(),
	beside: ({ businessId }) => ({ businessId }),
});
