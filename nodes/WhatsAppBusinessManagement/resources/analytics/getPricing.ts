import { z } from 'zod';

import { operation } from '../../execution/operation';
import { accountEdgeFields, readAccountEdge } from './accountEdge';
import { ACCOUNT_POINT, YEAR } from './accountSeries';
import { NO_DATA } from './dataPoints';
import { choiceFilter, tiersFilter } from './parameters';
import { checkTime, workflowTimeZone } from './timeSpan';

const METRICS = { COST: 'Cost', VOLUME: 'Messages' } as const;

const DIMENSIONS = {
	COUNTRY: 'Country',
	PHONE: 'Phone Number',
	PRICING_CATEGORY: 'Category',
	PRICING_TYPE: 'Type',
	TIER: 'Volume Tier',
} as const;

const CATEGORIES = {
	AI_BOT: 'AI Bot',
	AUTHENTICATION: 'Authentication',
	AUTHENTICATION_INTERNATIONAL: 'Authentication (International)',
	GROUP_MARKETING: 'Group Marketing',
	GROUP_MARKETING_LITE: 'Group Marketing (Marketing Messages API)',
	GROUP_SERVICE: 'Group Service',
	GROUP_UTILITY: 'Group Utility',
	MARKETING: 'Marketing',
	MARKETING_LITE: 'Marketing (Marketing Messages API)',
	MARKETING_LITE_DYNAMIC: 'Dynamic Marketing (Marketing Messages API)',
	REFERRAL_CONVERSION: 'Referral Conversion',
	SERVICE: 'Service',
	UTILITY: 'Utility',
} as const;

const TYPES = {
	FREE_CUSTOMER_SERVICE: 'Free Customer Service',
	FREE_ENTRY_POINT: 'Free Entry Point',
	FREE_GROUP_CUSTOMER_SERVICE: 'Free Group Customer Service',
	REGULAR: 'Charged',
} as const;

export const getPricing = operation({
	name: 'Get Pricing',
	value: 'getPricing',
	action: 'Get pricing analytics',
	description:
		'Read the cost of an account’s messages and how many were delivered, by category, country, number, day and more',
	fields: accountEdgeFields({
		limit: 'at most a year back',
		metrics: METRICS,
		dimensions: DIMENSIONS,
		filters: [
			choiceFilter(
				'Categories',
				'categories',
				CATEGORIES,
				'Only messages of these categories',
				'pricing_categories',
			),
			tiersFilter,
			choiceFilter(
				'Types',
				'types',
				TYPES,
				'Only messages that are charged, or free, in this way',
				'pricing_types',
			),
		],
	}),
	input: (checks) =>
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine(checkTime(YEAR)),
	output: {
		...ACCOUNT_POINT,
		phone_number: 'string',
		country: 'string',
		pricing_type: 'string',
		pricing_category: 'string',
		tier: 'string',
		volume: 'number',
		cost: 'number',
	},
	emptyHint: NO_DATA,
	calls: ['GET /{WABA-ID}/pricing_analytics'],
	isRead: () => true,
	run: async (connection, input, query) =>
		await readAccountEdge(connection, input, 'pricing_analytics', query),
});
