import { z } from 'zod';

import { severalOf } from '../../execution/choices';
import { operation } from '../../execution/operation';
import { id } from '../../execution/values';
import { accountLocator } from '../locators';
import { YEAR, readAccountSeries } from './accountSeries';
import { SIMPLIFY, simplify } from './dataPoints';
import {
	COST_HINT,
	COUNTRY_CODES,
	PHONE_NUMBERS,
	choiceFilter,
	countryCodes,
	dimensionsField,
	filtersField,
	metricsField,
	phoneNumbers,
} from './fields';
import { GRANULARITY, granularity } from './granularity';
import { checkTime, timeFields, timeInput } from './timeSpan';

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
		accountLocator(),
		...timeFields('a year'),
		GRANULARITY,
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
				accountId: id('102290129340398'),
				...timeInput(),
				granularity: granularity(),
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
				simplify: simplify(),
			})
			.superRefine(checkTime(YEAR)),
	output: {
		accountId: 'string',
		granularity: 'string',
		start: 'string',
		end: 'string',
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
		return await readAccountSeries(connection, input, 'conversation_analytics', {
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
