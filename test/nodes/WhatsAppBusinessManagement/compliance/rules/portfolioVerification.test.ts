import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';

const PORTFOLIO = { kind: 'portfolio' as const, id: '506914307656634', name: 'Fernwick Lanterns' };

const CLIENT_ID = '506914307656777';

const submission = (facts: object = {}) => ({
	id: '443000000001',
	client_business_id: CLIENT_ID,
	verification_status: 'FAILED',
	rejection_reasons: [],
	submitted_time: '2026-10-01T09:00:00+0000',
	...facts,
});

const failed = (status: string, message: string) => ({
	title: `finds ${status}`,
	facts: { verification_status: status },
	says: [
		{
			severity: 'warning' as const,
			message,
			fix: 'Correct the documents, and try again in Business settings → Security Center',
			state: status.toUpperCase(),
		},
	],
});

const TABLES: RuleTable[] = [
	{
		rule: 'portfolio-not-verified',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a portfolio that is not verified',
				facts: { verification_status: 'not_verified' },
				says: [
					{
						severity: 'warning',
						message:
							'Fernwick Lanterns is not verified, so Meta’s lowest limits apply: 250 recipients a day, 2 numbers, 250 templates',
						fix: 'Verify the business in Business settings → Security Center',
					},
				],
			},
			{
				title: 'does not tell a messaging limit that is not its own',
				facts: {
					verification_status: 'not_verified',
					whatsapp_business_manager_messaging_limit: 'TIER_10K',
				},
				says: [
					{
						message:
							'Fernwick Lanterns is not verified, so Meta’s lowest limits apply: 2 numbers, 250 templates',
					},
				],
			},
			{
				title: 'finds it in Meta’s other words',
				facts: { verification_status: 'UNVERIFIED' },
				says: [{ severity: 'warning' }],
			},
			{
				title: 'finds one that Meta limits because of it',
				facts: { verification_status: 'pending', isHeldBackAsUnverified: true },
				says: [{ severity: 'warning' }],
			},
			{
				title: 'says nothing of a verified one',
				facts: { verification_status: 'verified' },
				says: 'nothing',
			},
			{
				title: 'says nothing of a pending one',
				facts: { verification_status: 'PENDING' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an unknown value',
				facts: { verification_status: 'new' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an odd value',
				facts: { verification_status: {} },
				says: 'nothing',
			},
			{ title: 'is not checked without the status', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'portfolio-verification-failed',
		subject: PORTFOLIO,
		cases: [
			failed('failed', 'The business verification of Fernwick Lanterns has failed'),
			failed('rejected', 'The business verification of Fernwick Lanterns was rejected'),
			failed('revoked', 'The business verification of Fernwick Lanterns was revoked'),
			failed('EXPIRED', 'The business verification of Fernwick Lanterns has expired'),
			failed(
				'ineligible',
				'The business verification of Fernwick Lanterns is not possible, because Meta considers the business ineligible',
			),
			{
				title: 'says nothing of a verified one',
				facts: { verification_status: 'verified' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an unknown value',
				facts: { verification_status: 'constructor' },
				says: 'nothing',
			},
			{ title: 'is not checked without the status', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'portfolio-verification-needs-more',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a verification that waits for information',
				facts: { verification_status: 'pending_need_more_info' },
				says: [
					{
						severity: 'warning',
						message:
							'The business verification of Fernwick Lanterns waits for documents (pending need more info)',
						fix: 'Submit them in Business settings → Security Center',
						state: 'PENDING_NEED_MORE_INFO',
					},
				],
			},
			{
				title: 'finds one that waits for its submission',
				facts: { verification_status: 'PENDING_SUBMISSION' },
				says: [{ state: 'PENDING_SUBMISSION' }],
			},
			{
				title: 'says nothing of a pending one',
				facts: { verification_status: 'pending' },
				says: 'nothing',
			},
			{
				title: 'says nothing of an unknown value',
				facts: { verification_status: 'new' },
				says: 'nothing',
			},
			{ title: 'is not checked without the status', facts: {}, says: 'not checked' },
		],
	},
	{
		rule: 'portfolio-self-certification-failed',
		subject: PORTFOLIO,
		cases: [
			{
				title: 'finds a verification that failed, with Meta’s reasons in words',
				facts: {
					submissions: [
						submission({
							submitted_info: { end_business_legal_name: 'Quillbrook Teahouse Ltd' },
							rejection_reasons: ['LEGAL_NAME_NOT_FOUND_IN_DOCUMENTS', 'NEW_REASON'],
						}),
					],
				},
				says: [
					{
						rule: `portfolio-self-certification-failed.${CLIENT_ID}`,
						severity: 'warning',
						message:
							'The verification of Quillbrook Teahouse Ltd failed: the documents do not contain the legal name, new reason',
						fix: 'Submit a document that shows the legal name. Submit the documents again',
						fixOperation: 'Business Portfolio → Self-Certify Client Business',
						state: 'FAILED',
					},
				],
			},
			{
				title: 'finds one that was revoked, without reasons',
				facts: { submissions: [submission({ verification_status: 'REVOKED' })] },
				says: [
					{
						message: `The verification of ${CLIENT_ID} was revoked`,
						fix: 'Submit the documents again',
						state: 'REVOKED',
					},
				],
			},
			{
				title: 'says nothing if a later submission was approved, whatever the order',
				facts: {
					submissions: [
						submission({
							verification_status: 'APPROVED',
							submitted_time: '2026-10-02T09:00:00+0000',
						}),
						submission(),
					],
				},
				says: 'nothing',
			},
			{
				title: 'finds a later submission that failed',
				facts: {
					submissions: [
						submission({ submitted_time: '2026-10-02T09:00:00+0000' }),
						submission({ verification_status: 'APPROVED' }),
					],
				},
				says: [{ state: 'FAILED' }],
			},
			{
				title: 'says nothing of other and of odd values',
				facts: {
					submissions: [
						submission({ client_business_id: '1', verification_status: 'DISCARDED' }),
						submission({ client_business_id: '2', verification_status: 'NEW' }),
						submission({ client_business_id: '3', verification_status: 4 }),
						null,
					],
				},
				says: 'nothing',
			},
			{ title: 'is not checked without the list', facts: {}, says: 'not checked' },
		],
	},
];

testRules(TABLES);
