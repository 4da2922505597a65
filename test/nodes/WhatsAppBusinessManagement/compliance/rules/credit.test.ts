import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';

const PORTFOLIO = { kind: 'portfolio' as const, id: '506914307656634', name: 'Fernwick Lanterns' };
const ACCOUNT = { kind: 'account' as const, id: '102290129340398', name: 'Lucky Shrub' };

const dollars = (amount: string) => ({ amount, currency: 'USD' });

const line = (facts: object = {}) => ({
	id: '333000000001101',
	legal_entity_name: 'Fernwick Lanterns LLC',
	credit_available: dollars('1000.00'),
	max_balance: dollars('10000.00'),
	is_access_revoked: false,
	...facts,
});

const allocation = (facts: object = {}) => ({
	id: '333000000001201',
	receiving_business: { id: '506914307656777', name: 'Quillbrook Teahouse' },
	receiving_credential: { id: '333000000001202' },
	request_status: 'APPROVED',
	...facts,
});

const TABLES: RuleTable[] = [
	{
		rule: 'portfolio-credit-revoked',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a credit line that was withdrawn',
				facts: { creditLines: [line(), line({ id: '9', is_access_revoked: true })] },
				says: [
					{
						rule: 'portfolio-credit-revoked.9',
						severity: 'critical',
						message: 'The credit line 9 (Fernwick Lanterns LLC) was withdrawn',
						fix: 'Attach another credit line or payment method to the accounts that it paid for',
						fixOperation: 'Credit Line → Share and Attach',
						evidence: { id: '9', is_access_revoked: true },
					},
				],
			},
			{
				title: 'finds an allocation that was withdrawn',
				facts: {
					creditLines: [line()],
					creditAllocations: [
						allocation(),
						allocation({ id: '8', request_status: 'deleted' }),
						allocation({ id: '7', request_status: 'DELETED', receiving_business: null }),
					],
				},
				says: [
					{
						rule: 'portfolio-credit-revoked.8',
						severity: 'warning',
						message: 'The allocation 8 of your credit line to Quillbrook Teahouse was withdrawn',
						fix: 'Share and attach the credit line again, or ask the client for another payment method',
					},
					{
						rule: 'portfolio-credit-revoked.7',
						message: 'The allocation 7 of your credit line was withdrawn',
					},
				],
			},
			{
				title: 'says nothing of lines in order',
				facts: {
					creditLines: [line(), line({ is_access_revoked: 'new' })],
					creditAllocations: [allocation(), allocation({ request_status: 'NEW_STATUS' })],
				},
				says: 'nothing',
			},
			{ title: 'says nothing where there are no credit lines', facts: {}, says: 'nothing' },
			{
				title: 'is not checked if Meta does not tell it',
				facts: {},
				unknown: ['creditLines'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'portfolio-credit-low',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a line with 10 percent left',
				facts: { creditLines: [line()] },
				says: [
					{
						rule: 'portfolio-credit-low.333000000001101',
						severity: 'warning',
						message: '10 % of the credit line 333000000001101 (Fernwick Lanterns LLC) is left',
						fix: 'Pay the open invoices, or ask Meta for more credit',
						evidence: { id: '333000000001101', percent: 10 },
					},
				],
			},
			{
				title: 'says nothing of a cent more',
				facts: { creditLines: [line({ credit_available: dollars('1000.01') })] },
				says: 'nothing',
			},
			{
				title: 'obeys the setting',
				facts: { creditLines: [line()] },
				settings: { portfolioCreditPercent: 9 },
				says: 'nothing',
			},
			{
				title: 'reads plain numbers, and an overdrawn line',
				facts: {
					creditLines: [
						line({ id: 1, legal_entity_name: null, credit_available: -5, max_balance: 100 }),
					],
				},
				says: [{ message: '0 % of the credit line 1 is left' }],
			},
			{
				title: 'says nothing of amounts that it cannot read',
				facts: {
					creditLines: [
						line({ credit_available: 'much' }),
						line({ max_balance: '' }),
						line({ credit_available: null }),
						line({ max_balance: 0 }),
						line({ credit_available: {} }),
						null,
					],
				},
				says: 'nothing',
			},
			{
				title: 'is not checked if Meta does not tell it',
				facts: {},
				unknown: ['creditLines'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'account-credit-not-attached',
		subject: ACCOUNT,
		cases: [
			{
				title: 'finds an account that pays in another way',
				facts: { primary_funding_id: '4', creditAllocations: [allocation()] },
				says: [
					{
						severity: 'warning',
						message: 'Lucky Shrub does not pay from your credit line',
						fix: 'Attach your credit line to the account',
						fixOperation: 'Credit Line → Attach',
						state: '4',
						evidence: { primary_funding_id: '4' },
					},
				],
			},
			{
				title: 'finds one that pays from an allocation that was withdrawn',
				facts: {
					primary_funding_id: '333000000001202',
					creditAllocations: [
						allocation({ request_status: 'DELETED' }),
						allocation({ receiving_credential: { id: '5' } }),
					],
				},
				says: [{ severity: 'warning' }],
			},
			{
				title: 'says nothing of one that pays from it',
				facts: { primary_funding_id: '333000000001202', creditAllocations: [allocation()] },
				says: 'nothing',
			},
			{
				title: 'says nothing where there are no allocations',
				facts: { primary_funding_id: '4', creditAllocations: [] },
				says: 'nothing',
			},
			{
				title: 'says nothing without a payment method, which has a rule of its own',
				facts: { creditAllocations: [allocation()] },
				says: 'nothing',
			},
			{
				title: 'is not checked if Meta does not know the field',
				facts: { creditAllocations: [allocation()] },
				unknown: ['primary_funding_id'],
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
