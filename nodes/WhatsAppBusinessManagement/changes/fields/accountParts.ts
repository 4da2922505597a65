import { wordsFor } from '../words';
import type { Read } from './field';
import { idText, listOf, optionalPart, part, text, textOrNumber, texts } from './field';
import { timeOf } from './times';

/**
 * The parts of an account update. Its event determines which of them Meta sends. Each is converted to keys
 * of the item.
 */

export const ban = optionalPart(
	{ waba_ban_state: texts, waba_ban_date: textOrNumber },
	({ waba_ban_state, waba_ban_date }) => ({
		banStates: waba_ban_state,
		banDate: timeOf(waba_ban_date),
	}),
);

/** Whether a violation type reports the end of a restriction. */
const isLifted = (violationType: string | null): boolean =>
	violationType !== null &&
	(violationType.endsWith('_UNBAN') || violationType.endsWith('_RECOVERY'));

export const violation = optionalPart(
	{ violation_type: text, remediation: text },
	({ violation_type, remediation }) => ({
		violationType: violation_type,
		lifted: isLifted(violation_type),
		remediation,
	}),
);

/** Meta uses three spellings of one restriction. */
const ADD_NUMBER = 'RESTRICTED_ADD_PHONE_NUMBER_ACTION';
const ONE_SPELLING: Readonly<Record<string, string>> = {
	RESTRICTION_ADD_PHONE_NUMBER_ACTION: ADD_NUMBER,
	RESTRICTION_ON_ADD_PHONE_NUMBER_ACTION: ADD_NUMBER,
};

const restriction = part({ restriction_type: text, expiration: textOrNumber, remediation: text });

export const restrictions = listOf((sent) => {
	const { restriction_type, expiration, remediation } = restriction(sent);
	return {
		type: wordsFor(ONE_SPELLING, restriction_type) ?? restriction_type,
		until: timeOf(expiration),
		remediation,
	};
});

export const disconnection = optionalPart(
	{ reason: text, initiated_by: text },
	({ reason, initiated_by }) => ({ reason, initiatedBy: initiated_by }),
);

/** `waba_info`. Its account ID is not read here: it becomes the item's `wabaId` (`accountOf`). */
export const sharedAccount = optionalPart(
	{
		owner_business_id: idText,
		partner_app_id: idText,
		solution_id: idText,
		solution_partner_business_ids: texts,
		// Two of Meta's pages, the webhook reference and the one on marketing messages, name it differently.
		ad_account_linked: idText,
		ad_account_id: idText,
	},
	(sent) => ({
		ownerBusinessId: sent.owner_business_id,
		partnerAppId: sent.partner_app_id,
		solutionId: sent.solution_id,
		solutionPartnerBusinessIds: sent.solution_partner_business_ids,
		adAccountId: sent.ad_account_linked ?? sent.ad_account_id,
	}),
);

export const certification = optionalPart(
	{ client_business_id: idText, status: text, rejection_reasons: texts },
	(sent) => ({
		clientBusinessId: sent.client_business_id,
		certificationStatus: sent.status,
		// The node's reference has underscores, the webhook's page has spaces. NONE means no reason.
		rejectionReasons: sent.rejection_reasons
			.filter((reason) => reason !== 'NONE')
			.map((reason) => reason.replaceAll(' ', '_')),
	}),
);

/** Sent when a client without a website finished embedded signup (Meta's page on the optional website). */
export const neededCertification = optionalPart(
	{ client_business_id: idText },
	({ client_business_id }) => ({ clientBusinessId: client_business_id }),
);

const exceptionCountry = part({ country_code: text, start_time: textOrNumber });

export const internationalRates = optionalPart(
	{ start_time: textOrNumber, exception_countries: listOf(exceptionCountry) },
	({ start_time, exception_countries }) => ({
		startsAt: timeOf(start_time),
		exceptionCountries: exception_countries.map((country) => ({
			countryCode: country.country_code,
			startsAt: timeOf(country.start_time),
		})),
	}),
);

export const volumeTier = optionalPart(
	{
		pricing_category: text,
		tier: textOrNumber,
		region: text,
		effective_month: text,
		tier_update_time: textOrNumber,
	},
	(sent) => ({
		pricingCategory: sent.pricing_category,
		tier: sent.tier,
		region: sent.region,
		effectiveMonth: sent.effective_month,
		changedAt: timeOf(sent.tier_update_time),
	}),
);

/** The parts of an account update. Each event has few of them. */
export const ACCOUNT_UPDATE = {
	event: text,
	phone_number: idText,
	country: text,
	ban_info: ban,
	violation_info: violation,
	restriction_info: restrictions,
	disconnection_info: disconnection,
	waba_info: sharedAccount,
	partner_client_certification_info: certification,
	partner_client_certification_needed_info: neededCertification,
	auth_international_rate_eligibility: internationalRates,
	volume_tier_info: volumeTier,
};

/** An account update, as far as Meta sent its parts. */
export type AccountUpdate = Read<typeof ACCOUNT_UPDATE>;
