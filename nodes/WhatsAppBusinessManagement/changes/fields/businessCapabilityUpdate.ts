import { stateReader, textOrNumber, webhookField } from './field';
import { limitWords, tierOf } from './limits';

export const businessCapabilityUpdate = webhookField({
	field: 'business_capability_update',
	name: 'Business Capability',
	description: 'The limits of the business changed: conversations per day, or phone numbers',
	group: 'account',
	// The Graph API returns the messaging limit, and no limit of phone numbers.
	stateOf: stateReader((sent) => [
		tierOf(sent.max_daily_conversations_per_business) ??
			tierOf(sent.max_daily_conversation_per_phone),
	]),
	sample: {
		max_daily_conversation_per_phone: 2000,
		max_daily_conversations_per_business: 'TIER_2K',
		max_phone_numbers_per_business: 20,
	},
	value: {
		max_daily_conversation_per_phone: textOrNumber,
		max_daily_conversations_per_business: textOrNumber,
		max_phone_numbers_per_business: textOrNumber,
		max_phone_numbers_per_waba: textOrNumber,
	},
	read: (value) => {
		const keys = {
			maxDailyConversationsPerPhone: value.max_daily_conversation_per_phone,
			maxDailyConversationsPerBusiness: value.max_daily_conversations_per_business,
			maxPhoneNumbersPerBusiness: value.max_phone_numbers_per_business,
			maxPhoneNumbersPerAccount: value.max_phone_numbers_per_waba,
		};
		const limits: string[] = [];
		const add = (name: string, limit: string | number | null) => {
			if (limit !== null) limits.push(`${name}: ${limitWords(limit)}`);
		};
		add('conversations per day and number', keys.maxDailyConversationsPerPhone);
		add('conversations per day and business', keys.maxDailyConversationsPerBusiness);
		add('numbers per business', keys.maxPhoneNumbersPerBusiness);
		add('numbers per account', keys.maxPhoneNumbersPerAccount);
		return {
			event: null,
			summary: limits.length > 0 ? `New limits: ${limits.join('; ')}` : 'The limits changed',
			keys,
		};
	},
});
