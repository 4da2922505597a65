import { textOrNumber, webhookField } from './field';

/** Meta writes no limit as -1 or as a tier of its own. */
const limitName = (limit: string | number): string =>
	limit === -1 || limit === '-1' || limit === 'TIER_UNLIMITED' ? 'unlimited' : String(limit);

export const businessCapabilityUpdate = webhookField({
	field: 'business_capability_update',
	name: 'Business Capability',
	description: 'How many conversations or numbers the business may have has changed',
	group: 'account',
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
		const add = (what: string, limit: string | number | null) => {
			if (limit !== null) limits.push(`${what}: ${limitName(limit)}`);
		};
		add('conversations a day and number', keys.maxDailyConversationsPerPhone);
		add('conversations a day and business', keys.maxDailyConversationsPerBusiness);
		add('numbers a business', keys.maxPhoneNumbersPerBusiness);
		add('numbers an account', keys.maxPhoneNumbersPerAccount);
		return {
			event: null,
			summary: limits.length > 0 ? `New limits: ${limits.join('; ')}` : 'The limits changed',
			keys,
		};
	},
});
