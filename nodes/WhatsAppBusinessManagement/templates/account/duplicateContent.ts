import type { Problem } from '../finding';
import type { TemplateView } from '../templateView';
import { textsOf, viewOf } from '../templateView';
import { replaceVariables } from '../variables';
import { LISTED, counted, listOf } from '../wording';
import type { AccountRule } from './accountRule';
import type { AccountView, ExistingTemplate, Occasion } from './accountView';
import { isSameLanguage, isThere, titleOf } from './accountView';
import { groupsBy, oncePerAccount } from './oncePerAccount';

const AUTHENTICATION = 'AUTHENTICATION';

/** The words as they are compared: variables by their place only, white space as one blank. */
const plain = (text: string): string =>
	replaceVariables(text, () => '{{}}')
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim();

const ownText = (template: TemplateView, type: 'BODY' | 'FOOTER') =>
	textsOf(template, type).find(({ component }) => component.card === undefined);

/** Body and footer of a template, for comparison; undefined if it has no body of its own. */
function wordingOf(template: TemplateView): string | undefined {
	const body = ownText(template, 'BODY');
	if (body === undefined) return undefined;
	return JSON.stringify([body, ownText(template, 'FOOTER')].map((each) => plain(each?.text ?? '')));
}

/** The templates of an account with the same wording. Thousands may have it. */
interface SameWording {
	all: readonly ExistingTemplate[];
	byName: ReadonlyMap<string, readonly ExistingTemplate[]>;
}

/** The templates of the account by their wording. */
const wordingsOf = oncePerAccount((templates): ReadonlyMap<string, SameWording> => {
	// Meta writes the texts of authentication templates, so they are the same in all of them.
	const compared = templates.filter((each) => isThere(each) && each.category !== AUTHENTICATION);
	const groups = groupsBy(compared, ({ components }) => wordingOf(viewOf({ components })));
	return new Map(
		[...groups].flatMap(
			([wording, all]): Array<[string, SameWording]> =>
				wording === undefined
					? []
					: [[wording, { all, byName: groupsBy(all, ({ name }) => name) }]],
		),
	);
});

/** The first of the templates that are not excluded: at least as many as a message names, if there are. */
function firstOf(
	all: readonly ExistingTemplate[],
	excluded: ReadonlySet<ExistingTemplate>,
): ExistingTemplate[] {
	return all.slice(0, LISTED + excluded.size).filter((each) => !excluded.has(each));
}

function duplicates(template: TemplateView, account: AccountView, occasion: Occasion): Problem[] {
	const wording = template.category === AUTHENTICATION ? undefined : wordingOf(template);
	if (wording === undefined) return [];
	const { name, language = '' } = occasion.edited ?? template;
	const same = wordingsOf(account).get(wording);
	if (same === undefined) return [];
	const named = name === undefined ? [] : (same.byName.get(name) ?? []);
	const own = new Set(named.filter((each) => isSameLanguage(each.language, language)));
	const count = same.all.length - own.size;
	if (count === 0) return [];
	return [
		{
			path: ownText(template, 'BODY')?.path ?? 'components',
			message: `The body and the footer are the same as in ${counted(count, 'other template')}: ${listOf(firstOf(same.all, own).map(titleOf), count)}. Reviewers reject duplicates`,
			fix: 'Use the existing template, or change the words',
		},
	];
}

/** What else the account has. */
export const CONTENT_RULES: readonly AccountRule[] = [
	{
		id: 'account.duplicate-content',
		about: 'The same body and footer as in another template',
		severity: 'warning',
		source:
			'Meta: Template review (the wording of body and footer is that of an existing template)',
		page: 'template-review',
		check: duplicates,
	},
];
