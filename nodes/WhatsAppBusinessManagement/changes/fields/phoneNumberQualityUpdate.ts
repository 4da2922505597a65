import { text, textOrNumber, webhookField, wordsFor } from './field';
import { numberName, SAMPLE_NUMBER } from './phoneNumber';

const EVENTS: Readonly<Record<string, string>> = {
	DOWNGRADE: 'had its limit lowered',
	FLAGGED: 'was flagged for low quality',
	ONBOARDING: 'was onboarded',
	THROUGHPUT_UPGRADE: 'had its throughput raised',
	UNFLAGGED: 'is no longer flagged',
	UPGRADE: 'had its limit raised',
};

export const phoneNumberQualityUpdate = webhookField({
	field: 'phone_number_quality_update',
	name: 'Phone Number Quality',
	description: 'A number was flagged, or its messaging limit changed',
	group: 'phoneNumber',
	sample: {
		display_phone_number: SAMPLE_NUMBER,
		event: 'FLAGGED',
		current_limit: 'TIER_10K',
		old_limit: 'TIER_10K',
		max_daily_conversations_per_business: 'TIER_10K',
	},
	value: {
		display_phone_number: text,
		event: text,
		current_limit: text,
		old_limit: text,
		// Meta replaces current_limit with this key.
		max_daily_conversations_per_business: textOrNumber,
	},
	read: (value) => {
		const limit = value.current_limit ?? value.max_daily_conversations_per_business;
		const what = wordsFor(EVENTS, value.event) ?? `reports ${value.event ?? 'an unknown event'}`;
		return {
			event: value.event,
			summary: `Number ${numberName(value.display_phone_number)} ${what}${limit === null ? '' : `, limit ${limit}`}`,
			keys: {
				phoneNumber: value.display_phone_number,
				limit,
				previousLimit: value.old_limit,
				maxDailyConversationsPerBusiness: value.max_daily_conversations_per_business,
			},
		};
	},
});
