import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';

export const getMany = operation({
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many blocked users',
	description: 'List the WhatsApp users that a number has blocked',
	fields: phoneNumberLocator(),
	request: ({ phoneNumberId }) => ({
		method: 'GET',
		path: [nodeId(phoneNumberId), edge('block_users')],
	}),
	output: {
		phoneNumberId: 'string',
		messaging_product: 'string',
		wa_id: 'string',
		user_id: 'string',
		parent_user_id: 'string',
	},
	emptyHint: {
		what: 'blocked users',
		causes: [
			'The number has blocked no users.',
			'The access token may lack the permission whatsapp_business_messaging.',
		],
	},
	// Meta's older pages show the users as a list inside a single entry.
	response: many((entry) =>
		Array.isArray(entry.block_users) ? (entry.block_users as IDataObject[]) : entry,
	),
	echo: ({ phoneNumberId }) => ({ phoneNumberId }),
});
