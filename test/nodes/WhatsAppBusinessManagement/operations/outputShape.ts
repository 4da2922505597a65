import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import type { Operation } from '../../../../nodes/WhatsAppBusinessManagement/execution/operation';
import type { OutputType } from '../../../../nodes/WhatsAppBusinessManagement/execution/output';

/**
 * Where an item is not what its operation says of its output: keys that it does not name, and values of
 * another type. An operation that says nothing can answer anything.
 */
export function mismatches(item: IDataObject, operation?: Operation): string[] {
	if (!operation || Object.keys(operation.output).length === 0) return [];
	const choosable = operation.fields
		.filter(({ name }) => name === 'fields')
		.flatMap(({ options = [] }) => options.map((option) => (option as INodePropertyOptions).value));
	return Object.entries(item).flatMap(([key, value]) => {
		const type = operation.output[key];
		if (type !== undefined) return differences(key, value, type);
		return choosable.includes(key) ? [] : [`${key} is not named in the output`];
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
