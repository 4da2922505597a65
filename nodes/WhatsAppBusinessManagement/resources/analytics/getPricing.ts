import { z } from 'zod';

import { operation } from '../../execution/operation';
import { severalOf } from '../../parameters/choices';
import { accountEdgeFields, accountEdgeInput, readAccountEdge } from './accountEdge';
import { ACCOUNT_POINT, YEAR } from './accountSeries';
import { TIERS, accountFilters, choiceFilter, tiers } from './parameters';
import { checkTime } from './timeSpan';

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
	action: 'Get pricing analytics of an account',
	description:
		'Read what the messages of an account cost, and how many were delivered: by category, country, number, day …',
	fields: accountEdgeFields({
		limit: 'at most a year back',
		metrics: METRICS,
		dimensions: DIMENSIONS,
		filters: [
			choiceFilter('Categories', 'categories', CATEGORIES, 'Only messages of these categories'),
			TIERS,
			choiceFilter('Types', 'types', TYPES, 'Only messages that are charged, or free, in this way'),
		],
	}),
	input: () =>
		z
			.object({
				...accountEdgeInput(METRICS, DIMENSIONS),
				filters: z
					.object({
						...accountFilters(),
						categories: severalOf(CATEGORIES),
						tiers: tiers(),
						types: severalOf(TYPES),
					})
					.default({}),
			})
			.superRefine(checkTime(YEAR)),
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
	calls: ['GET /{WABA-ID}/pricing_analytics'],
	isRead: () => true,
	run: async (connection, input) =>
		await readAccountEdge(connection, input, 'pricing_analytics', {
			pricing_categories: input.filters.categories,
			pricing_types: input.filters.types,
			tiers: input.filters.tiers,
		}),
});
