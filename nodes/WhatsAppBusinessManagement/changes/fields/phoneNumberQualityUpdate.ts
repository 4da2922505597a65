import { reports, wordsFor } from '../words';
import { idText, stateReader, text, textOrNumber, webhookField } from './field';
import { limitWords, tierOf } from './limits';
import { digits, numberName, SAMPLE_NUMBER } from './phoneNumber';

const EVENTS: Readonly<Record<string, string>> = {
	DOWNGRADE: 'had its limit lowered',
	FLAGGED: 'was flagged for low quality',
	ONBOARDING: 'was onboarded',
	THROUGHPUT_UPGRADE: 'had its throughput raised',
	UNFLAGGED: 'is no longer flagged',
	UPGRADE: 'had its limit raised',
};

/** The events whose new state is the limit. Of any other event, it is the event. */
const OF_THE_LIMIT: ReadonlySet<string> = new Set(['DOWNGRADE', 'UPGRADE']);

/** ", messaging limit 2,000 (TIER_2K), before 1,000 (TIER_1K)" */
function limitDetail(limit: string | number | null, previous: string | number | null): string {
	if (limit === null) return '';
	const before = previous === null || previous === limit ? '' : `, before ${limitWords(previous)}`;
	return `, messaging limit ${limitWords(limit)}${before}`;
}

export const phoneNumberQualityUpdate = webhookField({
	field: 'phone_number_quality_update',
	name: 'Phone Number Quality',
	description: 'A number was flagged, or its messaging limit changed',
	group: 'phoneNumber',
	stateOf: stateReader((sent) => {
		const event = text(sent.event);
		const limit = tierOf(sent.current_limit) ?? tierOf(sent.max_daily_conversations_per_business);
		const isOfLimit = event !== null && OF_THE_LIMIT.has(event);
		return [digits(sent.display_phone_number), isOfLimit ? (limit ?? event) : event];
	}),
	sample: {
		display_phone_number: SAMPLE_NUMBER,
		event: 'FLAGGED',
		current_limit: 'TIER_10K',
		old_limit: 'TIER_10K',
		max_daily_conversations_per_business: 'TIER_10K',
	},
	value: {
		display_phone_number: idText,
		event: text,
		current_limit: textOrNumber,
		old_limit: textOrNumber,
		// Meta replaces current_limit with this key.
		max_daily_conversations_per_business: textOrNumber,
	},
	read: (value) => {
		const limit = value.current_limit ?? value.max_daily_conversations_per_business;
		const what = wordsFor(EVENTS, value.event) ?? reports(value.event);
		return {
			event: value.event,
			summary: `Number ${numberName(value.display_phone_number)} ${what}${limitDetail(limit, value.old_limit)}`,
			keys: {
				phoneNumber: value.display_phone_number,
				limit,
				previousLimit: value.old_limit,
				maxDailyConversationsPerBusiness: value.max_daily_conversations_per_business,
			},
		};
	},
});
