import type { IDataObject } from 'n8n-workflow';

import { reasonOf, text } from '../../changes/fields/field';
import { TEMPLATE_REJECTIONS } from '../../changes/rejectionReasons';
import { explained, wordsFor } from '../../changes/words';
import type { AccountView, ExistingTemplate } from '../account/accountView';
import { existingTemplateOf } from '../account/accountView';
import { isGone } from '../account/gone';
import { templatesNamed } from '../account/templatesByName';
import { mergeFindings, validateInAccount } from '../account/validateInAccount';
import type { Finding } from '../finding';
import { labelOf } from '../labelOf';
import { validate } from '../validate';
import { counted, listOf } from '../wording';
import { SAMPLE_HASHES, categoryByMeta, differences } from './compare';
import { without } from './authenticationRead';
import { languageOf } from './normalize';
import { planDeletions } from './planDeletions';
import type { Action, PlanItem, PlanOptions } from './planItem';

/** A template that the account is to have. */
export interface Wanted {
	/** By the keys of the call that creates it; beside them the hashes of its samples. */
	template: IDataObject;
	/** What is wrong with the way in which it was given, each as a sentence. Then it is refused. */
	problems?: readonly string[];
}

/** Meta: Template fundamentals. */
export const CREATIONS_PER_HOUR = 100;

const IN_REVIEW = ['IN_APPEAL', 'PENDING'];

/** The order of the actions in a plan. Templates are deleted last, when their replacements exist. */
const ORDER: readonly Action[] = ['create', 'update', 'delete', 'wait', 'refuse', 'none', 'keep'];

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What tells templates apart. */
const identityOf = ({ name, language }: IDataObject): string =>
	`${textOf(name)} ${languageOf(language).toLowerCase()}`;

/** Why Meta rejected a template, in words. */
function whyRejected({ rejected_reason: code }: IDataObject): string {
	const reason = reasonOf(text(code));
	if (reason === null) return 'it gives no reason';
	return explained(reason, wordsFor(TEMPLATE_REJECTIONS, reason)?.meaning);
}

/** A finding as a sentence. */
export const sentenceOf = (template: IDataObject, { path, message, fix }: Finding): string =>
	`${labelOf(template, path)}: ${message}.${fix === undefined ? '' : ` ${fix}.`}`;

/** An example without a variable is certain to be a slip: n8n evaluated the variable. */
const stops = ({ severity, rule }: Finding): boolean =>
	severity === 'error' || rule === 'example.extra';

const isInComponents = (path: string): boolean => path.startsWith('components');

/** Whether an edit sends what is at a path. Components are sent as a whole, and only if one differs. */
const isSent = (path: string, { changes }: PlanItem): boolean =>
	!isInComponents(path) || changes.some((change) => isInComponents(change.path));

/** Makes the plan of one account. */
class Planner {
	private readonly account: AccountView;
	private readonly byIdentity = new Map<string, IDataObject>();
	private readonly listed = new Map<string, number>();
	private readonly categories = new Map<string, Set<string>>();

	constructor(
		wanted: readonly Wanted[],
		readonly existing: IDataObject[],
		private readonly options: PlanOptions,
	) {
		const views = existing.map(existingTemplateOf);
		this.account = { templates: views.filter((view) => view !== undefined) };
		for (const each of existing) {
			if (!isGone(each.status)) this.byIdentity.set(identityOf(each), each);
		}
		for (const { template } of wanted) this.list(template);
	}

	private list(template: IDataObject): void {
		const identity = identityOf(template);
		this.listed.set(identity, (this.listed.get(identity) ?? 0) + 1);
		const name = textOf(template.name);
		const categories = this.categories.get(name) ?? new Set();
		if (textOf(template.category) !== '') categories.add(textOf(template.category).toUpperCase());
		this.categories.set(name, categories);
	}

	/** The templates of the account that are not wanted. */
	get unlisted(): IDataObject[] {
		return this.existing.filter((each) => !this.listed.has(identityOf(each)));
	}

	plan({ template, problems = [] }: Wanted, index: number): PlanItem {
		const found = this.byIdentity.get(identityOf(template));
		const base: PlanItem = {
			action: 'none',
			name: textOf(template.name),
			language: languageOf(template.language),
			reason: '',
			changes: [],
			warnings: [],
			findings: [],
			index,
			desired: template,
			existing: found,
		};
		const problem = problems.length > 0 ? problems.join(' ') : this.problemOf(base);
		if (problem !== undefined) return { ...base, action: 'refuse', reason: problem };
		return found ? this.planExisting(base, template, found) : this.planNew(base, template);
	}

	private problemOf({ name, language, desired = {} }: PlanItem): string | undefined {
		if (name === '') return 'It has no name.';
		if (language === '') return 'It has no language.';
		const times = this.listed.get(identityOf(desired)) ?? 0;
		if (times < 2) return undefined;
		return `It is listed ${times} times. Remove all but one.`;
	}

