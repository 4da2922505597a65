import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import type { Choices } from './choices';
import { oneOf, optionsOf } from './choices';

/**
 * The order of a list, under Options.
 *
 * @param sorts what Meta takes; the list names its own, because Meta writes them in several ways
 */
export const sortOption = <Sorts extends Choices>(
	sorts: Sorts,
	first: keyof Sorts & string,
	description: string,
): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: optionsOf(sorts),
			default: first,
			description,
		},
	],
});

/** The input of `sortOption`. */
export const sortInput = <Sorts extends Choices>(sorts: Sorts) =>
	z.object({ sort: oneOf(sorts).optional() }).default({});
