import type { INodeProperties } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { nestedFields } from '../parameters/nestedFields';
import type { RawInput } from './input';

/** A value as it is sent, which may be without the blanks around it, and as it was entered. */
const formsOf = (value: string | number): string[] => [
	...new Set([String(value).trim(), String(value)]),
];

/** The values of password fields, to be hidden in errors: Meta may repeat them when it refuses a call. */
export function secretsIn(raw: RawInput, fields: INodeProperties[]): string[] {
	return fields.flatMap((field) => {
		const value = raw[field.name];
		if (field.typeOptions?.password === true) return isText(value) ? formsOf(value) : [];
		return field.type === 'collection' && isRecord(value)
			? secretsIn(value, nestedFields(field))
			: [];
	});
}

const isText = (value: unknown): value is string | number =>
	typeof value === 'string' || typeof value === 'number';
