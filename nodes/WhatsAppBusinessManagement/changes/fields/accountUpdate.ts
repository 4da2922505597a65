import type { IDataObject } from 'n8n-workflow';

import {
	ban,
	certification,
	disconnection,
	internationalRates,
	restrictions,
	sharedAccount,
	violation,
	volumeTier,
} from './accountParts';
import { text, webhookField, withDetail, wordsFor } from './field';
import { SAMPLE_NUMBER } from './phoneNumber';

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
	PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE:
		'The verification that the partner requested was decided',
	PARTNER_REMOVED: 'The partner lost access to the account',
	VERIFIED_ACCOUNT: 'The account was verified',
	VOLUME_BASED_PRICING_TIER_UPDATE: 'The account reached another volume tier',
};

/** The keys that add details to the summary, in this order. */
const DETAILS = [
	'violationType',
	'banStates',
	'reason',
	'certificationStatus',
	'rejectionReasons',
	'country',
	'adAccountId',
	'pricingCategory',
	'tier',
	'effectiveMonth',
];

function detailsOf(keys: IDataObject, restricted: readonly string[]): string {
	const details: string[] = [];
	for (const name of DETAILS) {
		const detail = keys[name];
		if (Array.isArray(detail)) details.push(...detail.map(String));
		else if (detail !== undefined && detail !== null) details.push(String(detail));
	}
	details.push(...restricted);
	return details.join(', ');
}

export const accountUpdate = webhookField({
	field: 'account_update',
	name: 'Account Update',
	description: 'The account was restricted, banned, verified, deleted, shared with a partner …',
	group: 'account',
	sample: {
		phone_number: SAMPLE_NUMBER,
		event: 'ACCOUNT_RESTRICTION',
		restriction_info: [
			{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiration: 1767004800 },
		],
	},
	value: {
		event: text,
		phone_number: text,
		country: text,
		ban_info: ban,
		violation_info: violation,
		restriction_info: restrictions,
		disconnection_info: disconnection,
		waba_info: sharedAccount,
		partner_client_certification_info: certification,
		auth_international_rate_eligibility: internationalRates,
		volume_tier_info: volumeTier,
	},
	read: (value) => {
		const { event, country, restriction_info: restricted } = value;
		// Only the parts that Meta sent: each event has few of them.
		const keys: IDataObject = {
			phoneNumber: value.phone_number,
			...(country !== null && { country }),
			...value.ban_info,
			...value.violation_info,
			...(restricted.length > 0 && { restrictions: restricted }),
			...value.disconnection_info,
			...value.waba_info,
			...value.partner_client_certification_info,
			...value.auth_international_rate_eligibility,
			...value.volume_tier_info,
		};
		const types = restricted.map(({ type }) => type).filter((type) => type !== null);
		const sentence = value.violation_info?.lifted
			? 'A restriction of the account was lifted'
			: wordsFor(ACCOUNT_EVENTS, event);
		return {
			event,
			summary: withDetail(
				sentence ?? `Meta reports ${event ?? 'an unknown event'} for the account`,
				detailsOf(keys, types),
			),
			keys,
			filterKeys: {
				accountEvent: event,
				rejectionReason: value.partner_client_certification_info?.rejectionReasons ?? null,
				restrictionType: types,
			},
		};
	},
});
