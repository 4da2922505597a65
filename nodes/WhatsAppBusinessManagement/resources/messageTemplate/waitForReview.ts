import type { IDataObject } from 'n8n-workflow';

import { operation } from '../../execution/operation';
import type { GraphConnection } from '../../graph/connection';
import { GraphError } from '../../graph/errors';
import { nodeId } from '../../graph/paths';
import { templateLocator } from '../../lookups/template';
import { choiceField, numberField, optionsField } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { integer } from '../../parameters/values';
import { CATEGORIES } from './choices';
import { pollUntil } from './pollUntil';
import type { ReviewedTemplate } from './reviewOutcome';
import {
	OUTCOME,
	REVIEW_FIELDS,
	isUndecided,
	missing,
	outcomeOf,
	reviewedTemplate,
} from './reviewOutcome';

/** A day: Meta's review takes up to 24 hours (Meta: Template review). */
const LONGEST_MINUTES = 24 * 60;

interface Input {
	templateId: string;
	waitMinutes: number;
	options: { requestedCategory?: keyof typeof CATEGORIES };
}

/**
 * Reads the template. One that was there and is not found any more was deleted.
 *
 * @throws {GraphError} also if the template is not found at the first poll
 */
async function read(
	connection: GraphConnection,
	templateId: string,
	last: ReviewedTemplate | undefined,
): Promise<ReviewedTemplate> {
	const query = { fields: REVIEW_FIELDS.join(',') };
	const answer = connection.request({ method: 'GET', path: [nodeId(templateId)], query });
	return await answer.then(
		(template) => reviewedTemplate(templateId, template),
		async (error: Error) => {
			const isGone = error instanceof GraphError && error.isNotFound;
			return last && isGone ? missing(last) : await Promise.reject(error);
		},
	);
}

async function run(
	connection: GraphConnection,
	{ templateId, waitMinutes, options }: Input,
): Promise<IDataObject[]> {
	let firstCategory: string | null | undefined;
	const { state, polls, waitedSeconds } = await pollUntil<ReviewedTemplate>(connection, {
		limitSeconds: waitMinutes * 60,
		isDone: (template) => !isUndecided(template),
		read: async (last) => {
			const template = await read(connection, templateId, last);
			firstCategory ??= template.category;
			return template;
		},
	});
	const outcome = outcomeOf(state, {
		requestedCategory: options.requestedCategory,
		firstCategory: firstCategory ?? null,
		limitMinutes: waitMinutes,
	});
	return [{ ...outcome, waitedSeconds, polls }];
}

export const waitForReview = operation({
	name: 'Wait for Review',
	value: 'waitForReview',
	action: 'Wait for review of message template',
	description:
		'Wait until Meta has approved or rejected a message template, and read the decision, the reason and what to do. Most decisions come within minutes.',
	fields: [
		notice(
			'waitForReviewNotice',
			'The execution stays open while this operation waits, and a restart or timeout of n8n ends it. To wait for hours or days, use the WhatsApp Business Management Trigger with Template Status.',
		),
		...templateLocator(),
		numberField('waitMinutes', {
			label: 'Wait at Most (Minutes)',
			default: 30,
			required: true,
			typeOptions: { minValue: 1, maxValue: LONGEST_MINUTES },
			description:
				'How long to wait for the decision, for each item. If Meta has not decided by then, the item contains the decision PENDING. Up to 32 items wait at the same time; Run Options → Items at Once changes that.',
			is: () => integer(1, LONGEST_MINUTES),
		}),
		optionsField([
			choiceField('requestedCategory', CATEGORIES, {
				label: 'Category You Asked For',
				default: 'UTILITY',
				description:
					'The category that the template was submitted with. If Meta has changed it, the item says so. If not set, the previous category that Meta returns is used.',
			}),
		]),
	],
	output: { ...OUTCOME, waitedSeconds: 'number', polls: 'number' },
	calls: ['GET /{Template-ID}'],
	isRead: () => true,
	run,
});
