import { z } from 'zod';

import { operation } from '../../execution/operation';
import { severalOf } from '../../parameters/choices';
import { accountEdgeFields, accountEdgeInput, readAccountEdge } from './accountEdge';
import { ACCOUNT_POINT } from './accountSeries';
import { TIERS, accountFilters, choiceFilter, tiers } from './parameters';
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
	fields: accountEdgeFields({
		metrics: METRICS,
		dimensions: DIMENSIONS,
		filters: [
			choiceFilter('Directions', 'directions', DIRECTIONS, 'Only calls made by these'),
			TIERS,
		],
	}),
	input: () =>
		z
			.object({
				...accountEdgeInput(METRICS, DIMENSIONS),
				filters: z
					.object({
						...accountFilters(),
						directions: severalOf(DIRECTIONS),
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
	calls: ['GET /{WABA-ID}/call_analytics'],
	isRead: () => true,
	run: async (connection, input) =>
		await readAccountEdge(connection, input, 'call_analytics', {
			directions: input.filters.directions,
			tiers: input.filters.tiers,
		}),
});
