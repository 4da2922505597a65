import type { Problem } from '../finding';
import type { TemplateView } from '../templateView';

/**
 * A problem for each list with too many buttons of a type. Those of cards are left to the rules for
 * carousels, and those of authentication templates to theirs.
 */
export const tooMany = (
	{ buttonLists, category }: TemplateView,
	type: string,
	limit: number,
): Problem[] =>
	category === 'AUTHENTICATION'
		? []
		: buttonLists
				.filter(({ card }) => card === undefined)
				.map(({ path, buttons }) => ({
					path,
					count: buttons.filter((button) => button.type === type).length,
				}))
				.filter(({ count }) => count > limit)
				.map(({ path, count }) => ({
					path,
					message: `There are ${count} ${type} buttons, and may be ${limit}`,
					fix: `Remove ${count - limit}`,
				}));
