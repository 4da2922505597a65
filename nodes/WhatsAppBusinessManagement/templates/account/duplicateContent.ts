import type { Problem } from '../finding';
import type { TemplateView } from '../templateView';
import { textsOf, viewOf } from '../templateView';
import { replaceVariables } from '../variables';
import { counted, listOf } from '../wording';
import type { AccountRule } from './accountRule';
import type { AccountView, ExistingTemplate, Occasion } from './accountView';
import { isSameLanguage, isThere, titleOf } from './accountView';

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

type Wordings = ReadonlyMap<string, ExistingTemplate[]>;

const calculated = new WeakMap<AccountView['templates'], Wordings>();

/** The templates of the account by their wording, calculated once per list: Sync checks many templates with it. */
function wordingsOf({ templates }: AccountView): Wordings {
	const known = calculated.get(templates);
	if (known !== undefined) return known;
	const wordings = new Map<string, ExistingTemplate[]>();
	for (const each of templates) {
		// Meta writes the texts of authentication templates, so they are the same in all of them.
		if (!isThere(each) || each.category === AUTHENTICATION) continue;
		const wording = wordingOf(viewOf({ components: each.components }));
		if (wording === undefined) continue;
		wordings.set(wording, [...(wordings.get(wording) ?? []), each]);
	}
	calculated.set(templates, wordings);
	return wordings;
}

function duplicates(template: TemplateView, account: AccountView, occasion: Occasion): Problem[] {
	const wording = template.category === AUTHENTICATION ? undefined : wordingOf(template);
	if (wording === undefined) return [];
	const { name, language = '' } = occasion.edited ?? template;
	const others = (wordingsOf(account).get(wording) ?? []).filter(
		(each) => each.name !== name || !isSameLanguage(each.language, language),
	);
	if (others.length === 0) return [];
	return [
		{
			path: ownText(template, 'BODY')?.path ?? 'components',
			message: `The body and the footer are the same as in ${counted(others.length, 'other template')}: ${listOf(others.map(titleOf))}. Reviewers reject duplicates`,
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
