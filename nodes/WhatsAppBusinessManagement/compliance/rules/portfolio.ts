import { limitWords } from '../../changes/fields/limits';
import { shownNumber } from '../../changes/fields/phoneNumber';
import { VERIFICATION_REJECTIONS } from '../../changes/rejectionReasons';
import { codeAsWords, explained, wordsFor } from '../../changes/words';
import { recordOf } from '../../graph/records';
import type { Found, Rule } from '../rule';
import type { Facts } from '../subject';
import { fallenLimit, limitMemory } from './fallenLimit';
import { isLower } from './tiers';
import { DAY_MS, timeMs } from './time';
import { idText, records, text, texts, upper, withoutPeriod } from './values';
import { accountsWithVanished, packedAccounts } from './vanishedAccounts';

const LIMITS = 'messaging-limits';
const VERIFICATION = 'solution-providers/partner-led-business-verification';

const SECURITY_CENTER = 'Business settings → Security Center';

const EXPECTED_LIMIT = {
	name: 'portfolioExpectedLimit',
	label: 'Expected Messaging Limit',
	description:
		'A portfolio with a lower limit is reported: TIER_250, TIER_2K, TIER_10K, TIER_100K or TIER_UNLIMITED',
	default: 'TIER_2K',
} as const;

const PRE_VERIFIED = {
	name: 'preVerifiedDays',
	label: 'Pre-Verification Ends Within (Days)',
	description:
		'From how many days before its end the verification of a pre-verified number is reported',
	default: 14,
} as const;

/** States of a verification that failed, as the rest of a sentence (Meta: the account’s verification status). */
const FAILED_VERIFICATIONS: Readonly<Record<string, string>> = {
	EXPIRED: 'has expired',
	FAILED: 'has failed',
	INELIGIBLE: 'is not possible, because Meta considers the business ineligible',
	REJECTED: 'was rejected',
	REVOKED: 'was revoked',
};

const WAITS: ReadonlySet<string> = new Set(['PENDING_NEED_MORE_INFO', 'PENDING_SUBMISSION']);

/** Meta writes it in two ways, in capitals or not. */
const UNVERIFIED: ReadonlySet<string> = new Set(['NOT_VERIFIED', 'UNVERIFIED']);

/** States of a partner’s submission that ended it against the client. */
const FAILED_SUBMISSIONS: Readonly<Record<string, string>> = {
	FAILED: 'failed',
	REVOKED: 'was revoked',
};

const LIMIT = 'whatsapp_business_manager_messaging_limit';

const LOWEST_LIMIT = 'TIER_250';

/** A portfolio that sent enough has a higher messaging limit without a verification (Meta: Messaging limits). */
const lowestLimits = (facts: Facts): string =>
	`${isLower(LOWEST_LIMIT, upper(facts, LIMIT)) ? '' : '250 recipients a day, '}2 numbers, 250 templates`;

const clientOf = (submission: Facts): string =>
	text(recordOf(submission.submitted_info), 'end_business_legal_name') ||
	idText(submission.client_business_id);

/** The last submission for each client: an earlier one says nothing once it is repeated. */
function lastSubmissions(submissions: unknown): Facts[] {
	const last = new Map<string, Facts>();
	const timeOf = (submission: Facts): number => timeMs(submission.submitted_time) ?? 0;
	for (const submission of records(submissions)) {
		const client = idText(submission.client_business_id);
		const known = last.get(client);
		if (!known || timeOf(submission) >= timeOf(known)) last.set(client, submission);
	}
	return [...last.values()];
}

function failedSubmission(submission: Facts): Found[] {
	const status = upper(submission, 'verification_status');
	const words = wordsFor(FAILED_SUBMISSIONS, status);
	if (words === undefined) return [];
	const reasons = texts(submission.rejection_reasons);
	const explanations = reasons.map((reason) => wordsFor(VERIFICATION_REJECTIONS, reason));
	const why = reasons.map((reason, index) => explained(reason, explanations[index]?.meaning));
	const advice = explanations.flatMap((each) => (each ? [withoutPeriod(each.advice)] : []));
	return [
		{
			part: idText(submission.client_business_id),
			message: `The verification of ${clientOf(submission)} ${words}${why.length > 0 ? `: ${why.join(', ')}` : ''}`,
			fix: [...new Set([...advice, 'Submit the documents again'])].join('. '),
			state: status,
			evidence: { client_business_id: idText(submission.client_business_id), reasons },
		},
	];
}

