import { z } from 'zod';

import type { Choices } from '../../parameters/choices';
import { optionsOf, severalOf, severalOrOthers } from '../../parameters/choices';
import { fieldOf, textField } from '../../parameters/field';
import { wholeNumber } from '../../parameters/phoneNumbers';
import { listOf, splitList, textList } from '../../parameters/values';

const metricsFieldOf = <Schema extends z.ZodTypeAny>(
	metrics: Choices,
	hints: string[],
	check: () => Schema,
) =>
	fieldOf(
		{
			displayName: 'Metrics',
			name: 'metrics',
			type: 'multiOptions',
			options: optionsOf(metrics),
			default: [],
			description: ['The metrics to read. If empty, all are read.', ...hints].join(' '),
		},
		check,
		'metric_types',
	);

/**
 * A choice of metrics. Meta returns all of them if none is chosen.
 *
 * @param hints whole sentences about metrics that some accounts do not get
 */
export const metricsField = <Metrics extends Choices>(metrics: Metrics, ...hints: string[]) =>
	metricsFieldOf(metrics, hints, () => severalOf(metrics));

const OTHERS_HINT =
	'To read a metric that is not in the list, use an expression that returns Meta’s names, separated by commas.';

/** Like `metricsField`, but also accepts metrics that Meta adds. */
export const openMetricsField = (metrics: Choices, ...hints: string[]) =>
	metricsFieldOf(metrics, [OTHERS_HINT, ...hints], () =>
		severalOrOthers(metrics, {
			pattern: /^[A-Z][A-Z0-9_]*$/,
			must: `must be ${Object.keys(metrics).join(', ')}, or other names of Meta’s like these`,
		}),
	);

/** Cost is the only metric that some accounts never get. */
export const COST_HINT =
	'Meta returns no cost for an account that is billed through a partner: choose metrics without it, and ask the partner.';

/** A choice of dimensions. */
export const dimensionsField = <Dimensions extends Choices>(dimensions: Dimensions) =>
	fieldOf(
		{
			displayName: 'Break Down By',
			name: 'dimensions',
			type: 'multiOptions',
			options: optionsOf(dimensions),
			default: [],
			description: 'Each combination gets its own data points. If empty, only totals are returned.',
		},
		() => severalOf(dimensions),
		'dimensions',
	);

/** A filter whose values are chosen from a list. */
export const choiceFilter = <const Name extends string, Table extends Choices>(
	displayName: string,
	name: Name,
	choices: Table,
	description: string,
	sends?: string,
) =>
	fieldOf(
		{
			displayName,
			name,
			type: 'multiOptions',
			options: optionsOf(choices),
			default: [],
			description,
		},
		() => severalOf(choices),
		sends,
	);

const NUMBER = 'must be numbers with country code, e.g. +1 555 010 0123';

/** The filter by phone numbers that every series of an account has. */
export const phoneNumbersFilter = textField('phoneNumbers', {
	label: 'Phone Numbers',
	sends: 'phone_numbers',
	placeholder: 'e.g. +1 555 010 0123, +49 30 901820',
	description:
		'Only these numbers of the account, with country code, separated by commas. Enter the numbers themselves, not their IDs.',
	is: () => z.preprocess(splitList, listOf(wholeNumber(NUMBER))),
});

const COUNTRY = 'must be codes of two letters, e.g. US, BR';

const countryCode = () =>
	z
		.string({ invalid_type_error: COUNTRY })
		.trim()
		.toUpperCase()
		.regex(/^[A-Z]{2}$/, COUNTRY);

/** The filter by countries that every series of an account has. */
export const countriesFilter = textField('countryCodes', {
	label: 'Countries',
	sends: 'country_codes',
	placeholder: 'e.g. US, BR',
	description: 'Only people in these countries: codes of two letters, separated by commas',
	is: () => z.preprocess(splitList, listOf(countryCode())),
});

/** The filter by Meta's volume tiers. */
export const tiersFilter = textField('tiers', {
	label: 'Tiers',
	sends: 'tiers',
	placeholder: 'e.g. 0:750000',
	description: 'Only these volume tiers in Meta’s notation, separated by commas',
	is: () =>
		textList({ pattern: /^\d+:(\d+|MAX)$/, must: 'must be tiers like 0:750000 or 750001:MAX' }),
});
