import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { businessField } from '../../lookups/business';
import { requiredTextField } from '../../parameters/field';
import { wholeNumber } from '../../parameters/phoneNumbers';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Add preverified number to portfolio',
	description:
		'Add a number to a portfolio’s pool of pre-verified numbers, from which customers choose one when they sign up. Then request a code and verify it.',
	fields: [
		businessField(),
		requiredTextField('number', {
			label: 'Number',
			sends: 'phone_number',
			placeholder: 'e.g. 12125550107',
			description: 'The number with its country code',
			is: wholeNumber,
		}),
	],
	request: ({ businessId }, body) => ({
		method: 'POST',
		path: [nodeId(businessId), edge('add_phone_numbers')],
		body,
	}),
	output: { businessId: 'string', id: 'string' },
	response: written(),
	echo: ({ businessId }) => ({ businessId }),
});
