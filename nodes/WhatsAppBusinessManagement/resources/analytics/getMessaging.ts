import { z } from 'zod';

import { operation } from '../../execution/operation';
import { nodeId } from '../../graph/paths';
import type { Choices } from '../../parameters/choices';
import { severalOf } from '../../parameters/choices';
import { filtersField } from '../../parameters/filtersField';
import {
	ACCOUNT_POINT,
	YEAR,
	accountSeriesFields,
	accountSeriesInput,
	readAccountSeries,
} from './accountSeries';
import { SIMPLIFY, fieldWith } from './dataPoints';
import { COUNTRY_CODES, PHONE_NUMBERS, accountFilters, choiceFilter } from './parameters';
import { checkTime } from './timeSpan';

/** Meta's numbers for `product_types`. */
const KINDS: Choices = {
	0: 'Template Messages',
	100: 'Incoming Messages',
	2: 'Other Messages Sent',
};

export const getMessaging = operation({
	name: 'Get Messaging',
	value: 'getMessaging',
	action: 'Get messaging analytics of an account',
	description: 'Read how many messages an account sent, and how many were delivered',
	fields: [
		...accountSeriesFields('at most a year back'),
		filtersField([
			COUNTRY_CODES,
			choiceFilter('Kinds', 'kinds', KINDS, 'Only messages of these kinds'),
			PHONE_NUMBERS,
		]),
		SIMPLIFY,
	],
	input: () =>
		z
			.object({
				...accountSeriesInput(),
				filters: z
					.object({
						...accountFilters(),
						kinds: severalOf(KINDS),
					})
					.default({}),
			})
			.superRefine(checkTime(YEAR)),
	output: {
		...ACCOUNT_POINT,
		sent: 'number',
		delivered: 'number',
	},
	calls: ['GET /{WABA-ID}'],
	isRead: () => true,
	// A field of the account, because Meta has no edge for it. Its granularities are words of their own.
	run: async (connection, input) => {
		const { accountId, granularity, filters } = input;
		const chosen = {
			phone_numbers: filters.phoneNumbers,
			country_codes: filters.countryCodes,
			product_types: filters.kinds.map(Number),
		};
		return await readAccountSeries(connection, input, 'analytics', (piece) => ({
			method: 'GET',
			path: [nodeId(accountId)],
			query: { fields: fieldWith('analytics', { ...piece, granularity, ...chosen }) },
		}));
	},
});
