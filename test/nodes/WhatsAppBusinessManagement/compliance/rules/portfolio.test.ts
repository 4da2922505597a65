import type { RuleTable } from '../ruleCases';
import { NOW, testRules } from '../ruleCases';

const DAY_MS = 86_400_000;

const PORTFOLIO = { kind: 'portfolio' as const, id: '506914307656634', name: 'Fernwick Lanterns' };

const iso = (ms: number): string => new Date(ms).toISOString();
const daysAgo = (days: number): string => iso(NOW - days * DAY_MS);

const preVerified = (verification_expiry_time: unknown) => ({
	preVerifiedNumbers: [{ id: '77', phone_number: '+1 555 0177', verification_expiry_time }],
});

const ACCOUNTS = [
	{ id: '2', name: 'Lucky Shrub US' },
	{ id: '1', name: 'Lucky Shrub EU' },
];

const listed = (...entries: unknown[]) => ({ value: JSON.stringify(entries), since: daysAgo(40) });

const BOTH = '[["1","Lucky Shrub EU"],["2","Lucky Shrub US"]]';

const TABLES: RuleTable[] = [
	{
		rule: 'portfolio-2fa-optional',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a portfolio that requires no second factor',
				facts: { two_factor_type: 'none' },
				says: [
					{
						severity: 'info',
						message: 'Fernwick Lanterns does not require a second factor',
						fix: 'Require two-factor authentication in Business settings → Security Center',
					},
				],
			},
			{
				title: 'says nothing where admins need one',
				facts: { two_factor_type: 'admin_required' },
				says: 'nothing',
			},
			{
				title: 'says nothing where all need one',
				facts: { two_factor_type: 'all_required' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an unknown value',
				facts: { two_factor_type: 'new' },
				says: 'nothing',
			},
			{ title: 'is not checked without the field', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'portfolio-preverified-expiring',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a number whose verification ends in 14 days',
				facts: preVerified('2026-12-14T08:00:00+0000'),
				says: [
					{
						rule: 'portfolio-preverified-expiring.77',
						severity: 'info',
						message: 'The pre-verified number +1 555 0177 loses its verification on 2026-12-14',
						fix: 'Request a code for the number, and verify it again',
						fixOperation: 'Pre-Verified Number → Request Code',
						evidence: { id: '77', verification_expiry_time: '2026-12-14T08:00:00.000Z' },
					},
				],
			},
			{
				title: 'says nothing a second before that',
				facts: preVerified('2026-12-14T08:00:01+0000'),
				says: 'nothing',
			},
			{
				title: 'obeys the setting',
				facts: preVerified('2026-12-14T08:00:00+0000'),
				settings: { preVerifiedDays: 13 },
				says: 'nothing',
			},
			{
				title: 'finds one that has ended, as Unix seconds',
				facts: preVerified(NOW / 1_000),
				says: [
					{ message: 'The pre-verified number +1 555 0177 lost its verification on 2026-11-30' },
				],
			},
			{
				title: 'says nothing of times that it cannot read',
				facts: {
					preVerifiedNumbers: [
						null,
						{},
						{ verification_expiry_time: 0 },
						{ verification_expiry_time: 'soon' },
						{ verification_expiry_time: 1e300 },
						{ verification_expiry_time: [1] },
					],
				},
				says: 'nothing',
			},
			{ title: 'is not checked without the list', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'account-vanished',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds an account that is no longer listed',
				facts: { accounts: [ACCOUNTS[0]] },
				remembered: listed(['1', 'Lucky Shrub EU'], ['2', 'Lucky Shrub US']),
				says: [
					{
						rule: 'account-vanished.1',
						severity: 'warning',
						message: 'Lucky Shrub EU is no longer among the accounts of Fernwick Lanterns',
						fix: 'Ask its owner whether the account was moved, deleted or is no longer shared',
						since: iso(NOW),
						evidence: { id: '1', name: 'Lucky Shrub EU' },
					},
				],
				remembers: `[["1","Lucky Shrub EU",${NOW}],["2","Lucky Shrub US"]]`,
			},
			{
				title: 'still finds it in later runs, since the first',
				facts: { accounts: [ACCOUNTS[0]] },
				remembered: listed(['1', 'Lucky Shrub EU', NOW - 30 * DAY_MS + 1]),
				says: [{ rule: 'account-vanished.1', since: iso(NOW - 30 * DAY_MS + 1) }],
			},
			{
				title: 'forgets it after 30 days',
				facts: { accounts: ACCOUNTS.slice(0, 1) },
				remembered: listed(['1', 'Lucky Shrub EU', NOW - 30 * DAY_MS]),
				says: 'nothing',
				remembers: '[["2","Lucky Shrub US"]]',
			},
			{
				title: 'says nothing once it is back',
				facts: { accounts: ACCOUNTS },
				remembered: listed(['1', 'Lucky Shrub EU', NOW - DAY_MS]),
				says: 'nothing',
				remembers: BOTH,
			},
			{
				title: 'tells several apart',
				facts: { accounts: [] },
				remembered: listed(['1', 'Lucky Shrub EU'], ['2', 'Lucky Shrub US']),
				says: [{ rule: 'account-vanished.1' }, { rule: 'account-vanished.2' }],
			},
			{
				title: 'says nothing the first time, and remembers all',
				facts: { accounts: ACCOUNTS },
				says: 'nothing',
				remembers: BOTH,
			},
			{
				title: 'takes a broken memory as none',
				facts: { accounts: ACCOUNTS },
				remembered: listed(['3'], 4, { id: '5' }, [6, 'x'], null),
				says: 'nothing',
				remembers: BOTH,
			},
			{
				title: 'takes a memory that is no JSON as none',
				facts: { accounts: ACCOUNTS },
				remembered: { value: '[["3"', since: daysAgo(1) },
				says: 'nothing',
				remembers: BOTH,
			},
			{
				title: 'keeps long names short, without cutting an emoji in two',
				facts: { accounts: [{ id: '1', name: '🏮'.repeat(50) }, { id: '2' }] },
				says: 'nothing',
				remembers: `[["1","${'🏮'.repeat(40)}"],["2","2"]]`,
			},
			{
				title: 'is not checked if not all accounts could be listed, and keeps what it knows',
				facts: {},
				remembered: listed(['1', 'Lucky Shrub EU']),
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
