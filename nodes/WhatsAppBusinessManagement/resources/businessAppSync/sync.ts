import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { phoneNumberLocator } from '../../lookups/phoneNumber';
import { requiredChoiceField } from '../../parameters/field';
import { notice } from '../../parameters/guard';

/** Meta's `sync_type` (Meta: Onboarding WhatsApp Business app users). */
const TYPES = {
	history: 'Message History',
	smb_app_state_sync: 'Contacts',
} as const;

export const sync = operation({
	name: 'Sync',
	value: 'sync',
	action: 'Sync data from business app',
	description:
		'Request the contacts or the message history of a number that is also used in the WhatsApp Business app. Meta sends them to your webhook.',
	fields: [
		notice(
			'syncNotice',
			'You can sync the contacts once and the history once, within 24 hours after the number was onboarded. Meta sends the data to the webhook: subscribe to smb_app_state_sync and history before you run this.',
		),
		...phoneNumberLocator(),
		requiredChoiceField('syncType', TYPES, {
			label: 'Data',
			sends: 'sync_type',
			default: 'smb_app_state_sync',
			description: 'The data to sync',
		}),
	],
	request: ({ phoneNumberId }, body) => ({
		method: 'POST',
		path: [nodeId(phoneNumberId), edge('smb_app_data')],
		body: { messaging_product: 'whatsapp', ...body },
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
