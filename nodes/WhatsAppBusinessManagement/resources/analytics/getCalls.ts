import { z } from 'zod';

import { severalOf } from '../../execution/choices';
import { filtersField } from '../../execution/filtersField';
import { operation } from '../../execution/operation';
import {
	ACCOUNT_POINT,
	accountSeriesFields,
	accountSeriesInput,
	readAccountEdge,
} from './accountSeries';
import { SIMPLIFY } from './dataPoints';
import {
	COST_HINT,
	COUNTRY_CODES,
	PHONE_NUMBERS,
	TIERS,
	choiceFilter,
	countryCodes,
	dimensionsField,
	metricsField,
	phoneNumbers,
	tiers,
} from './fields';
import { checkTime } from './timeSpan';

const METRICS = {
	AVERAGE_DURATION: 'Average Duration',
	COST: 'Cost',
	COUNT: 'Calls',
} as const;

const DIMENSIONS = {
	COUNTRY: 'Country',
	DIRECTION: 'Direction',
	PHONE: 'Phone Number',
	TIER: 'Volume Tier',
} as const;

const DIRECTIONS = {
	BUSINESS_INITIATED: 'Made by the Business',
	UNKNOWN: 'Unknown',
	USER_INITIATED: 'Made by the Person',
} as const;

export const getCalls = operation({
	name: 'Get Calls',
	value: 'getCalls',
	action: 'Get call analytics of an account',
	description: 'Read how many calls an account had, how long they were, and what they cost',
	fields: [
		...accountSeriesFields(),
		metricsField(METRICS, COST_HINT),
		dimensionsField(DIMENSIONS),
		filtersField([
			COUNTRY_CODES,
			choiceFilter('Directions', 'directions', DIRECTIONS, 'Only calls made by these'),
			PHONE_NUMBERS,
			TIERS,
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
						countryCodes: countryCodes(),
						directions: severalOf(DIRECTIONS),
						phoneNumbers: phoneNumbers(),
						tiers: tiers(),
					})
					.default({}),
			})
			// Meta names no limit to how far back calls can be counted.
			.superRefine(checkTime()),
	output: {
		...ACCOUNT_POINT,
		phone_number: 'string',
		country: 'string',
		direction: 'string',
		tier: 'string',
		count: 'number',
		cost: 'number',
		average_duration: 'number',
	},
	isRead: () => true,
	run: async (connection, input) => {
		const { metrics, dimensions, filters } = input;
		return await readAccountEdge(connection, input, 'call_analytics', {
			phone_numbers: filters.phoneNumbers,
			country_codes: filters.countryCodes,
			tiers: filters.tiers,
			metric_types: metrics,
			directions: filters.directions,
			dimensions,
		});
	},
});
