import type { IDataObject } from 'n8n-workflow';

import type {
	OutputShape,
	OutputType,
} from '../../nodes/WhatsAppBusinessManagement/execution/output';
import { shapeDifferences } from '../engine/operations/shapeDifferences';

/** A difference between what Meta returns and what an operation declares. It never contains a value. */
export interface Difference {
	/** The key, with `[]` for the entries of a list. */
	key: string;
	difference: 'missing' | 'unknown' | 'other type';
	declared: string;
	received: string;
}

const typeOf = (value: unknown): string => {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'list' : typeof value;
};

const nameOf = (type: OutputType): string => {
	if (typeof type === 'string') return type;
	return Array.isArray(type) ? 'list' : 'object';
};

const withoutIndexes = (path: string): string => path.replace(/\[\d+\]/g, '[]');

/** The value at a path; of a list, that of the first entry that has one. */
function valueAt(item: unknown, path: string): unknown {
	const parts = path.split(/\.|(?=\[)/).map((part) => part.replace(/^\[(\d+)\]$/, '$1'));
	return parts.reduce<unknown>(
		(value, part) =>
			typeof value === 'object' && value !== null ? (value as IDataObject)[part] : undefined,
		item,
	);
}

function differenceIn(item: IDataObject, output: OutputShape): Difference[] {
	return shapeDifferences(item, output).map((each) => ({
		key: withoutIndexes(each.path),
		difference: each.is === 'notDeclared' ? 'unknown' : 'other type',
		declared: each.is === 'notDeclared' ? '' : each.declared,
		received: typeOf(each.is === 'notDeclared' ? valueAt(item, each.path) : each.value),
	}));
}

const isRecord = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The declared keys that no value has. A key inside an object counts only if there is such an object. */
function missingKeys(values: unknown[], shape: OutputShape, prefix = ''): Difference[] {
	const records = values.filter(isRecord);
	if (records.length === 0) return [];
	return Object.entries(shape).flatMap(([key, type]): Difference[] => {
		const found = records.filter((record) => key in record).map((record) => record[key]);
		const path = `${prefix}${key}`;
		if (found.length === 0) {
			return [{ key: path, difference: 'missing', declared: nameOf(type), received: '' }];
		}
		if (typeof type === 'string') return [];
		if (!Array.isArray(type)) return missingKeys(found, type as OutputShape, `${path}.`);
		const [inner] = type as readonly [OutputType];
		if (typeof inner === 'string' || Array.isArray(inner)) return [];
		return missingKeys(found.flat(), inner as OutputShape, `${path}[].`);
	});
}

/**
 * Compares the items of an operation with its declared output: keys that no item has, keys that are not
 * declared, and values of another type. Each difference is listed once, without values.
 */
export function compareShape(items: IDataObject[], output: OutputShape): Difference[] {
	if (Object.keys(output).length === 0) return [];
	const all = [
		...missingKeys(items, output),
		...items.flatMap((item) => differenceIn(item, output)),
	];
	return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
