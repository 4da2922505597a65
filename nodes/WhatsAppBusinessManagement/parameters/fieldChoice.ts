import type { INodeProperties } from 'n8n-workflow';

import type { OutputShape } from '../execution/output';
import { compareByName } from './compareByName';
import { titleCase } from './titleCase';

/**
 * Which fields Meta returns: it sends only what is asked for. `chosen` is what a person wants to see
 * first; a field that Meta adds later can be typed as an expression, a list of names with commas.
 */
export function fieldChoice(all: OutputShape, chosen: readonly string[]): INodeProperties {
	return {
		displayName: 'Fields',
		name: 'fields',
		type: 'multiOptions',
		options: Object.keys(all)
			.map((value) => ({ name: titleCase(value), value }))
			.sort(compareByName),
		default: [...chosen],
		description:
			'What Meta returns. Any other field of Meta’s can be asked for by an expression, as names with commas.',
	};
}
