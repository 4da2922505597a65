import type { GenericValue, IDataObject, INodeParameters } from 'n8n-workflow';

import type {
	OutputShape,
	OutputType,
} from '../../nodes/WhatsAppBusinessManagement/execution/output';
import { WHOLE } from '../../nodes/WhatsAppBusinessManagement/execution/output';
import { RESOURCES } from '../../nodes/WhatsAppBusinessManagement/resources';

const VALUES = { string: 'text', number: 1, boolean: true, any: 'anything' } as const;

const isList = (type: OutputType): type is readonly [OutputType] => Array.isArray(type);

function sampleOf(type: OutputType): GenericValue | IDataObject | GenericValue[] {
	if (typeof type === 'string') return VALUES[type];
	return isList(type) ? [sampleOf(type[0]) as GenericValue] : itemOf(type);
}

const itemOf = (shape: OutputShape): IDataObject =>
	Object.fromEntries(
		Object.entries(shape).map(([key, type]) => [key, sampleOf(type) as IDataObject[string]]),
	);

/** Compliance Check declares the keys of a report and of a finding together; an item is one of the two. */
function checkSample(sample: IDataObject, isFinding: boolean): IDataObject {
	const [finding = {}] = sample.findings as IDataObject[];
	const { status } = sample;
	if (isFinding) return finding;
	const own = Object.entries(sample).filter(([key]) => !(key in finding));
	return { ...Object.fromEntries(own), status };
}

/** An item that has every key that an operation with these parameters declares, none of them null. */
export function outputSample({
	resource,
	operation,
	fields,
	checkOutput,
}: INodeParameters): IDataObject {
	const operations = RESOURCES.find(({ value }) => value === resource)?.operations;
	const output = operations?.find(({ value }) => value === operation)?.output;
	if (!output) throw new Error(`There is no ${String(resource)} → ${String(operation)}`);
	const sample = itemOf(output);
	if (checkOutput !== undefined) return checkSample(sample, checkOutput === 'findings');
	if (!Array.isArray(fields)) return sample;
	// Meta returns the chosen fields instead of those that are declared by default.
	const whole = itemOf(output[WHOLE] ?? {});
	const own = Object.entries(sample).filter(([key]) => !(key in whole));
	const chosen = (fields as string[]).map((key) => [key, whole[key] ?? VALUES.any] as const);
	return Object.fromEntries([...own, ...chosen]);
}
