const CODE = { code: 'string', description: 'string' } as const;

/** The fields of a configuration (Meta: Payments API, onboarding). Meta writes the status with spaces or underscores. */
export const PAYMENT_CONFIGURATION = {
	configuration_name: 'string',
	created_timestamp: 'number',
	merchant_category_code: CODE,
	merchant_vpa: 'string',
	provider_mid: 'string',
	provider_name: 'string',
	purpose_code: CODE,
	status: 'string',
	updated_timestamp: 'number',
} as const;

/** The link with which the merchant connects a gateway. */
export const OAUTH_LINK = { oauth_url: 'string', expiration: 'number' } as const;
