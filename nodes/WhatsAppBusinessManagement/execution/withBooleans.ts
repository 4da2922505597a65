import type { IDataObject } from 'n8n-workflow';

import type { OutputShape } from './output';

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false };

/**
 * Makes booleans of switches: on older edges they come as the texts "true" and "false" (Meta: Subscribed
 * Apps), and in an expression both texts count as true.
 *
 * @param shape says which keys are switches
 */
export const withBooleans = (entry: IDataObject, shape: OutputShape): IDataObject =>
	Object.fromEntries(
		Object.entries(entry).map(([key, value]) => [
			key,
			shape[key] === 'boolean' ? (TRUTHS[String(value)] ?? value) : value,
		]),
	);
