import { categoryWords, TEMPLATE_CATEGORIES } from '../../changes/fields/template';
import { wordsFor } from '../../changes/words';
import type { RuleEntry } from './entries';
import { upper } from './values';

const CATEGORIZATION = 'templates/template-categorization';

/** Meta: Template categorization. */
const REWORD =
	'Change the words so that they match the category that you want, or request a review of the category in WhatsApp Manager within 60 days';

/** The rules for the category of a template, which decides its price. */
export const TEMPLATE_CATEGORY_RULES: readonly RuleEntry[] = [
	{
		id: 'template-category-changing',
		severity: 'warning',
		about: 'A template to which Meta will give another category, so that its price changes',
		docs: CATEGORIZATION,
		needs: ['category', 'correct_category'],
		// Meta leaves it out while the category is right.
		mayLack: ['correct_category'],
		fixOperation: 'Message Template → Update',
		check: ({ name, facts }) => {
			const [from, to] = [upper(facts, 'category'), upper(facts, 'correct_category')];
			// A value that is not in the table is no category to judge.
			const words = wordsFor(TEMPLATE_CATEGORIES, to);
			if (words === undefined || from === to) return undefined;
			return {
				message: `The category of template ${name} becomes ${words}, which has another price than ${categoryWords(from)}`,
				fix: REWORD,
				state: to,
			};
		},
	},
	{
		id: 'template-category-changed',
		severity: 'info',
		about: 'A template that has another category than before',
		docs: CATEGORIZATION,
		needs: ['category', 'previous_category'],
		mayLack: ['previous_category'],
		fixOperation: 'Message Template → Update',
		check: ({ name, facts }) => {
			const [before, after] = [upper(facts, 'previous_category'), upper(facts, 'category')];
			const [from, to] = [
				wordsFor(TEMPLATE_CATEGORIES, before),
				wordsFor(TEMPLATE_CATEGORIES, after),
			];
			if (from === undefined || to === undefined || from === to) return undefined;
			return {
				message: `The category of template ${name} was changed from ${from} to ${to}`,
				fix: REWORD,
				state: after,
			};
		},
	},
];
