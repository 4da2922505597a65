/** What Meta returns about the default of an account (Meta: In-App Signup). */
export const DEFAULT_CUSTOMER_BASE = {
	default_messaging_customer_base_id: 'string',
	updated_time: 'string',
} as const;
