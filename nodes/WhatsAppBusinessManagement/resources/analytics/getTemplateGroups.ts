import { z } from 'zod';

import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { idList, optionalBoolean } from '../../parameters/values';
import {
	LOOK_BACK,
	MOST_IDS,
	TEMPLATE_POINT,
	readTemplateSeries,
	templateSeriesFields,
	templateSeriesInput,
} from './templateSeries';
import { checkTime } from './timeSpan';

export const getTemplateGroups = operation({
	name: 'Get Template Groups',
	value: 'getTemplateGroups',
	action: 'Get template group analytics of an account',
	description:
		'Read how often the templates of a group were sent, delivered, read and clicked each day, and what they cost. Template insights must be confirmed for the account.',
	fields: [
		accountLocator(),
		{
			displayName: 'Template Group IDs',
			name: 'templateGroupIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 1044106240855852, 1044106240855853',
			description: `The groups of templates, with commas between them; at most ${MOST_IDS}. Template Group → Get Many gives their IDs.`,
		},
		...templateSeriesFields(),
	],
	input: () =>
		z
			.object({
				...templateSeriesInput(),
				templateGroupIds: idList('1044106240855852', MOST_IDS),
				options: z.object({ useAccountTimeZone: optionalBoolean() }).default({}),
			})
			.superRefine(checkTime(LOOK_BACK)),
	output: { accountId: 'string', template_group_id: 'string', ...TEMPLATE_POINT },
	calls: ['GET /{WABA-ID}/template_group_analytics'],
	isRead: () => true,
	run: async (connection, input) =>
		await readTemplateSeries(connection, input, 'template_group_analytics', {
			idsName: 'template_group_ids',
			ids: input.templateGroupIds,
			useAccountTimeZone: input.options.useAccountTimeZone,
		}),
});
