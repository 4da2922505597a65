import { operation } from '../../execution/operation';
import { one, unwrapped } from '../../execution/response';
import { withBooleans } from '../../execution/withBooleans';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

const SETTINGS = {
	id: 'string',
	is_cart_enabled: 'boolean',
	is_catalog_visible: 'boolean',
} as const;

export const get = operation({
	name: 'Get',
	value: 'get',
	action: 'Get commerce settings',
	description: 'Read whether people who chat with a number see its catalog and a shopping cart',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('whatsapp_commerce_settings')],
	}),
	output: { phoneNumberId: 'string', ...SETTINGS },
	// Meta returns a list of one entry, or an empty list for a number without a catalog.
	response: one((answer) => withBooleans(unwrapped(answer), SETTINGS)),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
