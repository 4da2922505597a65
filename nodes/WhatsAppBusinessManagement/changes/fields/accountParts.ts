import {
	idText,
	listOf,
	part,
	plainPart,
	text,
	textOrNumber,
	texts,
	timeOf,
	wordsFor,
} from './field';

/**
 * The parts of an account update: the event decides which of them Meta sends. Each makes keys of the
 * item.
 */

export const ban = plainPart(
	{ waba_ban_state: texts, waba_ban_date: textOrNumber },
	({ waba_ban_state, waba_ban_date }) => ({
		banStates: waba_ban_state,
		banDate: timeOf(waba_ban_date),
	}),
);

/** These come as restrictions, but say that one has ended. */
const saysLifted = (violationType: string | null): boolean =>
	violationType !== null &&
	(violationType.endsWith('_UNBAN') || violationType.endsWith('_RECOVERY'));

export const violation = plainPart(
	{ violation_type: text, remediation: text },
	({ violation_type, remediation }) => ({
		violationType: violation_type,
		lifted: saysLifted(violation_type),
		remediation,
	}),
);

/** Meta spells one restriction in three ways. */
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

export const disconnection = plainPart(
	{ reason: text, initiated_by: text },
	({ reason, initiated_by }) => ({ reason, initiatedBy: initiated_by }),
);

/** The account's own ID in it becomes the item's `wabaId`. */
export const sharedAccount = plainPart(
	{
		owner_business_id: idText,
		partner_app_id: idText,
		solution_id: idText,
		solution_partner_business_ids: texts,
		ad_account_linked: idText,
	},
	(sent) => ({
		ownerBusinessId: sent.owner_business_id,
		partnerAppId: sent.partner_app_id,
		solutionId: sent.solution_id,
		solutionPartnerBusinessIds: sent.solution_partner_business_ids,
		adAccountId: sent.ad_account_linked,
	}),
);

export const certification = plainPart(
	{ client_business_id: idText, status: text, rejection_reasons: texts },
	(sent) => ({
		clientBusinessId: sent.client_business_id,
		certificationStatus: sent.status,
		// The reference of the node has underscores, the webhook's page has spaces; NONE is no reason.
		rejectionReasons: sent.rejection_reasons
			.filter((reason) => reason !== 'NONE')
			.map((reason) => reason.replaceAll(' ', '_')),
	}),
);

const exceptionCountry = part({ country_code: text, start_time: textOrNumber });

export const internationalRates = plainPart(
	{ start_time: textOrNumber, exception_countries: listOf(exceptionCountry) },
	({ start_time, exception_countries }) => ({
		startsAt: timeOf(start_time),
		exceptionCountries: exception_countries.map((country) => ({
			countryCode: country.country_code,
			startsAt: timeOf(country.start_time),
		})),
	}),
);

export const volumeTier = plainPart(
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
