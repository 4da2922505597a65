/** A sentence per event. Meta adds events from time to time; an unknown event is shown under Meta's name. */
export const ACCOUNT_EVENTS: Readonly<Record<string, string>> = {
	ACCOUNT_DELETED: 'The account was deleted',
	ACCOUNT_OFFBOARDED: 'The account was offboarded, because its device or its number changed',
	ACCOUNT_RECONNECTED: 'The account was reconnected',
	ACCOUNT_RESTRICTION: 'The account was restricted',
	ACCOUNT_VIOLATION: 'The account violates a policy',
	AD_ACCOUNT_LINKED: 'The account granted the partner access to an ad account',
	AUTH_INTL_PRICE_ELIGIBILITY_UPDATE: 'International authentication rates apply to the account',
	BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE: 'The primary country of the business was set',
	DISABLED_UPDATE: 'The account’s ban changed',
	MM_LITE_TERMS_SIGNED: 'The account accepted the terms of the Marketing Messages API',
	PARTNER_ADDED: 'The account was shared with the partner',
	PARTNER_APP_INSTALLED: 'The account granted permissions to the partner’s app',
	PARTNER_APP_UNINSTALLED: 'The account revoked the permissions of the partner’s app',
	PARTNER_CLIENT_CERTIFICATION_NEEDED:
		'The partner must verify the client’s business before it can send messages',
	PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE:
		'The verification that the partner requested was decided',
	PARTNER_REMOVED: 'The partner lost access to the account',
	VERIFIED_ACCOUNT: 'The account was verified',
	VOLUME_BASED_PRICING_TIER_UPDATE: 'The account reached another volume tier',
};
