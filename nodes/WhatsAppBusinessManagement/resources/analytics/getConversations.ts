import { z } from 'zod';

import { operation } from '../../execution/operation';
import { accountEdgeFields, readAccountEdge } from './accountEdge';
import { ACCOUNT_POINT, YEAR } from './accountSeries';
import { NO_DATA } from './dataPoints';
import { choiceFilter } from './parameters';
import { checkTime, workflowTimeZone } from './timeSpan';

const METRICS = { CONVERSATION: 'Conversations', COST: 'Cost' } as const;

const DIMENSIONS = {
	CONVERSATION_CATEGORY: 'Category',
	CONVERSATION_DIRECTION: 'Direction',
	CONVERSATION_TYPE: 'Type',
	COUNTRY: 'Country',
	PHONE: 'Phone Number',
} as const;

const CATEGORIES = {
	AUTHENTICATION: 'Authentication',
	AUTHENTICATION_INTERNATIONAL: 'Authentication (International)',
	MARKETING: 'Marketing',
	MARKETING_LITE: 'Marketing (Marketing Messages API)',
	SERVICE: 'Service',
	UTILITY: 'Utility',
} as const;

const DIRECTIONS = {
	BUSINESS_INITIATED: 'Begun by the Business',
	UNKNOWN: 'Unknown',
	USER_INITIATED: 'Begun by the Person',
} as const;

const TYPES = {
	FREE_ENTRY_POINT: 'Free Entry Point',
	FREE_TIER: 'Free Tier',
	REGULAR: 'Regular',
	UNKNOWN: 'Unknown',
} as const;

export const getConversations = operation({
	name: 'Get Conversations',
	value: 'getConversations',
	action: 'Get conversation analytics',
	description:
		'Read the number of conversations of an account and their cost. For the cost of single messages, since July 2025, use Get Pricing.',
	fields: accountEdgeFields({
		limit: 'at most a year back',
		metrics: METRICS,
		dimensions: DIMENSIONS,
		filters: [
			choiceFilter(
				'Categories',
				'categories',
				CATEGORIES,
				'Only conversations of these categories',
				'conversation_categories',
			),
			choiceFilter(
				'Directions',
				'directions',
				DIRECTIONS,
				'Only conversations in these directions',
				'conversation_directions',
			),
			choiceFilter(
				'Types',
				'types',
				TYPES,
				'Only conversations of these types',
				'conversation_types',
			),
		],
	}),
	input: (checks) =>
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine(checkTime(YEAR)),
	output: {
		...ACCOUNT_POINT,
		phone_number: 'string',
		country: 'string',
		conversation_type: 'string',
		conversation_category: 'string',
		conversation_direction: 'string',
		conversation: 'number',
		cost: 'number',
	},
	emptyHint: NO_DATA,
	calls: ['GET /{WABA-ID}/conversation_analytics'],
	isRead: () => true,
	run: async (connection, input, query) =>
		await readAccountEdge(connection, input, 'conversation_analytics', query),
});