	private planNew(base: PlanItem, template: IDataObject): PlanItem {
		const categories = [...(this.categories.get(base.name) ?? [])];
		const isThere = templatesNamed(this.account, base.name).some(({ status }) => !isGone(status));
		if (categories.length > 1 && !isThere) {
			const reason = `All languages of a name share one category, and ${base.name} is listed with ${listOf(categories)}.`;
			return { ...base, action: 'refuse', reason };
		}
		return this.checked(base, template, { action: 'create', reason: 'It is not in the account.' });
	}

	private planExisting(base: PlanItem, template: IDataObject, found: IDataObject): PlanItem {
		const changes = differences(template, found, this.options);
		const kept = categoryByMeta(template, found);
		const status = String(found.status ?? '').toUpperCase();
		const warnings = [
			...(kept === undefined ? [] : [`Meta keeps the category ${kept}.`]),
			...(status === 'REJECTED' ? [`Meta rejected it: ${whyRejected(found)}.`] : []),
			...(status === 'DISABLED' ? ['Meta disabled it.'] : []),
		];
		const item = { ...base, changes, warnings };
		if (changes.length === 0) {
			return { ...item, reason: 'The account has it as it is wanted.' };
		}
		if (IN_REVIEW.includes(status)) {
			const reason =
				'It differs, and Meta accepts no edit during a review. Run Sync again after the review.';
			return { ...item, action: 'wait', reason };
		}
		const sent = kept === undefined ? template : { ...template, category: kept };
		const reason = `It differs in ${listOf(changes.map(({ path }) => path))}.`;
		return this.checked(item, sent, { action: 'update', reason }, existingTemplateOf(found));
	}

	/** The item with its action, unless a rule refuses the template. */
	private checked(
		item: PlanItem,
		template: IDataObject,
		planned: Pick<PlanItem, 'action' | 'reason'>,
		edited?: ExistingTemplate,
	): PlanItem {
		const { now = new Date(), skipChecks = false } = this.options;
		const sent = { ...without(template, SAMPLE_HASHES), language: item.language };
		const findings = mergeFindings(
			validate(sent),
			validateInAccount(sent, this.account, { edited, now }),
		).findings.filter(({ path }) => edited === undefined || isSent(path, item));
		const stopping = skipChecks ? [] : findings.filter(stops);
		const [first] = stopping;
		const sentence = (finding: Finding) => sentenceOf(sent, finding);
		if (first === undefined) {
			return { ...item, ...planned, warnings: [...item.warnings, ...findings.map(sentence)] };
		}
		const more = stopping.length - 1;
		const rest =
			more > 0 ? ` There ${more === 1 ? 'is' : 'are'} ${counted(more, 'more problem')}.` : '';
		return { ...item, action: 'refuse', reason: `${sentence(first)}${rest}`, findings: stopping };
	}
}

/** Sorts by action. Creations of one name are together, in the order in which the names are listed. */
function inOrder(items: PlanItem[]): PlanItem[] {
	const names = [...new Set(items.map(({ name }) => name))];
	const position = new Map(names.map((name, at) => [name, at]));
	return ORDER.flatMap((action) => {
		const group = items.filter((item) => item.action === action);
		if (action !== 'create') return group;
		return group.sort(
			(one, other) => (position.get(one.name) ?? 0) - (position.get(other.name) ?? 0),
		);
	});
}

/** Leaves what Meta does not take within an hour for the next run. */
function withinAnHour(items: PlanItem[]): PlanItem[] {
	const late = new Set(items.filter(({ action }) => action === 'create').slice(CREATIONS_PER_HOUR));
	return items.map((item) =>
		late.has(item)
			? {
					...item,
					action: 'wait',
					reason: `Meta accepts ${CREATIONS_PER_HOUR} new templates per hour. Run Sync again in an hour.`,
				}
			: item,
	);
}

/**
 * Why nothing may be deleted yet: a listed template that is refused may mean one that seems not to be
 * listed, and one that waits may be the replacement of another.
 */
function openIn(listed: PlanItem[]): string | undefined {
	const open = listed.filter(({ action }) => action === 'refuse' || action === 'wait').length;
	if (open === 0) return undefined;
	return `${counted(open, 'listed template')} ${open === 1 ? 'is' : 'are'} refused or waiting`;
}

/**
 * Plans how an account gets the wanted templates. It makes no call and changes nothing. After the plan has
 * been carried out, another one has nothing to do.
 *
 * @param wanted the templates that the account is to have. Each becomes one item, also if it is invalid
 * @param existing all templates of the account, as Meta returns them
 */
export function planSync(
	wanted: readonly Wanted[],
	existing: IDataObject[],
	options: PlanOptions = {},
): PlanItem[] {
	const planner = new Planner(wanted, existing, options);
	const planned = inOrder(wanted.map((each, index) => planner.plan(each, index)));
	const listed = withinAnHour(planned);
	const deletionStop = options.deletionStop ?? openIn(listed);
	const deletion = deletionStop === undefined ? options : { ...options, deletionStop };
	return inOrder([
		...listed,
		...planDeletions(planner.unlisted, existing, wanted.length, deletion),
	]);
}
