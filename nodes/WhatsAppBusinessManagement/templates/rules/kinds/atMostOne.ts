import type { Rule } from '../../rule';

interface Limit extends Pick<Rule, 'id' | 'source'> {
	/** Meta's type of the button. */
	type: string;
	/** What the buttons are, in the plural. */
	what: string;
}

/** A rule that a list has at most one button of a type. Meta does not document that it checks it. */
export const atMostOne = ({ id, source, type: wanted, what }: Limit): Rule => ({
	id,
	about: `Several ${what}`,
	severity: 'error',
	isUnsure: true,
	source,
	page: 'components',
	check: ({ buttonLists }) =>
		buttonLists
			.map(({ path, buttons }) => ({
				path,
				count: buttons.filter(({ type }) => type === wanted).length,
			}))
			.filter(({ count }) => count > 1)
			.map(({ path, count }) => ({
				path,
				message: `There are ${count} ${what}, and there may be 1`,
				fix: `Remove ${count - 1}`,
			})),
});
