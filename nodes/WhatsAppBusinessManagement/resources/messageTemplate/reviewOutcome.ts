import type { IDataObject } from 'n8n-workflow';

import { reasonOf } from '../../changes/fields/field';
import { categoryWords, templateTitle } from '../../changes/fields/template';
import { describeStatus, recommendationOf } from '../../changes/fields/templateStatus';
import { TEMPLATE_REJECTIONS } from '../../changes/rejectionReasons';
import { sentences, wordsFor } from '../../changes/words';
import { recordOf } from '../../graph/records';

/** The fields of a template that show what became of its review. */
export const REVIEW_FIELDS = [
	'id',
	'name',
	'language',
	'status',
	'category',
	'previous_category',
	'correct_category',
	'rejected_reason',
	'quality_score',
];

/** The statuses of a template about which Meta will still decide. */
const UNDECIDED: ReadonlySet<string> = new Set(['IN_APPEAL', 'PENDING']);

/** What to do about a status, if it calls for anything. Rejections have their own advice per reason. */
const ADVICE: Readonly<Record<string, string>> = {
	// Meta: Template archival.
	ARCHIVED: 'Meta deletes it 28 days after that. To keep it, use Message Template → Unarchive.',
	// Meta: Template management.
	DELETED: 'Use another name for a new template: Meta may lock the name for 30 days.',
	PENDING_DELETION: 'Use another name for a new template: Meta may lock the name for 30 days.',
	// Meta: Template pausing.
	DISABLED: 'It cannot be sent any more. Create a template with another name and other words.',
	PAUSED:
		'Improve its words with Message Template → Update. A pause because of low quality ends by itself after 3 or 6 hours, any other with Message Template → Unpause.',
	LIMIT_EXCEEDED:
		'Delete unused templates with Message Template → Delete by Name or Delete Many, then create it again.',
	// Meta: Template review.
	IN_APPEAL:
		'Meta’s review can take 24 hours. Run this operation again later, or use the trigger with Template Status.',
	PENDING:
		'Meta’s review can take 24 hours. Run this operation again later, or use the trigger with Template Status.',
	REJECTED:
		'WhatsApp Manager shows the details. Correct the template with Message Template → Update, which submits it again.',
};

/** What was read of a template. */
export interface ReviewedTemplate {
	templateId: string;
	name: string | null;
	language: string | null;
	/** In capitals; null if Meta returned none. */
	status: string | null;
	/** In capitals. */
	category: string | null;
	/** The category before Meta or an edit changed it. */
	previousCategory: string | null;
	/** The category that Meta considers correct. */
	correctCategory: string | null;
	/** Null for NONE. */
	reason: string | null;
	quality: string | null;
	/** Whether Meta no longer finds it. */
	isMissing?: true;
}

/** What the outcome is compared with. */
export interface Expectation {
	/** The category that the user asked for. */
	requestedCategory?: string;
	/** The category at the first poll. */
	firstCategory: string | null;
	/** How long the node waits. */
	limitMinutes: number;
}

const textIn = (value: unknown): string | null =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const codeIn = (value: unknown): string | null => textIn(value)?.toUpperCase() ?? null;

/** Reads Meta's answer for a template. */
export function reviewedTemplate(templateId: string, answer: unknown): ReviewedTemplate {
	const template = recordOf(answer);
	return {
		templateId,
		name: textIn(template.name),
		language: textIn(template.language),
		status: codeIn(template.status),
		category: codeIn(template.category),
		previousCategory: codeIn(template.previous_category),
		correctCategory: codeIn(template.correct_category),
		reason: reasonOf(codeIn(template.rejected_reason)),
		quality: codeIn(recordOf(template.quality_score).score),
	};
}

/** The template after Meta no longer found it. */
export const missing = (last: ReviewedTemplate): ReviewedTemplate => ({
	...last,
	status: 'DELETED',
	isMissing: true,
});

/** Whether Meta will still decide about the template. */
export const isUndecided = ({ status }: ReviewedTemplate): boolean =>
	status !== null && UNDECIDED.has(status);

/** "30 minutes", "1 hour" */
function duration(minutes: number): string {
	const isHours = minutes % 60 === 0;
	const count = isHours ? minutes / 60 : minutes;
	return `${count} ${isHours ? 'hour' : 'minute'}${count === 1 ? '' : 's'}`;
}

