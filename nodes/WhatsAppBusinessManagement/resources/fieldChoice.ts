import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { titleCase } from '../execution/titleCase';

/** A field that Meta can return: its name, and what a person calls it where that differs. */
export type GraphField = string | { name: string; value: string };

const option = (field: GraphField): INodePropertyOptions =>
	typeof field === 'string' ? { name: titleCase(field), value: field } : field;

/**
 * Which fields Meta returns: it sends only what is asked for. `chosen` is what a person wants to see
 * first; a field that Meta adds later can be typed as an expression, a list of names with commas.
 */
export function fieldChoice(
	all: readonly GraphField[],
	chosen: readonly string[],
): INodeProperties {
	return {
		displayName: 'Fields',
		name: 'fields',
		type: 'multiOptions',
		options: all.map(option).sort((left, right) => left.name.localeCompare(right.name)),
		default: [...chosen],
		description:
			'What Meta returns. Any other field of Meta’s can be asked for by an expression, as names with commas.',
	};
}
