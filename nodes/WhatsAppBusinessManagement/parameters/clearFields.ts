import type { INodeProperties } from 'n8n-workflow';
import type { z } from 'zod';

import type { Choices } from './choices';
import { optionsOf, severalOf } from './choices';
import { isFilled } from './updateFields';

/**
 * A choice of what shall be emptied, beside fields of which an empty one changes nothing.
 *
 * @param table what Meta takes an empty value for, by the names of the fields
 */
export const clearFields = <Table extends Choices>(table: Table) => ({
	field: (displayName: string, description: string): INodeProperties => ({
		displayName,
		name: 'empty',
		type: 'multiOptions',
		options: optionsOf(table),
		default: [],
		description,
	}),
	input: () => severalOf(table),
	/** @param nothing what is said where nothing is filled in and nothing emptied, if that is not said elsewhere */
	check:
		(nothing?: string) =>
		(
			{ empty, ...fields }: { empty: Array<keyof Table & string> } & Record<string, unknown>,
			context: z.RefinementCtx,
		): void => {
			const filled = Object.keys(fields).filter((name) => isFilled(fields[name]));
			const contrary = empty.find((name) => filled.includes(name));
			const message =
				filled.length + empty.length === 0
					? nothing
					: contrary && `fill in ${table[contrary]}, or empty it, not both`;
			if (message) context.addIssue({ code: 'custom', message });
		},
});
