import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateLocator } from '../../lookups/template';
import { oneOf, optionsOf } from '../../parameters/choices';
import { fieldOf } from '../../parameters/field';
import { notice } from '../../parameters/guard';
import { updateFields } from '../../parameters/updateFields';
import { CATEGORIES, parameterFormatField } from './choices';
import { newComponentsField } from './components';
import { linkTrackingField } from './linkTracking';
import { checkTimeToLive, timeToLiveField } from './timeToLive';
import { withDescription } from './withDescription';

/** The template's current or new category. Nothing is preselected: another category starts a new review. */
const categoryField = fieldOf(
	{
		displayName: 'Category',
		name: 'category',
		type: 'options',
		options: [{ name: 'Choose One', value: '' }, ...optionsOf(CATEGORIES)],
		default: '',
		description: 'The template’s current category. Another category starts a new review.',
	},
	() => oneOf(CATEGORIES).optional(),
	'category',
);

const linkTrackingWithCategory = withDescription(
	linkTrackingField,
	`${linkTrackingField.property.description}. Also add Category, with the template’s current category.`,
);

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a message template',
	description:
		'Change the text, category or time to live of a template that is approved, rejected or paused. Name and language cannot be changed.',
	fields: [
		notice(
			'updateNotice',
			'An approved template can be edited once in 24 hours and 10 times in 30 days, and its category cannot be changed. Components are replaced as a whole: send all of them, not only what changes.',
		),
		...templateLocator(),
		updateFields([
			categoryField,
			newComponentsField,
			linkTrackingWithCategory,
			parameterFormatField,
			timeToLiveField,
		]),
	],
	input: (checks) =>
		z.object(checks).superRefine(({ updateFields: changed }, context) => {
			const { category, ctaUrlLinkTrackingOptedOut, messageSendTtlSeconds } = changed;
			if (ctaUrlLinkTrackingOptedOut !== undefined && !category) {
				context.addIssue({
					code: 'custom',
					path: ['updateFields', 'category'],
					message:
						'choose the template’s current category: Meta accepts link tracking only together with it',
				});
			}
			const path = ['updateFields', 'messageSendTtlSeconds'];
			checkTimeToLive(messageSendTtlSeconds, category, path, context);
		}),
	// Not idempotent: a second attempt counts as another edit, which Meta refuses.
	request: ({ templateId }, body) => ({ method: 'POST', path: [nodeId(templateId)], body }),
	output: { templateId: 'string', id: 'string', name: 'string', category: 'string' },
	response: written(),
	echo: ({ templateId }) => ({ templateId }),
});