interface CategoryChange {
	from: string;
	to: string;
	/** "you asked for Utility", "before: Utility" */
	words: string;
}

const inWords = (category: string): string => categoryWords(category) ?? category;

/** How the category differs from the one that was asked for or was there before. */
function categoryChange(
	{ category: to, previousCategory }: ReviewedTemplate,
	{ requestedCategory, firstCategory }: Expectation,
): CategoryChange | undefined {
	const from = requestedCategory ?? previousCategory ?? firstCategory;
	if (to === null || from === null || from === to) return undefined;
	const before = inWords(from);
	const words = requestedCategory ? `you asked for ${before}` : `before: ${before}`;
	return { from, to, words };
}

function headline(
	template: ReviewedTemplate,
	limitMinutes: number,
	change: CategoryChange | undefined,
): string {
	const { templateId, name, language, status, reason } = template;
	const title = templateTitle({ templateId, templateName: name, templateLanguage: language });
	if (template.isMissing) {
		return `${title} was deleted, or the access token can no longer read it`;
	}
	if (isUndecided(template)) return `${title} is still in review after ${duration(limitMinutes)}`;
	const what = describeStatus(title, {
		event: status,
		reason: status === 'REJECTED' ? reason : null,
		title: null,
		description: null,
		recommendation: null,
		disableDate: null,
	});
	return status === 'APPROVED' && change
		? `${what}, but as ${inWords(change.to)} (${change.words})`
		: what;
}

/** A change that the headline does not name already, and one that Meta may make. */
function categoryNotes(
	{ status, category, correctCategory }: ReviewedTemplate,
	change: CategoryChange | undefined,
): Array<string | undefined> {
	const isNamed = status === 'APPROVED' || change === undefined;
	const mayChange = correctCategory !== null && correctCategory !== category;
	return [
		isNamed ? undefined : `Its category is now ${inWords(change.to)} (${change.words})`,
		mayChange
			? `Meta considers ${inWords(correctCategory)} the correct category and may change it`
			: undefined,
	];
}

/** Meta: Template categorization gives 60 days. */
const categoryAdvice = ({ from, to }: CategoryChange): string =>
	`Messages are charged as ${inWords(to)}. If ${inWords(from)} is right, request a review of the category in WhatsApp Manager within 60 days.`;

function recommendation(
	{ status, reason }: ReviewedTemplate,
	change: CategoryChange | undefined,
): string | undefined {
	const advice = recommendationOf(status, reason) ?? wordsFor(ADVICE, status);
	const forCategory = change && status === 'APPROVED' ? categoryAdvice(change) : undefined;
	return [advice, forCategory].filter((each) => each !== undefined).join(' ') || undefined;
}

/** The keys of `outcomeOf`. */
export const OUTCOME = {
	templateId: 'string',
	name: 'string',
	language: 'string',
	decision: 'string',
	decided: 'boolean',
	status: 'string',
	category: 'string',
	categoryChanged: 'boolean',
	previousCategory: 'string',
	correctCategory: 'string',
	reason: 'string',
	explanation: 'string',
	recommendation: 'string',
	quality: 'string',
	summary: 'string',
} as const;

const withoutEmpty = (item: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(item).filter(([, value]) => value !== null && value !== undefined),
	);

/**
 * The item for a template: what Meta decided, why, and what to do. `decision` is Meta's status; PENDING as
 * long as Meta has not decided, and UNKNOWN if Meta returned no status. A key without a value is absent.
 */
export function outcomeOf(template: ReviewedTemplate, expectation: Expectation): IDataObject {
	const { templateId, name, language, status, category, correctCategory, quality } = template;
	const isOpen = isUndecided(template);
	const reason = status === 'REJECTED' ? template.reason : null;
	const change = categoryChange(template, expectation);
	const advice = recommendation(template, change);
	return withoutEmpty({
		templateId,
		name,
		language,
		decision: isOpen ? 'PENDING' : (status ?? 'UNKNOWN'),
		decided: status !== null && !isOpen,
		status,
		category,
		categoryChanged: change !== undefined,
		previousCategory: change?.from,
		correctCategory,
		reason,
		explanation: wordsFor(TEMPLATE_REJECTIONS, reason)?.meaning,
		recommendation: advice,
		quality,
		summary: sentences(
			headline(template, expectation.limitMinutes, change),
			...categoryNotes(template, change),
			advice,
		),
	});
}
