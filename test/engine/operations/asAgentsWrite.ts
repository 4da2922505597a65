import type { INodeParameters, INodeProperties, NodeParameterValueType } from 'n8n-workflow';

import { isRecord } from '../../../nodes/WhatsAppBusinessManagement/graph/records';
import { nestedFields } from '../../../nodes/WhatsAppBusinessManagement/parameters/nestedFields';

/** Writes the value of a field in another way; undefined if the way does not apply to it. */
export type Rewrite = (value: unknown, field: INodeProperties) => unknown;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** JSON that is entered as text becomes a value, and the other way round. */
export const otherJson: Rewrite = (value, { type }) => {
	if (type !== 'json') return undefined;
	return typeof value === 'string' ? parsed(value) : JSON.stringify(value);
};

/** What $fromAI returns comes from an expression: n8n does not check it, and shows the fields that depend on it. */
const expression = (value: unknown) => `={{ ${JSON.stringify(value)} }}`;

/** A number or a boolean becomes text. */
export const plainAsText: Rewrite = (value) =>
	typeof value === 'number' || typeof value === 'boolean' ? expression(String(value)) : undefined;

/** A list becomes the text that `write` makes of it. */
export const listAs =
	(write: (list: string[]) => string): Rewrite =>
	(value) =>
		Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string')
			? expression(write(value))
			: undefined;

/** A text list becomes a list. */
export const textAsList: Rewrite = (value, { type, typeOptions }) =>
	type === 'string' &&
	typeof value === 'string' &&
	typeOptions === undefined &&
	/^[\w-]+(?:, ?[\w-]+)+$/.test(value)
		? expression(value.split(/, ?/))
		: undefined;

function inside(values: unknown, fields: INodeProperties[], rewrite: Rewrite): unknown {
	if (Array.isArray(values)) return values.map((row: unknown) => inside(row, fields, rewrite));
	return isRecord(values) ? rewritten(values as INodeParameters, fields, rewrite) : values;
}

function rewriteField(value: unknown, field: INodeProperties, rewrite: Rewrite): unknown {
	if (field.type === 'collection') return inside(value, nestedFields(field), rewrite);
	if (field.type !== 'fixedCollection' || !isRecord(value)) return rewrite(value, field) ?? value;
	const groups = Object.entries(value).map(([group, rows]) => [
		group,
		inside(rows, nestedFields(field, group), rewrite),
	]);
	return Object.fromEntries(groups) as unknown;
}

/**
 * The parameters with every value written in another way. A field that takes no expression stays as it
 * is: no agent fills it in.
 */
export function rewritten(
	parameters: INodeParameters,
	fields: INodeProperties[],
	rewrite: Rewrite,
): INodeParameters {
	const entries = Object.entries(parameters).map(([name, value]) => {
		const field = fields.find((each) => each.name === name && !each.noDataExpression);
		return [name, field ? rewriteField(value, field, rewrite) : value];
	});
	return Object.fromEntries(entries) as Record<string, NodeParameterValueType> as INodeParameters;
}
