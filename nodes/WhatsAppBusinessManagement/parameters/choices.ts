import type { INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';

import { isRecord } from '../graph/records';
import { compareByName } from './compareByName';
import type { TextRule } from './values';
import { listOf, numberAsText, splitList, text } from './values';

/**
 * The values that Meta accepts for a field, each with its label. The list in the node and the check of
 * the input are both made from it, so only these values are sent.
 */
export type Choices = Readonly<Record<string, string>>;

/** The options of an n8n field, sorted by label as n8n requires. */
export const optionsOf = (choices: Choices): INodePropertyOptions[] =>
	Object.entries(choices)
		.map(([value, name]) => ({ name, value }))
		.sort(compareByName);

const valuesOf = <Table extends Choices>(choices: Table) =>
	Object.keys(choices) as [keyof Table & string, ...Array<keyof Table & string>];

const isSame = (left: string, right: string): boolean =>
	left.toLowerCase() === right.trim().toLowerCase();

/**
 * Meta's value for an entry from a sheet or an AI agent, which may have another case or be the label.
 * An unknown entry is returned unchanged.
 */
function valueFor(choices: Choices, entry: unknown): unknown {
	const entered = numberAsText(entry);
	if (typeof entered !== 'string' || Object.hasOwn(choices, entered)) return entered;
	const all = Object.entries(choices);
	const match =
		all.find(([value]) => isSame(value, entered)) ?? all.find(([, name]) => isSame(name, entered));
	return match?.[0] ?? entered;
}

const mustBeOneOf = (choices: Choices) => ({
	errorMap: () => ({ message: `must be one of ${Object.keys(choices).join(', ')}` }),
});

/** Checks for one of the choices. The message lists Meta's values. */
export const oneOf = <Table extends Choices>(choices: Table) =>
	z.preprocess(
		(entry) => valueFor(choices, entry),
		z.enum(valuesOf(choices), mustBeOneOf(choices)),
	);

/** Like `oneOf`, but also accepts another value that follows the rule, because Meta may add some. */
export const oneOrOther = (choices: Choices, rule: TextRule) =>
	z.preprocess((entry) => valueFor(choices, entry), text(rule));

type Variant<Key extends string> = z.ZodDiscriminatedUnionOption<Key>;

/**
 * An input whose fields depend on a choice.
 *
 * @param key the name of the field that holds the choice
 * @param variants one object schema per value of the choice
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
		(input) => (isRecord(input) ? { ...input, [key]: valueFor(choices, input[key]) } : input),
		z.discriminatedUnion(key, variants, mustBeOneOf(choices)),
	);

/** Whether at least one must be chosen. */
interface SeveralRule {
	/** The message for an empty list; `true` uses a message that lists the choices. */
	atLeastOne?: true | string;
}

const listRule = (choices: Choices, { atLeastOne }: SeveralRule) => ({
	atLeastOne:
		atLeastOne === true ? `choose at least one of ${Object.keys(choices).join(', ')}` : atLeastOne,
});

/** Checks for a list of choices, or text with the choices separated by commas. */
export const severalOf = <Table extends Choices>(choices: Table, rule: SeveralRule = {}) =>
	z.preprocess(splitList, listOf(oneOf(choices), listRule(choices, rule)));

/** Like `severalOf`, but also accepts other values that follow the rule, because Meta may add some. */
export const severalOrOthers = (choices: Choices, rule: TextRule & SeveralRule) =>
	z.preprocess(splitList, listOf(oneOrOther(choices, rule), listRule(choices, rule)));
