import type { INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';

import { isRecord } from '../graph/records';
import { compareByName } from './compareByName';
import type { TextRule } from './values';
import { listOf, numberAsText, splitList, text } from './values';

/**
 * The values that Meta takes for something, each with the name that a person reads. Said once: the
 * list in the node and the check of the input are both made of it. Closed, because it is sent.
 */
export type Choices = Readonly<Record<string, string>>;

/** The options of a field, sorted by name as n8n wants them. */
export const optionsOf = (choices: Choices): INodePropertyOptions[] =>
	Object.entries(choices)
		.map(([value, name]) => ({ name, value }))
		.sort(compareByName);

const valuesOf = <Table extends Choices>(choices: Table) =>
	Object.keys(choices) as [keyof Table & string, ...Array<keyof Table & string>];

const isSame = (left: string, right: string): boolean =>
	left.toLowerCase() === right.trim().toLowerCase();

/** Meta's value for what a sheet or an AI agent wrote: the value in any case, or the name of the list. */
function valueMeant(choices: Choices, given: unknown): unknown {
	const written = numberAsText(given);
	if (typeof written !== 'string' || Object.hasOwn(choices, written)) return written;
	const all = Object.entries(choices);
	const meant =
		all.find(([value]) => isSame(value, written)) ?? all.find(([, name]) => isSame(name, written));
	return meant?.[0] ?? written;
}

const mustBeOneOf = (choices: Choices) => ({
	errorMap: () => ({ message: `must be one of ${Object.keys(choices).join(', ')}` }),
});

/** One of the choices. The message lists Meta's values. */
export const oneOf = <Table extends Choices>(choices: Table) =>
	z.preprocess(
		(written) => valueMeant(choices, written),
		z.enum(valuesOf(choices), mustBeOneOf(choices)),
	);

type Variant<Key extends string> = z.ZodDiscriminatedUnionOption<Key>;

/**
 * An input whose other fields depend on a choice: one object for each value of it.
 *
 * @param key the field in which the choice is made
 */
export const dependingOn = <
	Key extends string,
	Variants extends [Variant<Key>, ...Array<Variant<Key>>],
>(
	key: Key,
	choices: Choices,
	variants: Variants,
) =>
	z.preprocess(
		(input) => (isRecord(input) ? { ...input, [key]: valueMeant(choices, input[key]) } : input),
		z.discriminatedUnion(key, variants, mustBeOneOf(choices)),
	);

/** Whether one must be chosen. */
interface SeveralRule {
	/** `true` names the choices to whoever chose none; a text is said instead. */
	atLeastOne?: true | string;
}

const listRule = (choices: Choices, { atLeastOne }: SeveralRule) => ({
	atLeastOne:
		atLeastOne === true ? `choose at least one of ${Object.keys(choices).join(', ')}` : atLeastOne,
});

/** Several of the choices; text with commas serves as well as a list. */
export const severalOf = <Table extends Choices>(choices: Table, rule: SeveralRule = {}) =>
	z.preprocess(splitList, listOf(oneOf(choices), listRule(choices, rule)));

/** As `severalOf`, where Meta may know more than the list: what looks like a name of Meta's passes too. */
export const severalOrOthers = (choices: Choices, rule: TextRule & SeveralRule) =>
	z.preprocess(
		splitList,
		listOf(
			z.preprocess((written) => valueMeant(choices, written), text(rule)),
			listRule(choices, rule),
		),
	);
