import { z } from 'zod';

import { operation } from '../../execution/operation';
import { accountLocator } from '../../lookups/account';
import { oneOf, optionsOf } from '../../parameters/choices';
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

/** Meta's guide and its SDK name the product of marketing messages differently. */
const PRODUCTS = {
	CLOUD_API: 'Cloud API',
	MARKETING_MESSAGES_API_FOR_WHATSAPP: 'Marketing Messages API',
	MARKETING_MESSAGES_LITE_API: 'Marketing Messages API (Former Name)',
} as const;

export const getTemplates = operation({
	name: 'Get Templates',
	value: 'getTemplates',
	action: 'Get template analytics of an account',
	description:
		'Read how often message templates were sent, delivered, read and clicked each day, and what they cost. Template insights must be confirmed for the account, and Meta offers them in neither the EU, the UK nor Japan.',
	fields: [
		accountLocator(),
		{
			displayName: 'Template IDs',
			name: 'templateIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 594425479261596, 594425479261597',
			description: `The templates, with commas between them; at most ${MOST_IDS}. Message Template → Get Many gives their IDs.`,
		},
		...templateSeriesFields({
			displayName: 'Product',
			name: 'product',
			type: 'options',
			options: optionsOf(PRODUCTS),
			default: 'CLOUD_API',
			description: 'Through what the templates were sent. Left out, Cloud API.',
		}),
	],
	input: () =>
		z
			.object({
				...templateSeriesInput(),
				templateIds: idList('594425479261596', MOST_IDS),
				options: z
					.object({ product: oneOf(PRODUCTS).optional(), useAccountTimeZone: optionalBoolean() })
					.default({}),
			})
			.superRefine(checkTime(LOOK_BACK)),
	output: { accountId: 'string', template_id: 'string', ...TEMPLATE_POINT },
	calls: ['GET /{WABA-ID}/template_analytics'],
	isRead: () => true,
	run: async (connection, input) =>
		await readTemplateSeries(connection, input, 'template_analytics', {
			idsName: 'template_ids',
			ids: input.templateIds,
			useAccountTimeZone: input.options.useAccountTimeZone,
			productType: input.options.product,
		}),
});
