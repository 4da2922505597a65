import type { Problem } from '../finding';
import type { TemplateView } from '../templateView';
import { choiceOf } from '../wording';
import type { AccountRule } from './accountRule';
import { ofEdit } from './accountRule';
import type { ExistingTemplate } from './accountView';
import { changedAt, titleOf } from './accountView';
import { DAY_MS, asMinute, asMinuteAfter } from './clockTime';

/** Meta: Template management. */
const EDITABLE = ['APPROVED', 'PAUSED', 'REJECTED'];

/** What to do about a template that cannot be edited, by its status. */
const WAY_OUT: Readonly<Record<string, string>> = {
	ARCHIVED: 'Unarchive it first (Message Template → Unarchive)',
	IN_APPEAL: 'Wait until Meta has decided (Message Template → Wait for Review)',
	PENDING: 'Wait until Meta has decided (Message Template → Wait for Review)',
};

function status(edited: ExistingTemplate): Problem[] {
	if (edited.status === undefined || EDITABLE.includes(edited.status)) return [];
	const wayOut = Object.hasOwn(WAY_OUT, edited.status) ? WAY_OUT[edited.status] : undefined;
	return [
		{
			path: 'status',
			message: `The status of ${titleOf(edited)} is ${edited.status}. Meta accepts an edit only if it is ${choiceOf(EDITABLE)}`,
			fix: wayOut ?? 'Create a template with another name',
		},
	];
}

function quota(edited: ExistingTemplate, _template: TemplateView, now: Date): Problem[] {
	const changed = changedAt(edited);
	if (edited.status !== 'APPROVED' || changed === undefined) return [];
	const possibleAt = changed + DAY_MS;
	if (possibleAt <= now.getTime()) return [];
	return [
		{
			path: 'status',
			message: `${titleOf(edited)} was changed on ${asMinute(changed)}. Meta accepts one edit of an approved template in 24 hours, and may refuse this one`,
			fix: `If Meta refuses it, edit the template after ${asMinuteAfter(possibleAt)}`,
		},
	];
}

function category(edited: ExistingTemplate, { category: wanted }: TemplateView): Problem[] {
	const { status: current, category: replacement } = edited;
	if (current !== 'APPROVED' || replacement === undefined) return [];
	if (wanted === undefined || wanted === replacement) return [];
	return [
		{
			path: 'category',
			message: `${titleOf(edited)} is approved as ${replacement}. The category of an approved template cannot be changed`,
			fix: `Use ${replacement}, or create a template with another name`,
			replacement,
		},
	];
}

/** What Meta accepts as an edit. */
export const EDIT_RULES: readonly AccountRule[] = [
	{
		id: 'account.edit-status',
		about: 'An edit of a template that is not approved, paused or rejected',
		severity: 'error',
		source: 'Meta: Template management; reports of error 2388039',
		page: 'template-management',
		check: ofEdit(status),
	},
	{
		id: 'account.edit-quota',
		about: 'A second edit of an approved template within 24 hours',
		// A warning: Meta does not return when a template was edited, and a review changes the time too.
		severity: 'warning',
		source: 'Meta: Template management; error 2388124, “once in 24 hours”',
		page: 'template-management',
		check: ofEdit(quota),
	},
	{
		id: 'account.edit-category',
		about: 'Another category for an approved template',
		severity: 'error',
		source: 'Meta: Template management',
		page: 'template-management',
		check: ofEdit(category),
	},
];
