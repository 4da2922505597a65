import type { ReviewedTemplate } from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/reviewOutcome';
import {
	isUndecided,
	missing,
	outcomeOf,
	reviewedTemplate,
} from '../../../../../nodes/WhatsAppBusinessManagement/resources/messageTemplate/reviewOutcome';

const ID = '118000000000500';

const template = (state: object): ReviewedTemplate =>
	reviewedTemplate(ID, {
		id: ID,
		name: 'lantern_offer',
		language: 'en_US',
		status: 'APPROVED',
		category: 'UTILITY',
		rejected_reason: 'NONE',
		...state,
	});

const outcome = (state: object, expectation: object = {}) =>
	outcomeOf(template(state), { firstCategory: null, limitMinutes: 30, ...expectation });

it.each([
	['PENDING', true],
	['pending', true],
	['IN_APPEAL', true],
	['APPROVED', false],
	['REJECTED', false],
	['PAUSED', false],
	['DISABLED', false],
	['PENDING_DELETION', false],
	['LIMIT_EXCEEDED', false],
	['NEW_STATUS', false],
	[undefined, false],
])('the status %s is waited for: %s', (status, waits) => {
	expect(isUndecided(template({ status }))).toBe(waits);
});

it.each<[what: string, state: object, expected: object]>([
	[
		'a rejection without a reason',
		{ status: 'REJECTED' },
		{
			decision: 'REJECTED',
			summary:
				'Template lantern_offer (en_US) was rejected. WhatsApp Manager shows the details. Correct the template with Message Template → Update, which submits it again.',
		},
	],
	[
		'a rejection with a new reason',
		{ status: 'REJECTED', rejected_reason: 'NEW_REASON' },
		{
			reason: 'NEW_REASON',
			summary: expect.stringMatching(/was rejected: new reason\. WhatsApp Manager/),
		},
	],
	[
		'a pause',
		{ status: 'PAUSED', rejected_reason: 'SCAM' },
		{
			decision: 'PAUSED',
			summary: expect.stringMatching(/^Template lantern_offer \(en_US\) was paused\. Improve/),
		},
	],
	[
		'a disabled template',
		{ status: 'DISABLED' },
		{ decided: true, recommendation: expect.stringMatching(/^It cannot be sent any more\./) },
	],
	[
		'a template that is being deleted',
		{ status: 'PENDING_DELETION' },
		{ decided: true, recommendation: expect.stringMatching(/^Use another name/) },
	],
	[
		'an appeal',
		{ status: 'IN_APPEAL' },
		{ decision: 'PENDING', status: 'IN_APPEAL', decided: false },
	],
	[
		'a new status',
		{ status: 'NEW_STATUS' },
		{
			decision: 'NEW_STATUS',
			decided: true,
			summary: 'Template lantern_offer (en_US) is now new status',
		},
	],
	[
		'no status',
		{ status: undefined },
		{
			decision: 'UNKNOWN',
			decided: false,
			summary: 'Template lantern_offer (en_US) is now in an unknown state',
		},
	],
	[
		'a category that Meta is going to change',
		{ correct_category: 'MARKETING' },
		{
			categoryChanged: false,
			correctCategory: 'MARKETING',
			summary:
				'Template lantern_offer (en_US) was approved. Meta considers Marketing the correct category and may change it.',
		},
	],
	[
		'a rejection with another category',
		{ status: 'REJECTED', rejected_reason: 'SCAM', previous_category: 'MARKETING' },
		{
			categoryChanged: true,
			summary: expect.stringMatching(
				/looks like a scam\. Its category is now Utility \(before: Marketing\)\. Remove/,
			),
		},
	],
	['a quality', { quality_score: { score: 'RED' } }, { quality: 'RED' }],
])('%s', (_what, state, expected) => {
	expect(outcome(state)).toMatchObject(expected);
});

it('has no key without a value', () => {
	expect(Object.keys(outcome({}))).toEqual([
		'templateId',
		'name',
		'language',
		'decision',
		'decided',
		'status',
		'category',
		'categoryChanged',
		'summary',
	]);
});

it.each([
	[1, '1 minute'],
	[90, '90 minutes'],
	[60, '1 hour'],
	[1440, '24 hours'],
])('%d minutes are called %s', (limitMinutes, words) => {
	expect(outcome({ status: 'PENDING' }, { limitMinutes }).summary).toContain(
		`is still in review after ${words}.`,
	);
});

it('a template of which nothing is known has a summary too', () => {
	const known = missing(reviewedTemplate(ID, undefined));
	expect(outcomeOf(known, { firstCategory: null, limitMinutes: 30 })).toMatchObject({
		templateId: ID,
		decision: 'DELETED',
		summary: expect.stringMatching(/^Template 118000000000500 was deleted, or/),
	});
});
