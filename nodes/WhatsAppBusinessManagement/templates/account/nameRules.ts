import type { Problem } from '../finding';
import type { TemplateView } from '../templateView';
import type { AccountRule } from './accountRule';
import { ofNew } from './accountRule';
import type { AccountView, ExistingTemplate } from './accountView';
import { changedAt, isSameLanguage, isThere, titleOf } from './accountView';
import { DAY_MS } from './clockTime';
import { freeName } from './freeName';
import { OLDER_SAMPLE_NAMES, SAMPLE_NAME } from './sampleNames';
import { templatesNamed } from './templatesByName';

/** How long Meta locks the name of an approved template that was deleted (Meta: Template management). */
const LOCK_DAYS = 30;

/** The templates of the account with the name and the language. */
const sameContent = (account: AccountView, { name, language }: TemplateView): ExistingTemplate[] =>
	language === undefined
		? []
		: templatesNamed(account, name).filter((each) => isSameLanguage(each.language, language));

function existing(template: TemplateView, account: AccountView): Problem[] {
	const found = sameContent(account, template).find(isThere);
	if (found === undefined) return [];
	const status = found.status === undefined ? '' : `. Its status is ${found.status}`;
	return [
		{
			path: 'language',
			message: `The account already has the template ${titleOf(found)}${status}`,
			fix: 'Change the existing template (Message Template → Update), or use another name or language',
		},
	];
}

/** Whether a deleted template may still lock its name. Without a time, Meta's status decides. */
function isLocked(deleted: ExistingTemplate, now: Date): boolean {
	const changed = changedAt(deleted);
	const isOld = changed !== undefined && changed < now.getTime() - LOCK_DAYS * DAY_MS;
	return !(deleted.status === 'DELETED' && isOld);
}

function deleting(template: TemplateView, account: AccountView, now: Date): Problem[] {
	const all = sameContent(account, template);
	const locked = all.find((each) => !isThere(each) && isLocked(each, now));
	if (locked === undefined || all.some(isThere)) return [];
	const replacement = freeName(account, locked.name);
	return [
		{
			path: 'name',
			message: `Meta is deleting the template ${titleOf(locked)}. For up to four weeks, it accepts no new one with this name and language`,
			fix: `Use another name, e.g. ${replacement}`,
			replacement,
		},
	];
}

function otherCategory(template: TemplateView, account: AccountView): Problem[] {
	const { name, language = '', category } = template;
	const others = templatesNamed(account, name).filter(
		(each) => isThere(each) && !isSameLanguage(each.language, language),
	);
	const known = new Set(others.flatMap((each) => each.category ?? []));
	const [replacement] = known;
	// Without one common category it is unknown which one Meta expects.
	if (known.size !== 1 || replacement === undefined) return [];
	if (category === undefined || category === replacement) return [];
	return [
		{
			path: 'category',
			message: `Other languages of ${name ?? 'the template'} have the category ${replacement}, and all languages of a name share it`,
			fix: `Use ${replacement}, or another name`,
			replacement,
		},
	];
}

function reserved(name: string, account: AccountView, message: string): Problem[] {
	const replacement = freeName(account, name);
	return [{ path: 'name', message, fix: `Use another name, e.g. ${replacement}`, replacement }];
}

/** What stands in the way of a name. */
export const NAME_RULES: readonly AccountRule[] = [
	{
		id: 'account.exists',
		about: 'A name and language that the account already has',
		severity: 'error',
		source: 'Meta: error 2388024, “Content in This Language Already Exists”',
		page: 'template-management',
		check: ofNew(existing),
	},
	{
		id: 'account.deleting',
		about: 'A name that Meta still locks after a deletion',
		severity: 'error',
		source: 'Meta: error 2388023; Template management (a deleted name is locked for 30 days)',
		page: 'template-management',
		check: ofNew(deleting),
	},
	{
		id: 'account.category',
		about: 'Another category than that of the name’s other languages',
		severity: 'error',
		isUnsure: true,
		source: 'Reports of errors 2388023 and 2388024 for another category',
		page: 'template-categorization',
		check: ofNew(otherCategory),
	},
	{
		id: 'account.sample-name',
		about: 'The name of Meta’s sample template',
		severity: 'error',
		source: 'Meta: error 2388155, “Template name is already used as a sample template”',
		check: ofNew(({ name }, account) =>
			name === SAMPLE_NAME
				? reserved(name, account, `Meta reserves the name ${name} for its sample template`)
				: [],
		),
	},
	{
		id: 'account.older-sample-name',
		about: 'The name of an older sample template of Meta’s',
		severity: 'warning',
		source: 'Meta: error 2388155; Microsoft Learn lists the sample templates of an account',
		check: ofNew(({ name = '' }, account) =>
			OLDER_SAMPLE_NAMES.has(name)
				? reserved(
						name,
						account,
						`${name} is the name of a sample template of Meta’s. Meta may refuse it`,
					)
				: [],
		),
	},
];
