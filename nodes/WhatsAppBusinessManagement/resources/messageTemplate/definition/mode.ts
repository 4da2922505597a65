import type { INodePropertyOptions } from 'n8n-workflow';

import { oneOf } from '../../../parameters/choices';
import type { Parameter } from '../../../parameters/field';
import { fieldOf } from '../../../parameters/field';

/** The ways in which a template can be given. */
export const MODES = {
	existing: 'From Account',
	fields: 'Using Fields',
	item: 'From Input Item',
	json: 'Using JSON',
	keep: 'Keep as It Is',
	library: 'From Library',
} as const;

export type Mode = keyof typeof MODES;

const DESCRIPTIONS: Readonly<Record<Mode, string>> = {
	existing: 'A template that is in the account',
	fields: 'Fill in a form that shows what Meta allows for the kind of template',
	item: 'The input item is the template, e.g. an item of Get Many or Export',
	json: 'Enter Meta’s JSON: the components, or the whole template as one value',
	keep: 'Change neither texts nor buttons',
	library: 'Use a ready-made text of Meta’s library, which is approved immediately',
};

/** The name of the field that holds the mode. */
export const MODE = 'defineTemplate' as const;

const optionOf = (mode: Mode): INodePropertyOptions => ({
	name: MODES[mode],
	value: mode,
	description: DESCRIPTIONS[mode],
});

const modeProperty = (modes: readonly Mode[], byDefault: Mode) => ({
	displayName: 'Define Template',
	name: MODE,
	type: 'options' as const,
	noDataExpression: true,
	options: modes.map(optionOf).sort((one, other) => one.name.localeCompare(other.name)),
	default: byDefault,
	description: 'How to define the template',
});

/** Refuses a mode that the operation does not offer: n8n keeps the value of another operation. */
const oneOfModes = <Offered extends Mode>(modes: readonly Offered[]) => {
	const offered = Object.fromEntries(modes.map((mode) => [mode, MODES[mode]])) as {
		[Each in Offered]: (typeof MODES)[Each];
	};
	return oneOf(offered);
};

/** How the template is given. */
export const modeField = <Offered extends Mode>(modes: readonly Offered[]) =>
	fieldOf(modeProperty(modes, 'fields'), () =>
		oneOfModes(modes).default('fields' as Offered & 'fields'),
	);

/** Nodes that were added before 1.1 show the JSON field, as they did when they were added. */
export const SINCE_FORM = { '@version': [{ _cnd: { gte: 1.1 } }] };
export const BEFORE_FORM = { '@version': [1] };

/** The same, for an operation that took only JSON before version 1.1 of the node. */
export function modeFieldSinceForm<Offered extends Mode>(
	modes: readonly Offered[],
): readonly [ReturnType<typeof modeField<Offered>>, Parameter] {
	const { property, ...rest } = modeField(modes);
	return [
		{ ...rest, property: { ...property, displayOptions: { show: SINCE_FORM } } },
		{ ...modeProperty(modes, 'json'), displayOptions: { show: BEFORE_FORM } },
	];
}
