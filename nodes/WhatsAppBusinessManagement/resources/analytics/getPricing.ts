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
	TIERS,
	choiceFilter,
	countryCodes,
	dimensionsField,
	filtersField,
	metricsField,
	phoneNumbers,
	tiers,
} from './fields';
import { GRANULARITY, granularity } from './granularity';
import { checkTime, timeFields, timeInput } from './timeSpan';

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
	fields: [
		accountLocator(),
		...timeFields('a year'),
		GRANULARITY,
		metricsField(METRICS, COST_HINT),
		dimensionsField(DIMENSIONS),
		filtersField([
			choiceFilter('Categories', 'categories', CATEGORIES, 'Only messages of these categories'),
			COUNTRY_CODES,
			PHONE_NUMBERS,
			TIERS,
			choiceFilter('Types', 'types', TYPES, 'Only messages that are charged, or free, in this way'),
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
						phoneNumbers: phoneNumbers(),
						tiers: tiers(),
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
		pricing_type: 'string',
		pricing_category: 'string',
		tier: 'string',
		volume: 'number',
		cost: 'number',
	},
	isRead: () => true,
	run: async (connection, input) => {
		const { metrics, dimensions, filters } = input;
		return await readAccountSeries(connection, input, 'pricing_analytics', {
			phone_numbers: filters.phoneNumbers,
			country_codes: filters.countryCodes,
			tiers: filters.tiers,
			metric_types: metrics,
			pricing_types: filters.types,
			pricing_categories: filters.categories,
			dimensions,
		});
	},
});
