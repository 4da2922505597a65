import type { INodeProperties } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { innerFields } from '../parameters/innerFields';
import type { RawInput } from './input';

/** What the user typed into password fields: Meta may repeat it when it refuses a call. */
export function secretsIn(raw: RawInput, fields: INodeProperties[]): string[] {
	return fields.flatMap((field) => {
		const value = raw[field.name];
		if (field.typeOptions?.password === true) return isText(value) ? [String(value)] : [];
		return field.type === 'collection' && isRecord(value)
			? secretsIn(value, innerFields(field))
			: [];
	});
}

const isText = (value: unknown): value is string | number =>
	typeof value === 'string' || typeof value === 'number';
