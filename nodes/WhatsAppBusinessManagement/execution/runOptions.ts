import type { IExecuteFunctions } from 'n8n-workflow';

import { InvalidInputError } from '../parameters/invalidInput';
import { isEmpty } from '../parameters/values';

/** The options of a run, with the default of each that is not set. */
export interface RunOptions {
	/** How many items run at the same time; undefined if the operation decides. */
	itemsAtOnce?: number;
	/** The longest that a call waits for limits in all, in seconds. */
	longestWait: number;
}

const DEFAULT_LONGEST_WAIT = 60;

const LABELS = { itemsAtOnce: 'Items at Once', longestWait: 'Longest Wait' } as const;

/**
 * Reads an option. Undefined if it was not added.
 *
 * @throws {InvalidInputError} for an expression that returned no number: the default would replace it unnoticed
 */
function numberIn(options: Record<string, unknown>, name: keyof typeof LABELS): number | undefined {
	const value = options[name];
	if (value === undefined || value === null) return undefined;
	const number = isEmpty(value) ? NaN : Number(value);
	if (!Number.isNaN(number)) return number;
	const reason = isEmpty(value) ? ' (the expression returned nothing)' : '';
	throw new InvalidInputError(
		`Run Options → ${LABELS[name]}: must be a number${reason}. To use the default, remove the option`,
	);
}

/**
 * The options of the run, as the first item has them.
 *
 * @throws {InvalidInputError} for an option that is no number
 */
export function readRunOptions(context: IExecuteFunctions): RunOptions {
	const options = context.getNodeParameter('runOptions', 0, {}) as Record<string, unknown>;
	return {
		itemsAtOnce: numberIn(options, 'itemsAtOnce'),
		longestWait: numberIn(options, 'longestWait') ?? DEFAULT_LONGEST_WAIT,
	};
}
