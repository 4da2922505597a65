import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { PROFILE } from './fields';

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get business profile',
	description:
		'Read what people see of a business in WhatsApp: about text, description, address, e-mail, websites, industry and picture',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('whatsapp_business_profile')],
		query: { fields: Object.keys(PROFILE).join(',') },
	}),
	output: { phoneNumberId: 'string', ...PROFILE, messaging_product: 'string' },
	// Meta's guide shows the profile itself, Meta's OpenAPI file has it inside `business_profile`.
	response: one((answer) => unwrapped(answer, 'business_profile')),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
