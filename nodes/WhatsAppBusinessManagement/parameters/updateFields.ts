import { z } from 'zod';

import type { Parameter } from './field';
import { collectionField, shapeOf } from './field';

/** Whether a field has a value. An empty list counts as none. */
export const isFilled = (value: unknown): boolean =>
	Array.isArray(value) ? value.length > 0 : value !== undefined;

/** The error if no field is added. */
export const NO_CHANGE = 'add at least one field to change';

/** The check of an update: every field is optional, but at least one must have a value. */
export const changes = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z
		.preprocess((value) => value ?? {}, z.object(shape))
		.refine((fields) => Object.values(fields).some(isFilled), NO_CHANGE);

/** The fields that an update can change. The user must add at least one. */
export const updateFields = <const Parameters extends readonly Parameter[]>(
	parameters: Parameters,
) => {
	const { property, bodyOf, inside } = collectionField(
		{ name: 'updateFields', label: 'Update Fields', placeholder: 'Add field' },
		parameters,
	);
	return {
		property: { ...property, required: true },
		check: () => changes(shapeOf(parameters)),
		bodyOf,
		inside,
	};
};
