import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import type { Choices } from '../../parameters/choices';
import { optionsOf } from '../../parameters/choices';
import { wholeNumber } from '../../parameters/phoneNumbers';
import { listOf, splitList, textList } from '../../parameters/values';

/**
 * Which figures; Meta gives all of them where none is chosen.
 *
 * @param hints whole sentences on what some accounts do not get
 */
export const metricsField = (metrics: Choices, ...hints: string[]): INodeProperties => ({
	displayName: 'Metrics',
	name: 'metrics',
	type: 'multiOptions',
	options: optionsOf(metrics),
	default: [],
	description: ['Which figures to read. Left empty, all of them.', ...hints].join(' '),
});

/** Cost is the one figure that some accounts never get. */
export const COST_HINT =
	'Meta gives no cost to an account that is billed through a partner: then leave it out, and ask the partner.';

export const dimensionsField = (dimensions: Choices): INodeProperties => ({
	displayName: 'Break Down By',
	name: 'dimensions',
	type: 'multiOptions',
	options: optionsOf(dimensions),
	default: [],
	description: 'Each combination gets data points of its own. Left empty, there are totals only.',
});

/** A filter whose values are chosen from a list. */
export const choiceFilter = (
	displayName: string,
	name: string,
	choices: Choices,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'multiOptions',
	options: optionsOf(choices),
	default: [],
	description,
});

export const PHONE_NUMBERS: INodeProperties = {
	displayName: 'Phone Numbers',
	name: 'phoneNumbers',
	type: 'string',
	default: '',
	placeholder: 'e.g. +1 555 010 0123, +49 30 901820',
	description:
		'Only these numbers of the account, with country code and commas between them. The numbers themselves, not their IDs.',
};

export const COUNTRY_CODES: INodeProperties = {
	displayName: 'Countries',
	name: 'countryCodes',
	type: 'string',
	default: '',
	placeholder: 'e.g. US, BR',
	description: 'Only people in these countries: codes of two letters, with commas between them',
};

export const TIERS: INodeProperties = {
	displayName: 'Tiers',
	name: 'tiers',
	type: 'string',
	default: '',
	placeholder: 'e.g. 0:750000',
	description: 'Only these volume tiers, as Meta writes them, with commas between them',
};

const NUMBER = 'must be numbers with country code, e.g. +1 555 010 0123';

const phoneNumbers = () => z.preprocess(splitList, listOf(wholeNumber(NUMBER)));

const COUNTRY = 'must be codes of two letters, e.g. US, BR';

const countryCodes = () =>
	z.preprocess(
		splitList,
		listOf(
			z
				.string({ invalid_type_error: COUNTRY })
				.trim()
				.toUpperCase()
				.regex(/^[A-Z]{2}$/, COUNTRY),
		),
	);

/** The filters that every series of an account has. */
export const accountFilters = () => ({
	countryCodes: countryCodes(),
	phoneNumbers: phoneNumbers(),
});

export const tiers = () =>
	textList({ pattern: /^\d+:(\d+|MAX)$/, must: 'must be tiers like 0:750000 or 750001:MAX' });
