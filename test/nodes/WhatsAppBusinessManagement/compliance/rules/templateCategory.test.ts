import type { RuleTable } from '../ruleCases';
import { testRules } from '../ruleCases';
import { TEMPLATE, UNUSUAL_NAMES } from '../ruleSubjects';

const REWORD =
	'Change the words so that they match the category that you want, or request a review of the category in WhatsApp Manager within 60 days';

const TABLES: RuleTable[] = [
	{
		rule: 'template-category-changing',
		subject: TEMPLATE,
		cases: [
			{
				title: 'finds a category that Meta holds for wrong',
				facts: { category: 'UTILITY', correct_category: 'MARKETING' },
				says: [
					{
						rule: 'template-category-changing',
						severity: 'warning',
						message:
							'The category of template order_update (en_US) becomes Marketing, which has another price than Utility',
						fix: REWORD,
						fixOperation: 'Message Template → Update',
						state: 'MARKETING',
						evidence: { category: 'UTILITY', correct_category: 'MARKETING' },
					},
				],
			},
			{
				title: 'shows a category that is new',
				facts: { category: 'FREE_SERVICE', correct_category: 'utility' },
				says: [
					{
						message:
							'The category of template order_update (en_US) becomes Utility, which has another price than free service',
						state: 'UTILITY',
					},
				],
			},
			{
				title: 'finds nothing if both are the same',
				facts: { category: 'MARKETING', correct_category: 'marketing' },
				says: 'nothing',
			},
			...['SOMETHING_NEW', 'NONE', 'constructor'].map((category) => ({
				title: `finds nothing if the right category is ${category}`,
				facts: { category: 'MARKETING', correct_category: category },
				says: 'nothing' as const,
			})),
			{
				title: 'finds nothing if Meta names no right category',
				facts: { category: 'MARKETING' },
				says: 'nothing',
			},
			{
				title: 'is not checked without the category',
				facts: { correct_category: 'MARKETING' },
				says: 'not checked',
			},
			{
				title: 'is not checked if Meta does not know the field',
				facts: { category: 'MARKETING' },
				unknown: ['correct_category'],
				says: 'not checked',
			},
		],
	},
	{
		rule: 'template-category-changed',
		subject: TEMPLATE,
		cases: [
			{
				title: 'finds a category that was changed',
				facts: { category: 'MARKETING', previous_category: 'UTILITY' },
				says: [
					{
						rule: 'template-category-changed',
						severity: 'info',
						message:
							'The category of template order_update (en_US) was changed from Utility to Marketing',
						fix: REWORD,
						fixOperation: 'Message Template → Update',
						state: 'MARKETING',
						evidence: { category: 'MARKETING', previous_category: 'UTILITY' },
					},
				],
			},
			...UNUSUAL_NAMES.map((name) => ({
				title: `names ${name}`,
				name,
				facts: { category: 'MARKETING', previous_category: 'UTILITY' },
				says: [
					{ message: `The category of template ${name} was changed from Utility to Marketing` },
				],
			})),
			{
				title: 'finds nothing if both are the same',
				facts: { category: 'MARKETING', previous_category: 'marketing' },
				says: 'nothing',
			},
			...[
				['SOMETHING_NEW', 'UTILITY'],
				['MARKETING', 'SOMETHING_NEW'],
			].map(([category, previous]) => ({
				title: `finds nothing in ${previous} before and ${category} now`,
				facts: { category, previous_category: previous },
				says: 'nothing' as const,
			})),
			{
				title: 'finds nothing if there was no category before',
				facts: { category: 'MARKETING', previous_category: '' },
				says: 'nothing',
			},
			{
				title: 'is not checked without the category',
				facts: { previous_category: 'MARKETING' },
				says: 'not checked',
			},
		],
	},
];

testRules(TABLES);
