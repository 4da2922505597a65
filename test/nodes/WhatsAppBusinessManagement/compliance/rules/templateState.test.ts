import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';
import { TEMPLATE, UNUSUAL_NAMES } from '../ruleSubjects';
import { valueTable } from '../valueTable';

const LESS_OFTEN = 'Send it less often, to people who expect it, or improve its words';

const CORRECT =
	'Correct it with Message Template → Update, which submits it again, or appeal in WhatsApp Manager';

const scored = (score: unknown, status = 'APPROVED') => ({
	status,
	quality_score: { score, date: 1_790_000_000 },
});

const qualityTable = (
	rule: string,
	severity: 'warning' | 'info',
	quality: string,
	words: string,
	fine: string[],
): RuleTable => ({
	rule,
	subject: TEMPLATE,
	cases: [
		...[quality, quality.toLowerCase()].map((score) => ({
			title: `finds ${score}`,
			facts: scored(score),
			says: [
				{
					rule,
					severity,
					message: `The quality of template order_update (en_US) is ${words}`,
					fix: LESS_OFTEN,
					fixOperation: 'Message Template → Update',
					state: quality,
					evidence: scored(score),
				},
			],
		})),
		...[...fine, 'SOMETHING_NEW', undefined].map((score) => ({
			title: `finds nothing in ${score}`,
			facts: scored(score),
			says: 'nothing' as const,
		})),
		...['PAUSED', 'DISABLED', 'REJECTED', 'SOMETHING_NEW'].map((status) => ({
			title: `finds nothing in a template that is ${status}`,
			facts: scored(quality, status),
			says: 'nothing' as const,
		})),
		{
			title: 'finds nothing in a template without a rating',
			facts: { status: 'APPROVED' },
			says: 'nothing',
		},
		{
			title: 'is not checked without the status',
			facts: { quality_score: { score: quality } },
			says: 'not checked',
		},
		{
			title: 'is not checked if Meta does not know the field',
			facts: { status: 'APPROVED' },
			unknown: ['quality_score'],
			says: 'not checked',
		},
	],
});

const REJECTED = {
	rule: 'template-rejected',
	severity: 'warning' as const,
	fixOperation: 'Message Template → Update',
};

const TABLES: RuleTable[] = [
	{
		rule: 'template-rejected',
		subject: TEMPLATE,
		cases: [
			{
				title: 'finds a rejected template, with the reason in words and what to do about it',
				facts: { status: 'REJECTED', rejected_reason: 'TAG_CONTENT_MISMATCH' },
				says: [
					{
						...REJECTED,
						message:
							'Template order_update (en_US) is rejected: the content does not match the category or the language',
						fix: 'Choose the category that matches the text, do not mix languages, and submit the template again. If its language is wrong, create it in the right one',
						state: 'TAG_CONTENT_MISMATCH',
						evidence: { status: 'REJECTED', rejected_reason: 'TAG_CONTENT_MISMATCH' },
					},
				],
			},
			{
				title: 'shows a reason that is new',
				facts: { status: 'rejected', rejected_reason: 'TOO_MANY_LANTERNS' },
				says: [
					{
						...REJECTED,
						message: 'Template order_update (en_US) is rejected: too many lanterns',
						fix: CORRECT,
						state: 'TOO_MANY_LANTERNS',
					},
				],
			},
			...[{}, { rejected_reason: 'NONE' }, { rejected_reason: null }].map((reason) => ({
				title: `finds a rejected template with the reason ${JSON.stringify(reason)}`,
				facts: { status: 'REJECTED', ...reason },
				says: [
					{
						...REJECTED,
						message: 'Template order_update (en_US) is rejected: Meta does not give the reason',
						fix: CORRECT,
						state: 'REJECTED',
						evidence: { status: 'REJECTED' },
					},
				],
			})),
			...UNUSUAL_NAMES.map((name) => ({
				title: `names ${name}`,
				name,
				facts: { status: 'REJECTED', rejected_reason: 'SCAM' },
				says: [{ message: `Template ${name} is rejected: the content looks like a scam` }],
			})),
			...['APPROVED', 'PENDING', 'IN_APPEAL', 'SOMETHING_NEW'].map((status) => ({
				title: `finds nothing in ${status}`,
				facts: { status, rejected_reason: 'SCAM' },
				says: 'nothing' as const,
			})),
			{
				title: 'is not checked without the status',
				facts: { rejected_reason: 'SCAM' },
				says: 'not checked',
			},
		],
	},
	valueTable({
		rule: 'template-paused',
		subject: TEMPLATE,
		field: 'status',
		severity: 'warning',
		finds: { PAUSED: 'Template order_update (en_US) is paused, so it cannot be sent' },
		fine: ['APPROVED', 'DISABLED'],
		fix: 'Improve its words with Message Template → Update. A pause because of low quality ends by itself, any other with Message Template → Unpause',
		fixOperation: 'Message Template → Update',
	}),
	valueTable({
		rule: 'template-disabled',
		subject: TEMPLATE,
		field: 'status',
		severity: 'warning',
		finds: { DISABLED: 'Template order_update (en_US) is disabled for good' },
		fine: ['APPROVED', 'PAUSED'],
		fix: 'Create a template with another name and better content',
		fixOperation: 'Message Template → Create',
	}),
	valueTable({
		rule: 'template-limit-exceeded',
		subject: TEMPLATE,
		field: 'status',
		severity: 'warning',
		finds: {
			LIMIT_EXCEEDED: 'Template order_update (en_US) exceeds the account’s limit of templates',
		},
		fine: ['APPROVED', 'PENDING'],
		fix: 'Delete unused templates, then create it again',
		fixOperation: 'Message Template → Delete Many',
	}),
	qualityTable('template-quality-low', 'warning', 'RED', 'low, so Meta may pause it next', [
		'GREEN',
		'YELLOW',
		'UNKNOWN',
	]),
	qualityTable('template-quality-medium', 'info', 'YELLOW', 'medium', ['GREEN', 'RED', 'UNKNOWN']),
	valueTable({
		rule: 'template-archived',
		subject: TEMPLATE,
		field: 'status',
		severity: 'warning',
		finds: {
			ARCHIVED:
				'Template order_update (en_US) is archived, and Meta deletes it 28 days after it was archived',
		},
		fine: ['APPROVED', 'PENDING_DELETION'],
		fix: 'Unarchive it, if you still need it',
		fixOperation: 'Message Template → Unarchive',
	}),
	{
		rule: 'template-language-split',
		subject: TEMPLATE,
		cases: [
			{
				title: 'finds a rejected language of a template that is approved in others',
				facts: {
					name: 'order_update',
					language: 'he',
					status: 'REJECTED',
					approvedLanguages: ['en_US', 'ar'],
				},
				says: [
					{
						rule: 'template-language-split',
						severity: 'info',
						message:
							'Template order_update is missing in he: it is rejected there, and approved in en_US and ar',
						fix: 'Correct the rejected language, which submits it again',
						fixOperation: 'Message Template → Update',
					},
				],
			},
			{
				title: 'finds nothing if no language is approved',
				facts: { name: 'order_update', language: 'he', status: 'REJECTED', approvedLanguages: [] },
				says: 'nothing',
			},
			...['APPROVED', 'PENDING', 'SOMETHING_NEW'].map((status) => ({
				title: `finds nothing in ${status}`,
				facts: { name: 'order_update', language: 'he', status, approvedLanguages: ['ar'] },
				says: 'nothing' as const,
			})),
			{
				title: 'is not checked if not all templates were read',
				facts: { name: 'order_update', language: 'he', status: 'REJECTED' },
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
