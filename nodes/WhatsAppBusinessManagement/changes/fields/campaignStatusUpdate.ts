import { explained } from '../words';
import { idText, text, webhookField } from './field';

/**
 * Meta offers this field in the App Dashboard, but does not document it. These are the keys that public SDKs
 * know; the list of events is unknown.
 */
export const campaignStatusUpdate = webhookField({
	field: 'campaign_status_update',
	name: 'Campaign Status',
	description:
		'The status of a message campaign changed. Meta’s reference does not list this field, so All does not register it at Meta.',
	group: 'campaign',
	isUnlisted: true,
	sample: { event: 'PAUSED', campaign_id: '120200000000501' },
	value: { event: text, campaign_id: idText },
	read: ({ event, campaign_id: campaignId }) => ({
		event,
		summary: `Campaign ${campaignId ?? '(unknown)'} is now ${event === null ? 'in an unknown state' : explained(event, undefined)}`,
		keys: { campaignId },
	}),
});
