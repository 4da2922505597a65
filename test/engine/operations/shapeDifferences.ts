import type { IDataObject } from 'n8n-workflow';

import { WHOLE } from '../../../nodes/WhatsAppBusinessManagement/execution/output';
import type {
	OutputShape,
	OutputType,
} from '../../../nodes/WhatsAppBusinessManagement/execution/output';

/** Where an item differs from the declared output of its operation. */
export type ShapeDifference = {
	/** The key, with the keys and indexes that lead to it: `fields[0].name`. */
	path: string;
} & (
	| { is: 'notDeclared' }
	/** `value` is not of the declared type. */
	| { is: 'otherType'; declared: string; value: unknown }
);

/** The keys that an item may have: those of the output, and those that a user can request. */
export const allowedKeys = (output: OutputShape): OutputShape => ({ ...output[WHOLE], ...output });

/**
 * The keys of an item that its operation does not declare, and the values of another type. Null is of
 * every type, and `any` allows everything.
 */
export function shapeDifferences(item: IDataObject, output: OutputShape): ShapeDifference[] {
	return differencesInside('', item, allowedKeys(output));
}

function differencesInside(prefix: string, item: object, shape: OutputShape): ShapeDifference[] {
	return Object.entries(item).flatMap(([key, value]) => {
		const path = `${prefix}${key}`;
		const type = shape[key];
		return type === undefined ? [{ path, is: 'notDeclared' }] : differences(path, value, type);
	});
}

function differences(path: string, value: unknown, type: OutputType): ShapeDifference[] {
	if (type === 'any' || value === null || value === undefined) return [];
	const otherType = (declared: string): ShapeDifference[] => [
		{ path, is: 'otherType', declared, value },
	];
	if (typeof type === 'string') return typeof value === type ? [] : otherType(type);
	if (Array.isArray(type)) {
		const [inner] = type as readonly [OutputType];
		if (!Array.isArray(value)) return otherType('list');
		return value.flatMap((each, index) => differences(`${path}[${index}]`, each, inner));
	}
	if (typeof value !== 'object' || Array.isArray(value)) return otherType('object');
	return differencesInside(`${path}.`, value, type as OutputShape);
}