/** The rules for the portfolio. Those on `owner` also look at the portfolios of clients. */
export const PORTFOLIO_RULES: readonly Rule[] = [
	{
		id: 'portfolio-not-verified',
		group: 'account',
		severity: 'warning',
		about: 'A portfolio that is not verified, so that Meta’s lowest limits apply',
		docs: LIMITS,
		on: 'owner',
		needs: ['verification_status'],
		check: ({ name, facts }) =>
			UNVERIFIED.has(upper(facts, 'verification_status')) || facts.isHeldBackAsUnverified === true
				? {
						message: `${name} is not verified, so Meta’s lowest limits apply: ${lowestLimits(facts)}`,
						fix: `Verify the business in ${SECURITY_CENTER}`,
					}
				: undefined,
	},
	{
		id: 'portfolio-verification-failed',
		group: 'account',
		severity: 'warning',
		about: 'A portfolio whose verification failed, expired or was revoked',
		docs: VERIFICATION,
		on: 'owner',
		needs: ['verification_status'],
		replaces: ['portfolio-not-verified'],
		check: ({ name, facts }) => {
			const status = upper(facts, 'verification_status');
			const words = wordsFor(FAILED_VERIFICATIONS, status);
			if (words === undefined) return undefined;
			return {
				message: `The business verification of ${name} ${words}`,
				fix: `Correct the documents, and try again in ${SECURITY_CENTER}`,
				state: status,
			};
		},
	},
	{
		id: 'portfolio-verification-needs-more',
		group: 'account',
		severity: 'warning',
		about: 'A portfolio whose verification waits for documents',
		docs: VERIFICATION,
		on: 'owner',
		needs: ['verification_status'],
		replaces: ['portfolio-not-verified'],
		check: ({ name, facts }) => {
			const status = upper(facts, 'verification_status');
			if (!WAITS.has(status)) return undefined;
			return {
				message: `The business verification of ${name} waits for documents (${codeAsWords(status)})`,
				fix: `Submit them in ${SECURITY_CENTER}`,
				state: status,
			};
		},
	},
	{
		id: 'portfolio-limit-low',
		group: 'account',
		severity: 'info',
		about: 'A portfolio with a lower messaging limit than you expect',
		docs: LIMITS,
		on: 'owner',
		needs: [LIMIT],
		// Only newer API versions have it.
		mayLack: [LIMIT],
		isOff: true,
		setting: EXPECTED_LIMIT,
		check: ({ name, facts }, context) => {
			const [tier, expected] = [upper(facts, LIMIT), context.text(EXPECTED_LIMIT).toUpperCase()];
			if (!isLower(tier, expected)) return undefined;
			return {
				message: `The messaging limit of ${name} is ${limitWords(tier)} recipients a day, lower than ${limitWords(expected)}`,
				fix: 'Verify the business, or send 2,000 messages of good quality within 30 days',
				state: tier,
			};
		},
	},
	{
		id: 'portfolio-limit-fell',
		group: 'account',
		severity: 'warning',
		about: 'A messaging limit that is lower than in an earlier run. It is told for 30 days',
		docs: LIMITS,
		on: 'owner',
		needs: [LIMIT],
		// Only newer API versions have it.
		mayLack: [LIMIT],
		remembers: ({ facts }, context) => limitMemory(upper(facts, LIMIT), context),
		check: ({ name, facts }, context) => {
			const fallen = fallenLimit(upper(facts, LIMIT), context);
			if (fallen === undefined) return undefined;
			return {
				message: `The messaging limit of ${name} fell from ${limitWords(fallen.from)} to ${limitWords(fallen.to)} recipients a day`,
				fix: 'See the quality of the numbers and the verification of the business',
				state: fallen.to,
				...(fallen.since !== undefined && { since: fallen.since }),
				evidence: { before: fallen.from },
			};
		},
	},
	{
		id: 'portfolio-2fa-optional',
		group: 'people',
		severity: 'info',
		about: 'A portfolio that requires a second factor of nobody',
		docs: 'https://developers.facebook.com/docs/business-management-apis',
		on: 'portfolio',
		needs: ['two_factor_type'],
		check: ({ name, facts }) =>
			upper(facts, 'two_factor_type') === 'NONE'
				? {
						message: `${name} does not require a second factor`,
						fix: `Require two-factor authentication in ${SECURITY_CENTER}`,
					}
				: undefined,
	},
	{
		id: 'portfolio-preverified-expiring',
		group: 'account',
		severity: 'info',
		about: 'A pre-verified number whose verification ends soon',
		docs: 'embedded-signup/pre-verified-numbers',
		on: 'portfolio',
		needs: ['preVerifiedNumbers'],
		isOff: true,
		extra: 'preVerifiedNumbers',
		setting: PRE_VERIFIED,
		fixOperation: 'Pre-Verified Number → Request Code',
		check: ({ facts }, context) =>
			records(facts.preVerifiedNumbers).flatMap((each) => {
				const end = timeMs(each.verification_expiry_time);
				if (end === undefined || end - context.now > context.number(PRE_VERIFIED) * DAY_MS)
					return [];
				const number = shownNumber(text(each, 'phone_number')) || idText(each.id);
				const verb = end <= context.now ? 'lost' : 'loses';
				return {
					part: idText(each.id),
					message: `The pre-verified number ${number} ${verb} its verification on ${context.date(end)}`,
					fix: 'Request a code for the number, and verify it again',
					evidence: { id: idText(each.id), verification_expiry_time: new Date(end).toISOString() },
				};
			}),
	},
	{
		id: 'portfolio-self-certification-failed',
		group: 'account',
		severity: 'warning',
		about:
			'The verification of a client that you requested as a partner, and that failed or was revoked',
		docs: VERIFICATION,
		on: 'portfolio',
		needs: ['submissions'],
		isOff: true,
		extra: 'submissions',
		fixOperation: 'Business Portfolio → Self-Certify Client Business',
		check: ({ facts }) => lastSubmissions(facts.submissions).flatMap(failedSubmission),
	},
	{
		id: 'account-vanished',
		group: 'account',
		severity: 'warning',
		about: 'An account that an earlier run listed and this one does not. It is told for 30 days',
		docs: 'solution-providers/manage-accounts',
		on: 'portfolio',
		needs: ['accounts'],
		ofAllAccounts: true,
		remembers: ({ facts }, context) => packedAccounts(accountsWithVanished(facts, context)),
		check: ({ name: portfolio, facts }, context) =>
			accountsWithVanished(facts, context).flatMap(({ id, name, goneAt }) =>
				goneAt === undefined
					? []
					: {
							part: id,
							message: `${name} is no longer among the accounts of ${portfolio}`,
							fix: 'Ask its owner whether the account was moved, deleted or is no longer shared',
							since: new Date(goneAt).toISOString(),
							evidence: { id, name },
						},
			),
	},
];
