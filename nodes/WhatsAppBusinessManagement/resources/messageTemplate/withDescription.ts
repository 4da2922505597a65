import type { Field } from '../../parameters/field';

/** @returns the same field with another description */
export const withDescription = <Described extends Field>(
	field: Described,
	description: string,
): Described => ({ ...field, property: { ...field.property, description } });
