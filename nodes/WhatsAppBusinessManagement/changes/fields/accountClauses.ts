import { BAN_STATES, RESTRICTED_ACTIONS, VIOLATIONS } from '../enforcement';
import { VERIFICATION_REJECTIONS } from '../rejectionReasons';
import { codeAsWords, explained, listed, withCommas, wordsFor } from '../words';
import type { AccountUpdate } from './accountParts';
import { categoryWords } from './template';
import { readable, timed } from './times';

/** What a part of an account update adds to the summary. */
interface Clause {
	/** Replaces the sentence of the event, because it is more exact. */
	headline?: string;
	/** Follows the sentence. */
	detail?: string | null;
}

const NOTHING: Clause = {};

/** A violation without a restriction that only warns. Meta's page on the integrity of Direct Send. */
const isWarning = (violationType: string): boolean =>
	violationType.endsWith('_WARN') || violationType === 'DIRECT_SEND_UTILITY_TEMPLATE_ABUSE';

function violationClause({ event, violation_info: sent, restriction_info }: AccountUpdate): Clause {
	const type = sent?.violationType;
	if (!type) return NOTHING;
	const detail = explained(type, wordsFor(VIOLATIONS, type));
	if (sent.lifted) return { headline: 'A restriction of the account was lifted', detail };
	return event === 'ACCOUNT_RESTRICTION' && restriction_info.length === 0 && isWarning(type)
		? { headline: 'The account was warned', detail }
		: { detail };
}

type Restriction = AccountUpdate['restriction_info'][number];

/** How an unknown restriction's name begins, in words. */
const PREFIX = /^restrict(?:ed|ion) /;

/** "cannot start conversations until 2026-01-04 04:13 UTC" */
function restrictionWords({ type, until }: Restriction, hasLimit: boolean): string {
	const action = wordsFor(RESTRICTED_ACTIONS, type);
	const name =
		type === null ? 'of an unknown type' : explained(type, undefined).replace(PREFIX, '');
	const what = action ? `cannot ${action}` : `has the restriction ${name}`;
	return `${what}${hasLimit ? ' above a limit' : ''}${timed('until', until)}`;
}

function restrictionClause({ restriction_info, violation_info }: AccountUpdate): Clause {
	// Meta's page on the integrity of Direct Send: the report that a restriction was lifted names none. One without
	// an end is the lifted one.
	const lifted = violation_info?.lifted ?? false;
	const known = restriction_info.filter(
		({ type, until }) => until !== null || (type !== null && !lifted),
	);
	if (known.length === 0) return NOTHING;
	// Meta's page on the integrity of Direct Send: below the limit, messages can still be sent.
	const hasLimit = violation_info?.violationType?.endsWith('_RATE_LIMIT') ?? false;
	const words = new Set(known.map((each) => restrictionWords(each, hasLimit)));
	return { detail: `it ${listed([...words])}` };
}

/** A ban usually has one state. One of Meta's samples lists all three. */
function banClause({ ban_info: sent }: AccountUpdate): Clause {
	if (!sent) return NOTHING;
	const { banStates, banDate } = sent;
	const [state] = banStates;
	if (state === undefined) {
		return banDate === null
			? NOTHING
			: { headline: `The account’s ban changed${timed('on', banDate)}` };
	}
	const words = banStates.length === 1 ? wordsFor(BAN_STATES, state) : undefined;
	if (words === undefined) {
		const states = banStates.map(
			(each) => wordsFor(BAN_STATES, each) ?? explained(each, undefined),
		);
		return { detail: `${states.join(', ')}${timed('on', banDate)}` };
	}
	// For a reinstated account, Meta sends the date of the ban.
	const on = state === 'REINSTATE' ? 'after its ban on' : 'on';
	const verb = state === 'SCHEDULE_FOR_DISABLE' ? 'is' : 'was';
	return { headline: `The account ${verb} ${words}${timed(on, banDate)}` };
}

/** Why a number that is also used in the WhatsApp Business app was disconnected. Meta's page on its onboarding. */
const DISCONNECTIONS: Readonly<Record<string, string>> = {
	ACCOUNT_DISCONNECTED: 'the account was disconnected or deleted',
	BUSINESS_DOWNGRADE: 'the number was moved to the WhatsApp Messenger app',
	CHANGE_NUMBER: 'the number was changed',
	COMPANION_INACTIVITY: 'the linked device was inactive for about 30 days',
	PRIMARY_INACTIVITY: 'the phone was inactive for about 14 days',
	USER_RE_REGISTERED: 'the number was registered on a new phone',
};

