import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { flagField } from '../../parameters/field';
import { updateFields } from '../../parameters/updateFields';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update commerce settings',
	description:
		'Show or hide the catalog and the shopping cart in the chats of a number. What is not set stays as it is.',
	fields: [
		...phoneNumberLocator(),
		updateFields([
			flagField('isCartEnabled', {
				label: 'Cart Enabled',
				sends: 'is_cart_enabled',
				default: true,
				description: 'Whether people can add products to a cart and send it as an order',
			}),
			flagField('isCatalogVisible', {
				label: 'Catalog Visible',
				sends: 'is_catalog_visible',
				default: true,
				description: 'Whether people see the catalog in the chat and in the business profile',
			}),
		]),
	],
	// Meta documents these as query parameters only.
	request: ({ phoneNumberId }, settings) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('whatsapp_commerce_settings')],
		query: settings,
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
