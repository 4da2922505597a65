import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { isRecord, recordOf } from '../graph/records';
import { EMPTY_EXPRESSION } from '../parameters/fromCredential';
import { nestedFields } from '../parameters/nestedFields';
import { markEmptyExpression, refuseEvaluatedVariable, refuseExpression } from './expressions';
import type { RawInput } from './input';
import { FILES_FIELD, FILE_FIELD, ItemFile, openItemFile, openItemFiles } from './itemFile';
import { nodeParameter } from './nodeParameter';
import { nodeRunOf } from './nodeRun';
import type { Operation, Resource } from './operation';
import { applyTimeZone } from './timeZone';
import { isTool } from './tool';

/** The chosen operation and its resource. */
export interface Chosen {
	resource: Resource;
	operation: Operation;
}

/** The ID in a locator. An empty locator is not passed to `extractValue`: n8n would throw. */
function readLocator(context: IExecuteFunctions, name: string, itemIndex: number): unknown {
	const whole: unknown = context.getNodeParameter(name, itemIndex, null);
	const { value } = recordOf(whole);
	if (value === '' || value === undefined) return isRecord(whole) ? '' : whole;
	return context.getNodeParameter(name, itemIndex, null, { extractValue: true });
}

/** Opens the files that fields inside a collection, or inside the rows of a fixed collection, select. */
function openNestedFiles(
	context: IExecuteFunctions,
	fields: INodeProperties[],
	itemIndex: number,
	values: unknown,
): unknown {
	if (Array.isArray(values)) {
		return values.map((row: unknown) => openNestedFiles(context, fields, itemIndex, row));
	}
	if (!isRecord(values)) return values;
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const field = fields.find((candidate) => candidate.name === name);
			return [name, field ? withOpenFiles(context, field, itemIndex, value) : value];
		}),
	);
}

/** The value of a field, with an `ItemFile` for each name of a file in it. */
function withOpenFiles(
	context: IExecuteFunctions,
	field: INodeProperties,
	itemIndex: number,
	value: unknown,
): unknown {
	if (field.name === FILE_FIELD) return openItemFile(context, itemIndex, value);
	if (field.name === FILES_FIELD) return openItemFiles(context, itemIndex, value);
	if (field.type === 'collection') {
		return openNestedFiles(context, nestedFields(field), itemIndex, value);
	}
	if (field.type !== 'fixedCollection' || !isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([group, rows]) => [
			group,
			openNestedFiles(context, nestedFields(field, group), itemIndex, rows),
		]),
	);
}

/**
 * The value of a field: for a file name the file, for a date the time in the workflow's zone. A file that
 * the item does not have is undefined.
 */
export const resolveValue = (
	context: IExecuteFunctions,
	field: INodeProperties,
	itemIndex: number,
	value: unknown,
): unknown =>
	withOpenFiles(context, field, itemIndex, applyTimeZone(value, field, context.getTimezone()));

/** What the input has beside the fields: the item as a whole, who runs the node, and the node itself. */
function surroundings(context: IExecuteFunctions, itemIndex: number): RawInput {
	const { json: item, binary = {} } = context.getInputData()[itemIndex] ?? {};
	const files = Object.keys(binary).map((name) => [name, new ItemFile(context, itemIndex, name)]);
	return {
		item,
		itemFiles: Object.fromEntries(files) as Record<string, ItemFile>,
		isTool: isTool(context.getNode()),
		timeZone: context.getTimezone(),
		node: nodeRunOf(context),
	};
}

/**
 * The values of an item, by field name. A field that is hidden for the item has none. Beside them:
 * `item` (its JSON), `itemFiles` (an `ItemFile` for each of its files, by name), `isTool`, `timeZone`, and `node` (a `NodeRun`).
 *
 * @throws {InvalidInputError} for an expression in a field that takes none
 */
export function readFields(
	context: IExecuteFunctions,
	{ resource, operation }: Chosen,
	itemIndex: number,
): RawInput {
	const raw = surroundings(context, itemIndex);
	for (const field of operation.fields) {
		if (field.type === 'notice') continue;
		const parameter = nodeParameter(resource, operation, field);
		const { name, type } = parameter;
		refuseExpression(context.getNode(), parameter);
		const value: unknown =
			type === 'resourceLocator'
				? readLocator(context, name, itemIndex)
				: context.getNodeParameter(name, itemIndex, null);
		const marked = markEmptyExpression(context.getNode(), parameter, value);
		if (marked === null) continue;
		if (operation.takesVariables) refuseEvaluatedVariable(context.getNode(), parameter);
		raw[field.name] =
			marked === EMPTY_EXPRESSION ? marked : resolveValue(context, parameter, itemIndex, marked);
	}
	return raw;
}
