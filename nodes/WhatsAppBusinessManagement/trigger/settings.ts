import type { INodeParameters } from 'n8n-workflow';

import { texts } from '../changes/fields/field';
import { recordOf } from '../graph/records';
import { readFilters, type Wanted } from './filters';

/** The names in a text that somebody typed, with commas or spaces between them. */
const namesIn = (text: unknown): string[] =>
	String(text ?? '')
		.toLowerCase()
		.split(/[\s,;]+/)
		.filter((name) => name !== '');

/**
 * What the user chose in the node.
 *
 * @param parameters of the node, as they are: none of them takes an expression, and asking n8n for one
 * after the other would cost more than the rest of a delivery
 */
export function readSettings(parameters: INodeParameters): Wanted {
	return {
		fields: new Set([...texts(parameters.triggerOn), ...namesIn(parameters.additionalFields)]),
		accounts: new Set(texts(parameters.accounts)),
		filters: readFilters(recordOf(parameters.filters)),
	};
}
