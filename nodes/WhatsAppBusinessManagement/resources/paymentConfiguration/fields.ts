const CODE = { code: 'string', description: 'string' } as const;

/** Meta: Payments API, onboarding. The status stands with spaces or underscores, as Meta sends it. */
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

/** What lets the merchant connect a gateway. */
export const OAUTH_LINK = { oauth_url: 'string', expiration: 'number' } as const;
