import { z } from 'zod';

import { operation } from '../../execution/operation';
import { accountEdgeFields, readAccountEdge } from './accountEdge';
import { ACCOUNT_POINT } from './accountSeries';
import { NO_DATA } from './dataPoints';
import { choiceFilter, tiersFilter } from './parameters';
import { checkTime, workflowTimeZone } from './timeSpan';

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
	action: 'Get call analytics',
	description: 'Read the number of calls of an account, their average duration and their cost',
	fields: accountEdgeFields({
		metrics: METRICS,
		dimensions: DIMENSIONS,
		filters: [
			choiceFilter(
				'Directions',
				'directions',
				DIRECTIONS,
				'Only calls in these directions',
				'directions',
			),
			tiersFilter,
		],
	}),
	input: (checks) =>
		// Meta documents no limit to how far back calls can be counted.
		z.object({ ...checks, timeZone: workflowTimeZone() }).superRefine(checkTime()),
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
	emptyHint: NO_DATA,
	calls: ['GET /{WABA-ID}/call_analytics'],
	isRead: () => true,
	run: async (connection, input, query) =>
		await readAccountEdge(connection, input, 'call_analytics', query),
});
