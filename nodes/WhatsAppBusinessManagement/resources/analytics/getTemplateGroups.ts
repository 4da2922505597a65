import { z } from 'zod';

import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { requiredTextField } from '../../parameters/field';
import { idList } from '../../parameters/values';
import {
	LOOK_BACK,
	MOST_IDS,
	NO_TEMPLATE_DATA,
	TEMPLATE_POINT,
	readTemplateSeries,
	templateSeriesFields,
} from './templateSeries';
import { checkTime, workflowTimeZone } from './timeSpan';

export const getTemplateGroups = operation({
	name: 'Get Template Groups',
	value: 'getTemplateGroups',
	action: 'Get template group analytics',
	description:
		'Read how often the templates of a group were sent, delivered, read and clicked per day, and their cost. Template insights must be enabled for the account.',
	fields: [
		accountLocator(),
		requiredTextField('templateGroupIds', {
			label: 'Template Group IDs',
			placeholder: 'e.g. 1044106240855852, 1044106240855853',
			description: `The IDs of the template groups, separated by commas, at most ${MOST_IDS}. Template Group → Get Many returns them.`,
			is: () => idList('1044106240855852', MOST_IDS),
		}),
		...templateSeriesFields(),
	],
	input: (checks) =>
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine(checkTime(LOOK_BACK)),
	output: { accountId: 'string', template_group_id: 'string', ...TEMPLATE_POINT },
	emptyHint: NO_TEMPLATE_DATA,
	calls: ['GET /{WABA-ID}/template_group_analytics'],
	isRead: () => true,
	run: async (connection, input, query) =>
		await readTemplateSeries(connection, input, {
			metric: 'template_group_analytics',
			idsName: 'template_group_ids',
			ids: input.templateGroupIds,
			query,
		}),
});
