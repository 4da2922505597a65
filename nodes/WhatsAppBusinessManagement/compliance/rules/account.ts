import { APPEAL } from '../../changes/enforcement';
import { codeAsWords, listed, withCommas } from '../../changes/words';
import { recordOf } from '../../graph/records';
import type { Rule } from '../rule';
import { DAY_MS } from './time';
import { idText, text, upper, withoutPeriod } from './values';

const POLICY = 'policy-enforcement';
const TEMPLATES = 'templates/overview';

const REVIEW = {
	name: 'accountReviewDays',
	label: 'Account in Review for (Days)',
	description: 'After how many days in Meta’s review an account is reported',
	default: 3,
} as const;

const USED = {
	name: 'accountTemplatePercent',
	label: 'Templates Used (Percent)',
	description: 'From how many percent of the account’s largest number of templates it is reported',
	default: 90,
} as const;

/** Meta’s decisions that stop an account. PENDING has a rule of its own. */
const REFUSED: ReadonlySet<string> = new Set(['REJECTED', 'RESTRICTED']);

const IN_REVIEW = 'PENDING';

/** The rules for an account. */
export const ACCOUNT_RULES: readonly Rule[] = [
	{
		id: 'account-payment-missing',
		group: 'account',
		severity: 'warning',
		about: 'An account without a payment method, or whose payment method the token may not see',
		docs: 'pricing',
		on: 'account',
		needs: ['primary_funding_id'],
		mayLack: ['primary_funding_id'],
		findsAbsence: true,
		fixOperation: 'Credit Line → Share and Attach',
		check: ({ name, facts }) =>
			idText(facts.primary_funding_id) === ''
				? {
						message: `${name} has no payment method that the token can see`,
						fix: 'Add a payment method in WhatsApp Manager, or share and attach a credit line',
					}
				: undefined,
	},
	{
		id: 'account-currency-missing',
		group: 'account',
		severity: 'warning',
		about: 'An account without a currency or a time zone, so that paid messages fail (131042)',
		docs: 'support/error-codes',
		on: 'account',
		needs: ['currency', 'timezone_id'],
		mayLack: ['currency', 'timezone_id'],
		findsAbsence: true,
		check: ({ name, facts }) => {
			const missing = [
				...(idText(facts.currency) === '' ? ['currency'] : []),
				...(idText(facts.timezone_id) === '' ? ['time zone'] : []),
			];
			if (missing.length === 0) return undefined;
			return {
				message: `${name} has no ${missing.join(' and no ')}, so paid messages fail (131042)`,
				fix: `Set the ${listed(missing)} in WhatsApp Manager`,
				state: missing.join(' '),
			};
		},
	},
	{
		id: 'account-review-rejected',
		group: 'account',
		severity: 'critical',
		about: 'An account that Meta rejected or restricted in its review',
		docs: POLICY,
		on: 'account',
		needs: ['account_review_status'],
		check: ({ name, facts }) => {
			const status = upper(facts, 'account_review_status');
			if (!REFUSED.has(status)) return undefined;
			return {
				message: `Meta ${codeAsWords(status)} ${name} in its review`,
				fix: withoutPeriod(APPEAL),
				state: status,
			};
		},
	},
	{
		id: 'account-review-pending',
		group: 'account',
		severity: 'warning',
		about: 'An account that has been in Meta’s review for days. Needs earlier runs',
		docs: POLICY,
		on: 'account',
		needs: ['account_review_status'],
		setting: REVIEW,
		remembers: ({ facts }) =>
			upper(facts, 'account_review_status') === IN_REVIEW ? IN_REVIEW : undefined,
		check: ({ name, facts }, context) => {
			if (upper(facts, 'account_review_status') !== IN_REVIEW) return undefined;
			const since = context.remembered?.since ?? '';
			const start = Date.parse(since);
			if (!(context.now - start >= context.number(REVIEW) * DAY_MS)) return undefined;
			return {
				message: `${name} has been in Meta’s review since ${context.date(start)}`,
				fix: 'Ask Meta’s support',
				since,
			};
		},
	},
	{
		id: 'account-on-behalf-of',
		group: 'account',
		severity: 'warning',
		about:
			'An account that runs on behalf of another business, a model that Meta ended in October 2025',
		docs: 'solution-providers/obo-model-deprecation',
		on: 'account',
		needs: ['on_behalf_of_business_info'],
		mayLack: ['on_behalf_of_business_info'],
		check: ({ name, facts }) => {
			const owner = recordOf(facts.on_behalf_of_business_info);
			const type = upper(owner, 'type');
			// Accounts that a business owns itself have the object too (Meta: OBO model deprecation).
			if (type === '' || type === 'SELF') return undefined;
			return {
				message: `${name} runs on behalf of ${text(owner, 'name') ? `the business ${text(owner, 'name')}` : 'another business'}, a model that Meta ended in October 2025`,
				fix: 'Transfer the account to the portfolio of the business',
				state: type,
			};
		},
	},
	{
		id: 'account-insights-off',
		group: 'account',
		severity: 'info',
		about: 'An account whose template insights are off',
		docs: 'analytics',
		on: 'account',
		needs: ['is_enabled_for_insights'],
		fixOperation: 'Account → Enable Insights',
		check: ({ name, facts }) =>
			facts.is_enabled_for_insights === false
				? {
						message: `Template insights of ${name} are off`,
						fix: 'Enable them. They cannot be disabled again',
					}
				: undefined,
	},
	{
		id: 'account-templates-near-limit',
		group: 'account',
		severity: 'warning',
		about: 'An account that has almost as many templates as Meta allows',
		docs: TEMPLATES,
		on: 'account',
		needs: ['templateCount', 'templateLimit'],
		extra: 'templateCount',
		setting: USED,
		fixOperation: 'Message Template → Delete Many',
		check: ({ name, facts: { templateCount: count, templateLimit: limit } }, context) => {
			if (typeof count !== 'number' || typeof limit !== 'number' || limit <= 0) return undefined;
			if ((count / limit) * 100 < context.number(USED)) return undefined;
			return {
				message: `${name} uses ${withCommas(String(count))} of ${withCommas(String(limit))} templates`,
				fix: 'Delete templates that you no longer use. A verified business with an approved display name may have more',
			};
		},
	},
	{
		id: 'account-translations-incomplete',
		group: 'account',
		severity: 'info',
		about: 'An account with templates that lack languages which others have',
		docs: TEMPLATES,
		on: 'account',
		needs: ['areTranslationsComplete'],
		isOff: true,
		extra: 'translations',
		fixOperation: 'Message Template → Create',
		check: ({ name, facts }) =>
			facts.areTranslationsComplete === false
				? {
						message: `Languages are missing in templates of ${name}`,
						fix: 'Create the missing languages of the templates',
					}
				: undefined,
	},
];
