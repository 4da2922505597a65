import { z } from 'zod';

import type { Choices } from '../../execution/choices';
import { severalOf } from '../../execution/choices';
import { operation } from '../../execution/operation';
import { id } from '../../execution/values';
import { nodeId } from '../../graph/paths';
import { accountLocator } from '../locators';
import { YEAR } from './accountSeries';
import { SIMPLIFY, fieldWith, read, simplify } from './dataPoints';
import {
	COUNTRY_CODES,
	PHONE_NUMBERS,
	choiceFilter,
	countryCodes,
	filtersField,
	phoneNumbers,
} from './fields';
import { DAYS_PER_CALL, GRANULARITY, granularity } from './granularity';
import { checkTime, piecesOf, spanOf, timeFields, timeInput } from './timeSpan';

/** Meta's numbers for `product_types`. */
const KINDS: Choices = {
	0: 'Template Messages',
	100: 'Incoming Messages',
	2: 'Other Messages Sent',
};

/** An expression may give Meta's numbers as numbers. */
const kinds = () =>
	z.preprocess((value) => (Array.isArray(value) ? value.map(String) : value), severalOf(KINDS));

export const getMessaging = operation({
	name: 'Get Messaging',
	value: 'getMessaging',
	action: 'Get messaging analytics of an account',
	description: 'Read how many messages an account sent, and how many were delivered',
	fields: [
		accountLocator(),
		...timeFields('a year'),
		GRANULARITY,
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
				accountId: id('102290129340398'),
				...timeInput(),
				granularity: granularity(),
				filters: z
					.object({
						countryCodes: countryCodes(),
						kinds: kinds(),
						phoneNumbers: phoneNumbers(),
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
		sent: 'number',
		delivered: 'number',
	},
	isRead: () => true,
	// A field of the account, because Meta has no edge for it. Its granularities are words of their own.
	run: async (connection, input) => {
		const { accountId, granularity: word, filters, timeZone } = input;
		const span = spanOf(input);
		const pieces = [...piecesOf(span, timeZone, DAYS_PER_CALL[word])];
		const chosen = {
			phone_numbers: filters.phoneNumbers,
			country_codes: filters.countryCodes,
			product_types: filters.kinds.map(Number),
		};
		return await read(connection, {
			calls: pieces.map(({ start, end }) => ({
				method: 'GET',
				path: [nodeId(accountId)],
				query: { fields: fieldWith('analytics', { start, end, granularity: word, ...chosen }) },
			})),
			metric: 'analytics',
			simplify: input.simplify,
			before: span.end,
			beside: { accountId, granularity: word },
		});
	},
});
