import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { nodeId } from '../../graph/paths';
import { templateLocator } from '../../lookups/template';
import { oneOf, optionsOf } from '../../parameters/choices';
import { notice } from '../../parameters/guard';
import { changes, updateFields } from '../../parameters/updateFields';
import { id, integer, optionalBoolean } from '../../parameters/values';
import { CATEGORIES, PARAMETER_FORMATS, PARAMETER_FORMAT_FIELD } from './choices';
import { COMPONENTS_FIELD, templateComponents } from './components';
import { LINK_TRACKING_FIELD } from './linkTracking';
import { LONGEST, SHORTEST, TIME_TO_LIVE_FIELD, checkTimeToLive } from './timeToLive';

const templateChanges = () =>
	changes({
		category: oneOf(CATEGORIES).optional(),
		components: templateComponents(),
		ctaUrlLinkTrackingOptedOut: optionalBoolean(),
		messageSendTtlSeconds: integer(SHORTEST, LONGEST).optional(),
		parameterFormat: oneOf(PARAMETER_FORMATS).optional(),
	}).transform(({ components, ...given }) => ({
		category: given.category,
		components: components.length > 0 ? (components as IDataObject[]) : undefined,
		cta_url_link_tracking_opted_out: given.ctaUrlLinkTrackingOptedOut,
		message_send_ttl_seconds: given.messageSendTtlSeconds,
		parameter_format: given.parameterFormat,
	}));

const schema = () =>
	z
		.object({ templateId: id('594425479261596'), updateFields: templateChanges() })
		.superRefine(({ updateFields: changed }, context) => {
			const { category } = changed;
			const refuse = (path: string[], message: string) =>
				context.addIssue({ code: 'custom', path: ['updateFields', ...path], message });
			if (changed.cta_url_link_tracking_opted_out !== undefined && !category) {
				refuse(
					['category'],
					'choose the category that the template has now: Meta takes link tracking only together with it',
				);
			}
			const path = ['updateFields', 'messageSendTtlSeconds'];
			checkTimeToLive(changed.message_send_ttl_seconds, category, path, context);
		});

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update a message template',
	description:
		'Change the text, category or time to live of a template that is approved, rejected or paused. Name and language stay.',
	fields: [
		notice(
			'updateNotice',
			'An approved template can be edited once in 24 hours and 10 times in 30 days, and its category stays. Components are replaced as a whole: send all of them, not only what changes.',
		),
		...templateLocator(),
		updateFields([
			{
				displayName: 'Category',
				name: 'category',
				type: 'options',
				// Nothing is chosen beforehand: another category than the template has sends it into review.
				options: [{ name: 'Choose One', value: '' }, ...optionsOf(CATEGORIES)],
				default: '',
				description:
					'The category that the template has now, or another: that sends it back to review',
			},
			COMPONENTS_FIELD,
			{
				...LINK_TRACKING_FIELD,
				description: `${LINK_TRACKING_FIELD.description}. Add Category as well, with the category that the template has now.`,
			},
			PARAMETER_FORMAT_FIELD,
			TIME_TO_LIVE_FIELD,
		]),
	],
	input: schema,
	// Not idempotent: a second edit would be counted, and refused.
	request: ({ templateId, updateFields: body }) => ({
		method: 'POST',
		path: [nodeId(templateId)],
		body,
	}),
	output: { templateId: 'string', id: 'string', name: 'string', category: 'string' },
	response: written(),
	beside: ({ templateId }) => ({ templateId }),
});