const INITIATORS: Readonly<Record<string, string>> = {
	SYSTEM: 'initiated by Meta',
	USER: 'initiated by the business',
};

function disconnectionClause({ disconnection_info: sent }: AccountUpdate): Clause {
	if (!sent?.reason) return NOTHING;
	const reason = explained(sent.reason, wordsFor(DISCONNECTIONS, sent.reason));
	const initiator = wordsFor(INITIATORS, sent.initiatedBy);
	return { detail: initiator ? `${reason}, ${initiator}` : reason };
}

/** Statuses of partner-led business verification. Webhook reference, account_update. */
const CERTIFICATIONS: Readonly<Record<string, string>> = {
	APPROVED: 'was approved',
	DISCARDED: 'was discarded, because of technical problems or because it made no progress',
	FAILED: 'was rejected',
	PENDING: 'is being reviewed',
	REVOKED: 'was revoked',
};

function certificationClause({ partner_client_certification_info: sent }: AccountUpdate): Clause {
	if (!sent) return NOTHING;
	const { certificationStatus: status, rejectionReasons } = sent;
	const words = wordsFor(CERTIFICATIONS, status);
	const details = rejectionReasons.map((reason) =>
		explained(reason, wordsFor(VERIFICATION_REJECTIONS, reason)?.meaning),
	);
	if (words === undefined && status !== null) details.unshift(explained(status, undefined));
	return {
		...(words && { headline: `The verification that the partner requested ${words}` }),
		detail: details.join(', '),
	};
}

const neededCertificationClause = ({
	partner_client_certification_needed_info: sent,
}: AccountUpdate): Clause =>
	sent?.clientBusinessId ? { detail: `business ${sent.clientBusinessId}` } : NOTHING;

/** Two capitals may be the code of a country (ISO 3166-1). */
const COUNTRY_CODE = /^[A-Z]{2}$/;

let countryNames: Intl.DisplayNames | undefined;

/** A country or a region in words: "India" for "IN". An unknown code stays as it is. */
function placeWords(place: string): string {
	if (!COUNTRY_CODE.test(place)) return codeAsWords(place);
	countryNames ??= new Intl.DisplayNames('en', { type: 'region' });
	return countryNames.of(place) ?? place;
}

function ratesClause({ auth_international_rate_eligibility: sent }: AccountUpdate): Clause {
	if (!sent) return NOTHING;
	const starts = sent.startsAt === null ? [] : [`from ${readable(sent.startsAt)}`];
	for (const { countryCode, startsAt } of sent.exceptionCountries) {
		if (countryCode !== null)
			starts.push(`in ${placeWords(countryCode)}${timed('from', startsAt)}`);
	}
	return { detail: starts.join(', ') };
}

/** "25000001:50000000" in words. The highest tier has no upper end. */
const tierWords = (tier: string): string =>
	withCommas(tier.replace(/:$/, ' or more').replace(':', ' to '));

function tierClause({ volume_tier_info: sent }: AccountUpdate): Clause {
	if (!sent) return NOTHING;
	const { pricingCategory, region, tier, effectiveMonth } = sent;
	const details: string[] = [];
	if (tier !== null) details.push(`${tierWords(String(tier))} messages`);
	if (pricingCategory !== null) details.push(`category ${categoryWords(pricingCategory)}`);
	if (region !== null) details.push(`in ${placeWords(region)}`);
	if (effectiveMonth !== null) details.push(`for ${effectiveMonth}`);
	return { detail: details.join(', ') };
}

/** What every part of the update adds, in the summary's order. */
export const clausesOf = (update: AccountUpdate): Clause[] => [
	violationClause(update),
	restrictionClause(update),
	banClause(update),
	disconnectionClause(update),
	certificationClause(update),
	neededCertificationClause(update),
	{ detail: update.country === null ? null : placeWords(update.country) },
	{ detail: update.waba_info?.adAccountId ?? null },
	ratesClause(update),
	tierClause(update),
];
