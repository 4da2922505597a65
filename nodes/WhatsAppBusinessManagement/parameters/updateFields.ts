import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

/** The collection of what can be changed. */
export const updateFields = (options: INodeProperties[]): INodeProperties => ({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add field',
	default: {},
	required: true,
	options,
});

/** A list without an entry says as little as a field that was not added. */
export const isFilled = (value: unknown): boolean =>
	Array.isArray(value) ? value.length > 0 : value !== undefined;

/** What is said where nothing is to be changed. */
const NO_CHANGE = 'add at least one field to change';

/** The input of that collection: each of its fields may be left out, but not all of them. */
export const changes = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z
		.preprocess((given) => given ?? {}, z.object(shape))
		.refine((given) => Object.values(given).some(isFilled), NO_CHANGE);
