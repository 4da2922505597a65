import type { RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';

const DAY_MS = 86_400_000;

const PORTFOLIO = { kind: 'portfolio' as const, id: '506914307656634', name: 'Fernwick Lanterns' };

const LIMIT = 'whatsapp_business_manager_messaging_limit';

const iso = (ms: number): string => new Date(ms).toISOString();
const daysAgo = (days: number): string => iso(NOW - days * DAY_MS);

const TABLES: RuleTable[] = [
	{
		rule: 'portfolio-limit-low',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a limit below the expected one',
				facts: { [LIMIT]: 'TIER_250' },
				says: [
					{
						severity: 'info',
						message:
							'The messaging limit of Fernwick Lanterns is 250 recipients a day, lower than 2,000',
						fix: 'Verify the business, or send 2,000 messages of good quality within 30 days',
						state: 'TIER_250',
					},
				],
			},
			{ title: 'says nothing of the expected one', facts: { [LIMIT]: 'TIER_2K' }, says: 'nothing' },
			{
				title: 'obeys the setting',
				facts: { [LIMIT]: 'TIER_2K' },
				settings: { portfolioExpectedLimit: 'tier_unlimited' },
				says: [
					{
						message:
							'The messaging limit of Fernwick Lanterns is 2,000 recipients a day, lower than unlimited',
					},
				],
			},
			{
				title: 'says nothing if the setting is unknown',
				facts: { [LIMIT]: 'TIER_250' },
				settings: { portfolioExpectedLimit: 'many' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an unknown limit',
				facts: { [LIMIT]: 'UNTIERED' },
				says: 'nothing',
			},
			{
				title: 'is not checked without the limit',
				facts: {},
				unknown: [LIMIT],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'portfolio-limit-fell',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a limit that fell, and remembers both',
				facts: { [LIMIT]: 'TIER_250' },
				remembered: { value: 'TIER_10K', since: daysAgo(90) },
				says: [
					{
						severity: 'warning',
						message:
							'The messaging limit of Fernwick Lanterns fell from 10,000 to 250 recipients a day',
						fix: 'See the quality of the numbers and the verification of the business',
						state: 'TIER_250',
						evidence: { [LIMIT]: 'TIER_250', before: 'TIER_10K' },
					},
				],
				remembers: 'TIER_10K>TIER_250',
			},
			{
				title: 'still finds it in later runs',
				facts: { [LIMIT]: 'TIER_250' },
				remembered: { value: 'TIER_10K>TIER_250', since: iso(NOW - 30 * DAY_MS + 1) },
				says: [{ since: iso(NOW - 30 * DAY_MS + 1) }],
				remembers: 'TIER_10K>TIER_250',
			},
			{
				title: 'takes it as usual after 30 days',
				facts: { [LIMIT]: 'TIER_250' },
				remembered: { value: 'TIER_10K>TIER_250', since: daysAgo(30) },
				says: 'nothing',
				remembers: 'TIER_250',
			},
			{
				title: 'finds a further fall',
				facts: { [LIMIT]: 'TIER_250' },
				remembered: { value: 'TIER_10K>TIER_2K', since: daysAgo(40) },
				says: [{ state: 'TIER_250' }],
				remembers: 'TIER_10K>TIER_250',
			},
			{
				title: 'says nothing once the limit is back',
				facts: { [LIMIT]: 'TIER_10K' },
				remembered: { value: 'TIER_10K>TIER_250', since: daysAgo(1) },
				says: 'nothing',
				remembers: 'TIER_10K',
			},
			{
				title: 'says nothing of a limit that rose',
				facts: { [LIMIT]: 'TIER_UNLIMITED' },
				remembered: { value: 'TIER_10K', since: daysAgo(1) },
				says: 'nothing',
				remembers: 'TIER_UNLIMITED',
			},
			{
				title: 'says nothing the first time',
				facts: { [LIMIT]: 'tier_250' },
				says: 'nothing',
				remembers: 'TIER_250',
			},
			{
				title: 'keeps what it knows beside an unknown limit',
				facts: { [LIMIT]: 'UNTIERED' },
				remembered: { value: 'TIER_10K', since: daysAgo(1) },
				says: 'nothing',
				remembers: 'TIER_10K',
			},
			{
				title: 'forgets a broken memory',
				facts: { [LIMIT]: 'TIER_250' },
				remembered: { value: '>>', since: 'never' },
				says: 'nothing',
				remembers: 'TIER_250',
			},
			{
				title: 'is not checked without the limit, and keeps what it knows',
				facts: {},
				unknown: [LIMIT],
				remembered: { value: 'TIER_10K', since: daysAgo(1) },
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
