import { z } from 'zod';

import { severalOf } from '../../execution/choices';
import { filtersField } from '../../execution/filtersField';
import { operation } from '../../execution/operation';
import {
	ACCOUNT_POINT,
	YEAR,
	accountSeriesFields,
	accountSeriesInput,
	readAccountEdge,
} from './accountSeries';
import { SIMPLIFY } from './dataPoints';
import {
	COST_HINT,
	COUNTRY_CODES,
	PHONE_NUMBERS,
	choiceFilter,
	countryCodes,
	dimensionsField,
	metricsField,
	phoneNumbers,
} from './fields';
import { checkTime } from './timeSpan';

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
	action: 'Get conversation analytics of an account',
	description:
		'Read how many conversations an account had, and what they cost. For what single messages cost since July 2025, use Get Pricing.',
	fields: [
		...accountSeriesFields('a year'),
		metricsField(METRICS, COST_HINT),
		dimensionsField(DIMENSIONS),
		filtersField([
			choiceFilter(
				'Categories',
				'categories',
				CATEGORIES,
				'Only conversations of these categories',
			),
			COUNTRY_CODES,
			choiceFilter('Directions', 'directions', DIRECTIONS, 'Only conversations begun by these'),
			PHONE_NUMBERS,
			choiceFilter('Types', 'types', TYPES, 'Only conversations of these types'),
		]),
		SIMPLIFY,
	],
	input: () =>
		z
			.object({
				...accountSeriesInput(),
				metrics: severalOf(METRICS),
				dimensions: severalOf(DIMENSIONS),
				filters: z
					.object({
						categories: severalOf(CATEGORIES),
						countryCodes: countryCodes(),
						directions: severalOf(DIRECTIONS),
						phoneNumbers: phoneNumbers(),
						types: severalOf(TYPES),
					})
					.default({}),
			})
			.superRefine(checkTime(YEAR)),
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
	isRead: () => true,
	run: async (connection, input) => {
		const { metrics, dimensions, filters } = input;
		return await readAccountEdge(connection, input, 'conversation_analytics', {
			phone_numbers: filters.phoneNumbers,
			country_codes: filters.countryCodes,
			metric_types: metrics,
			conversation_categories: filters.categories,
			conversation_types: filters.types,
			conversation_directions: filters.directions,
			dimensions,
		});
	},
});
