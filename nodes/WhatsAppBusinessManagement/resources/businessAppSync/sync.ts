import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { oneOf, optionsOf } from '../../parameters/choices';
import { notice } from '../../parameters/guard';
import { id } from '../../parameters/values';

/** Meta: `sync_type` (Onboarding WhatsApp Business app users). */
const TYPES = {
	history: 'Message History',
	smb_app_state_sync: 'Contacts',
} as const;

export const sync = operation({
	name: 'Sync',
	value: 'sync',
	action: 'Sync data from the business app',
	description:
		'Have the contacts or the chats of somebody who also uses the WhatsApp Business app sent to your webhook',
	fields: [
		notice(
			'syncNotice',
			'Possible once for the contacts and once for the history, within 24 hours after the number was onboarded. The data arrives at the webhook: subscribe to smb_app_state_sync and history before you run this.',
		),
		...phoneNumberLocator(),
		{
			displayName: 'Data',
			name: 'syncType',
			type: 'options',
			options: optionsOf(TYPES),
			default: 'smb_app_state_sync',
			description: 'What to sync',
		},
	],
	input: () => z.object({ phoneNumberId: id('106540352242922'), syncType: oneOf(TYPES) }),
	request: ({ phoneNumberId, syncType }) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('smb_app_data')],
		body: { messaging_product: 'whatsapp', sync_type: syncType },
	}),
	output: {
		phoneNumberId: 'string',
		syncType: 'string',
		messaging_product: 'string',
		request_id: 'string',
	},
	response: written(),
	echo: ({ phoneNumberId, syncType }) => ({ phoneNumberId, syncType }),
});
