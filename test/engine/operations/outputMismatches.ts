import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../../nodes/WhatsAppBusinessManagement/execution/operation';
import { WHOLE } from '../../../nodes/WhatsAppBusinessManagement/execution/output';
import type {
	OutputShape,
	OutputType,
} from '../../../nodes/WhatsAppBusinessManagement/execution/output';

/**
 * Where an item differs from the declared output of its operation: keys that are not declared, and values
 * of another type. An operation without a declared output may return anything.
 */
export function outputMismatches(item: IDataObject, operation?: Operation): string[] {
	if (!operation || Object.keys(operation.output).length === 0) return [];
	const whole: OutputShape = { ...operation.output[WHOLE], ...operation.output };
	return Object.entries(item).flatMap(([key, value]) => {
		const type = whole[key];
		return type === undefined
			? [`${key} is not named in the output`]
			: differences(key, value, type);
	});
}

function differences(path: string, value: unknown, type: OutputType): string[] {
	if (type === 'any' || value === null || value === undefined) return [];
	if (typeof type === 'string') {
		return typeof value === type ? [] : [`${path} is no ${type}: ${JSON.stringify(value)}`];
	}
	if (Array.isArray(type)) {
		const [inner] = type as readonly [OutputType];
		if (!Array.isArray(value)) return [`${path} is no list: ${JSON.stringify(value)}`];
		return value.flatMap((each, index) => differences(`${path}[${index}]`, each, inner));
	}
	if (typeof value !== 'object' || Array.isArray(value)) {
		return [`${path} is no object: ${JSON.stringify(value)}`];
	}
	return Object.entries(value).flatMap(([key, inner]) => {
		const known = (type as Record<string, OutputType>)[key];
		return known === undefined
			? [`${path}.${key} is not named in the output`]
			: differences(`${path}.${key}`, inner, known);
	});
}
