import { z } from 'zod';

import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { choiceField, requiredTextField } from '../../parameters/field';
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

/** Meta's guide and its SDK use different names for the product of marketing messages. */
const PRODUCTS = {
	CLOUD_API: 'Cloud API',
	MARKETING_MESSAGES_API_FOR_WHATSAPP: 'Marketing Messages API',
	MARKETING_MESSAGES_LITE_API: 'Marketing Messages API (Former Name)',
} as const;

export const getTemplates = operation({
	name: 'Get Templates',
	value: 'getTemplates',
	action: 'Get template analytics',
	description:
		'Read how often message templates were sent, delivered, read and clicked per day, and their cost. Template insights must be enabled for the account. Meta does not offer them in the EU and Japan.',
	fields: [
		accountLocator(),
		requiredTextField('templateIds', {
			label: 'Template IDs',
			placeholder: 'e.g. 594425479261596, 594425479261597',
			description: `The IDs of the templates, separated by commas, at most ${MOST_IDS}. Message Template → Get Many returns them.`,
			is: () => idList('594425479261596', MOST_IDS),
		}),
		...templateSeriesFields(
			choiceField('product', PRODUCTS, {
				label: 'Product',
				sends: 'product_type',
				default: 'CLOUD_API',
				description:
					'The API through which the templates were sent. Without this option: Cloud API.',
			}),
		),
	],
	input: (checks) =>
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine(checkTime(LOOK_BACK)),
	output: { accountId: 'string', template_id: 'string', ...TEMPLATE_POINT },
	emptyHint: NO_TEMPLATE_DATA,
	calls: ['GET /{WABA-ID}/template_analytics'],
	isRead: () => true,
	run: async (connection, input, query) =>
		await readTemplateSeries(connection, input, {
			metric: 'template_analytics',
			idsName: 'template_ids',
			ids: input.templateIds,
			query,
		}),
});
