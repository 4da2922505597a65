import type { INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';

import { byName } from './byName';
import { splitList } from './values';

/**
 * The values that Meta takes for something, each with the name that a person reads. Said once: the
 * list in the node and the check of the input are both made of it. Closed, because it is sent.
 */
export type Choices = Readonly<Record<string, string>>;

/** The options of a field, sorted by name as n8n wants them. */
export const optionsOf = (choices: Choices): INodePropertyOptions[] =>
	Object.entries(choices)
		.map(([value, name]) => ({ name, value }))
		.sort(byName);

const valuesOf = <Table extends Choices>(choices: Table) =>
	Object.keys(choices) as [keyof Table & string, ...Array<keyof Table & string>];

const isSame = (left: string, right: string): boolean =>
	left.toLowerCase() === right.trim().toLowerCase();

/** Meta's value for what a sheet or an AI agent wrote: the value in any case, or the name of the list. */
function valueMeant(choices: Choices, written: unknown): unknown {
	if (typeof written !== 'string' || Object.hasOwn(choices, written)) return written;
	const all = Object.entries(choices);
	const meant =
		all.find(([value]) => isSame(value, written)) ?? all.find(([, name]) => isSame(name, written));
	return meant?.[0] ?? written;
}

/** One of the choices. The message lists Meta's values. */
export const oneOf = <Table extends Choices>(choices: Table) => {
	const values = valuesOf(choices);
	return z.preprocess(
		(written) => valueMeant(choices, written),
		z.enum(values, { errorMap: () => ({ message: `must be one of ${values.join(', ')}` }) }),
	);
};

/** Several of the choices; text with commas serves as well as a list. */
export const severalOf = <Table extends Choices>(choices: Table) =>
	z.preprocess(splitList, z.array(oneOf(choices)).default([]));
