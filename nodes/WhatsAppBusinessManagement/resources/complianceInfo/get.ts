import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { withBooleans } from '../../execution/withBooleans';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

const CONTACT = {
	email: 'string',
	landline_number: 'string',
	mobile_number: 'string',
} as const;

const COMPLIANCE_INFO = {
	entity_name: 'string',
	entity_type: 'string',
	entity_type_custom: 'string',
	is_registered: 'boolean',
	grievance_officer_details: { name: 'string', ...CONTACT },
	customer_care_details: CONTACT,
	messaging_product: 'string',
} as const;

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get compliance info',
	description:
		'Read the legal entity, grievance officer and customer care contact that a number shows to people in India',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('business_compliance_info')],
	}),
	output: { phoneNumberId: 'string', ...COMPLIANCE_INFO },
	// A list with one entry, or an empty list if nothing was entered yet.
	response: one((answer) => withBooleans(unwrapped(answer), COMPLIANCE_INFO)),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
