import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { changes, updateFields } from '../../parameters/updateFields';
import { id, optionalBoolean } from '../../parameters/values';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update the commerce settings of a phone number',
	description:
		'Show or hide the catalog and the shopping cart in the chats of a number. What is not set stays as it is.',
	fields: [
		...phoneNumberLocator(),
		updateFields([
			{
				displayName: 'Cart Enabled',
				name: 'isCartEnabled',
				type: 'boolean',
				default: true,
				description: 'Whether people can put products into a cart and send it as an order',
			},
			{
				displayName: 'Catalog Visible',
				name: 'isCatalogVisible',
				type: 'boolean',
				default: true,
				description: 'Whether people see the catalog in the chat and in the business profile',
			},
		]),
	],
	input: () =>
		z.object({
			phoneNumberId: id('106540352242922'),
			updateFields: changes({
				isCartEnabled: optionalBoolean(),
				isCatalogVisible: optionalBoolean(),
			}),
		}),
	// Meta documents these as query parameters only.
	request: ({ phoneNumberId, updateFields: { isCartEnabled, isCatalogVisible } }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('whatsapp_commerce_settings')],
		query: { is_cart_enabled: isCartEnabled, is_catalog_visible: isCatalogVisible },
		idempotent: true,
	}),
	output: { phoneNumberId: 'string' },
	response: written(),
	beside: ({ phoneNumberId }) => ({ phoneNumberId }),
});
