import type { IDataObject } from 'n8n-workflow';

import type { OutputShape } from './output';

const BOOLEANS: ReadonlyMap<unknown, boolean> = new Map([
	['true', true],
	['false', false],
]);

/**
 * Converts the texts "true" and "false", which older edges return (Meta: Subscribed Apps), to booleans:
 * in an expression both texts would count as true.
 *
 * @param shape the types of the keys; only those of type `boolean` are converted
 */
export const withBooleans = (entry: IDataObject, shape: OutputShape): IDataObject =>
	Object.fromEntries(
		Object.entries(entry).map(([key, value]) => [
			key,
			shape[key] === 'boolean' ? (BOOLEANS.get(value) ?? value) : value,
		]),
	);
