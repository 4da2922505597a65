import { textOrNumber, webhookField } from './field';

export const businessCapabilityUpdate = webhookField({
	field: 'business_capability_update',
	name: 'Business Capability',
	description: 'How many conversations or numbers the business may have has changed',
	group: 'account',
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
		// -1 stands for no limit.
		const limits = [
			['conversations a day and number', keys.maxDailyConversationsPerPhone],
			['conversations a day and business', keys.maxDailyConversationsPerBusiness],
			['numbers a business', keys.maxPhoneNumbersPerBusiness],
			['numbers an account', keys.maxPhoneNumbersPerAccount],
		]
			.filter(([, limit]) => limit !== null)
			.map(([what, limit]) => `${what}: ${limit === -1 ? 'unlimited' : limit}`);
		return {
			event: null,
			summary: limits.length > 0 ? `New limits: ${limits.join('; ')}` : 'The limits changed',
			keys,
		};
	},
});
