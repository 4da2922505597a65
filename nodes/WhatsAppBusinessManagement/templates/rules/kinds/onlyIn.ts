import type { Category } from '../../categories';
import { isCategory } from '../../categories';
import type { Rule } from '../../rule';
import type { TemplateView } from '../../templateView';
import { choiceOf } from '../../wording';

interface Restriction extends Pick<Rule, 'id' | 'isUnsure' | 'source' | 'page'> {
	/** What exists only in these categories, with its article: `A carousel`. */
	what: string;
	categories: readonly Category[];
	/** Whether the template has it. */
	isIn: (template: TemplateView) => boolean;
}

/** A rule that something exists only in some categories. It leaves a wrong category to `category.unknown`. */
export const onlyIn = ({ what, categories, isIn, ...rule }: Restriction): Rule => ({
	...rule,
	about: `${what} in another category than ${choiceOf(categories)}`,
	severity: 'error',
	check: (template) => {
		const { category } = template;
		if (!isCategory(category) || categories.includes(category) || !isIn(template)) return [];
		const [single, ...others] = categories;
		return [
			{
				path: 'category',
				message: `${what} is not available in the category ${category}`,
				fix: `Use the category ${choiceOf(categories)}`,
				replacement: others.length === 0 ? single : undefined,
			},
		];
	},
});
