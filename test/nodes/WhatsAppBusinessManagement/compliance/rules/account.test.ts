import type { RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';

const DAY_MS = 86_400_000;

const ACCOUNT = { kind: 'account' as const, id: '102290129340398', name: 'Lucky Shrub' };

const daysAgo = (days: number): string => new Date(NOW - days * DAY_MS).toISOString();

const inReview = (days: number) => ({ value: 'PENDING', since: daysAgo(days) });

const PENDING = { account_review_status: 'PENDING' };

const TABLES: RuleTable[] = [
	{
		rule: 'account-payment-missing',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account without a payment method',
				facts: { id: ACCOUNT.id },
				says: [
					{
						severity: 'warning',
						message: 'Lucky Shrub has no payment method that the token can see',
						fix: 'Add a payment method in WhatsApp Manager, or share and attach a credit line',
						fixOperation: 'Credit Line → Share and Attach',
					},
				],
			},
			{
				title: 'finds an empty one',
				facts: { primary_funding_id: null },
				says: [{ severity: 'warning' }],
			},
			{
				title: 'says nothing of an account with one',
				facts: { primary_funding_id: '333000000001202' },
				says: 'nothing',
			},
			{
				title: 'is not checked if Meta does not know the field',
				facts: {},
				unknown: ['primary_funding_id'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'account-currency-missing',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account without a currency and a time zone',
				facts: {},
				says: [
					{
						severity: 'warning',
						message: 'Lucky Shrub has no currency and no time zone, so paid messages fail (131042)',
						fix: 'Set the currency and time zone in WhatsApp Manager',
						state: 'currency time zone',
					},
				],
			},
			{
				title: 'finds one without a currency',
				facts: { timezone_id: 1, currency: '' },
				says: [
					{
						message: 'Lucky Shrub has no currency, so paid messages fail (131042)',
						fix: 'Set the currency in WhatsApp Manager',
					},
				],
			},
			{
				title: 'finds one without a time zone',
				facts: { currency: 'USD' },
				says: [{ message: 'Lucky Shrub has no time zone, so paid messages fail (131042)' }],
			},
			{
				title: 'says nothing of an account with both',
				facts: { currency: 'USD', timezone_id: '1' },
				says: 'nothing',
			},
			{
				title: 'is not checked if Meta does not know a field',
				facts: { currency: 'USD' },
				unknown: ['timezone_id'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'account-review-rejected',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds a rejected account',
				facts: { account_review_status: 'REJECTED' },
				says: [
					{
						severity: 'critical',
						message: 'Meta rejected Lucky Shrub in its review',
						fix: 'See the details and appeal in Business Support Home',
						state: 'REJECTED',
					},
				],
			},
			{
				title: 'finds a restricted one',
				facts: { account_review_status: 'restricted' },
				says: [{ message: 'Meta restricted Lucky Shrub in its review', state: 'RESTRICTED' }],
			},
			{
				title: 'says nothing of an approved one',
				facts: { account_review_status: 'APPROVED' },
				says: 'nothing',
			},
			{ title: 'says nothing of one in review', facts: PENDING, says: 'nothing' },
			{
				title: 'says nothing of an unknown value',
				facts: { account_review_status: 'DEFERRED' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an odd value',
				facts: { account_review_status: ['REJECTED'] },
				says: 'nothing',
			},
			{ title: 'is not checked without the status', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'account-review-pending',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account that has been in review for 3 days',
				facts: PENDING,
				remembered: inReview(3),
				says: [
					{
						severity: 'warning',
						message: 'Lucky Shrub has been in Meta’s review since 2026-11-27',
						fix: 'Ask Meta’s support',
						since: daysAgo(3),
					},
				],
				remembers: 'PENDING',
			},
			{
				title: 'says nothing a minute before that',
				facts: PENDING,
				remembered: { value: 'PENDING', since: new Date(NOW - 3 * DAY_MS + 60_000).toISOString() },
				says: 'nothing',
				remembers: 'PENDING',
			},
			{
				title: 'obeys the setting',
				facts: PENDING,
				remembered: inReview(3),
				settings: { accountReviewDays: 4 },
				says: 'nothing',
			},
			{
				title: 'says nothing the first time, and remembers it',
				facts: PENDING,
				says: 'nothing',
				remembers: 'PENDING',
			},
			{
				title: 'forgets it after the review',
				facts: { account_review_status: 'APPROVED' },
				remembered: inReview(9),
				says: 'nothing',
				remembers: undefined,
			},
			{
				title: 'says nothing of an unknown value',
				facts: { account_review_status: 'DEFERRED' },
				remembered: inReview(9),
				says: 'nothing',
			},
			{ title: 'is not checked without the status', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'account-on-behalf-of',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account that runs on behalf of another business',
				facts: {
					on_behalf_of_business_info: { name: 'Quillbrook Teahouse', type: 'ON_BEHALF_OF' },
				},
				says: [
					{
						severity: 'warning',
						message:
							'Lucky Shrub runs on behalf of the business Quillbrook Teahouse, a model that Meta ended in October 2025',
						fix: 'Transfer the account to the portfolio of the business',
						state: 'ON_BEHALF_OF',
					},
				],
			},
			{
				title: 'finds one whose business has no name',
				facts: { on_behalf_of_business_info: { type: 'ON_BEHALF_OF', name: 3 } },
				says: [
					{
						message:
							'Lucky Shrub runs on behalf of another business, a model that Meta ended in October 2025',
					},
				],
			},
			{
				title: 'says nothing of a business’s own account, which has the object too',
				facts: { on_behalf_of_business_info: { status: 'APPROVED', type: 'SELF' } },
				says: 'nothing',
			},
			{
				title: 'says nothing without a type',
				facts: { on_behalf_of_business_info: { name: 'Quillbrook Teahouse' } },
				says: 'nothing',
			},
			{ title: 'says nothing without the object', facts: {}, says: 'nothing' },
			{
				title: 'is not checked if Meta does not know the field',
				facts: {},
				unknown: ['on_behalf_of_business_info'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'account-insights-off',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account without insights',
				facts: { is_enabled_for_insights: false },
				says: [
					{
						severity: 'info',
						message: 'Template insights of Lucky Shrub are off',
						fix: 'Enable them. They cannot be disabled again',
						fixOperation: 'Account → Enable Insights',
						evidence: { is_enabled_for_insights: false },
					},
				],
			},
			{
				title: 'says nothing of one with insights',
				facts: { is_enabled_for_insights: true },
				says: 'nothing',
			},
			{ title: 'is not checked without the field', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'account-templates-near-limit',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account that uses 90 percent',
				facts: { templateCount: 5_400, templateLimit: 6_000 },
				says: [
					{
						severity: 'warning',
						message: 'Lucky Shrub uses 5,400 of 6,000 templates',
						fix: 'Delete templates that you no longer use. A verified business with an approved display name may have more',
						fixOperation: 'Message Template → Delete Many',
					},
				],
			},
			{
				title: 'says nothing of one template less',
				facts: { templateCount: 5_399, templateLimit: 6_000 },
				says: 'nothing',
			},
			{
				title: 'obeys the setting',
				facts: { templateCount: 5_400, templateLimit: 6_000 },
				settings: { accountTemplatePercent: 91 },
				says: 'nothing',
			},
			{
				title: 'finds a full account',
				facts: { templateCount: 250, templateLimit: 250 },
				settings: { accountTemplatePercent: 100 },
				says: [{ message: 'Lucky Shrub uses 250 of 250 templates' }],
			},
			{
				title: 'says nothing without a limit',
				facts: { templateCount: 250, templateLimit: 0 },
				says: 'nothing',
			},
			{
				title: 'says nothing of odd values',
				facts: { templateCount: '250', templateLimit: [250] },
				says: 'nothing',
			},
			{
				title: 'is not checked without the numbers',
				facts: { templateCount: 9 },
				says: 'not checked',
			},
		],
	},
	{
		rule: 'account-translations-incomplete',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account whose templates lack languages',
				facts: { areTranslationsComplete: false },
				says: [
					{
						severity: 'info',
						message: 'Languages are missing in templates of Lucky Shrub',
						fix: 'Create the missing languages of the templates',
						fixOperation: 'Message Template → Create',
					},
				],
			},
			{
				title: 'says nothing of complete ones',
				facts: { areTranslationsComplete: true },
				says: 'nothing',
			},
			{ title: 'is not checked without the summary', facts: {}, says: 'not checked' },
		],
	},
];

testRules(TABLES);
