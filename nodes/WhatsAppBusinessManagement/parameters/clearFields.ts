import type { z } from 'zod';

import type { Choices } from './choices';
import { optionsOf, severalOf } from './choices';
import { fieldOf } from './field';
import { isFilled } from './updateFields';

/**
 * A choice of fields to clear, for updates in which an empty field changes nothing.
 *
 * @param table the fields that Meta can clear: their names with their labels
 */
export const clearFields = <Table extends Choices>(table: Table) => ({
	field: (displayName: string, description: string) =>
		fieldOf(
			{
				displayName,
				name: 'empty',
				type: 'multiOptions',
				options: optionsOf(table),
				default: [],
				description,
			},
			() => severalOf(table),
		),
	/**
	 * Refuses a field that is both filled in and cleared.
	 *
	 * @param noChangeMessage the error if nothing is filled in or cleared; omit it to accept that
	 */
	check:
		(noChangeMessage?: string) =>
		(
			{ empty, ...fields }: { empty: Array<keyof Table & string> } & Record<string, unknown>,
			context: z.RefinementCtx,
		): void => {
			const filled = Object.keys(fields).filter((name) => isFilled(fields[name]));
			const conflict = empty.find((name) => filled.includes(name));
			const message =
				filled.length + empty.length === 0
					? noChangeMessage
					: conflict && `fill in ${table[conflict]}, or empty it, not both`;
			if (message) context.addIssue({ code: 'custom', message });
		},
});
