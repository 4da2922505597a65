import { generateKeyPairSync } from 'node:crypto';

import type { INodeProperties } from 'n8n-workflow';

import type { RawInput } from '../../nodes/WhatsAppBusinessManagement/execution/input';
import {
	FILE_FIELD,
	FILES_FIELD,
	ItemFile,
} from '../../nodes/WhatsAppBusinessManagement/execution/itemFile';
import { nestedFields } from '../../nodes/WhatsAppBusinessManagement/parameters/nestedFields';
import { isEmpty } from '../../nodes/WhatsAppBusinessManagement/parameters/values';
import { isCurrent } from './currentFields';

/*
 * Sample inputs for an operation, made from its fields: defaults, first choices, and the examples in the
 * placeholders. Every ID has unique digits, so that it is recognized in the path of a call.
 */

/** Which fields a sample fills in, beside those that are required. */
interface Extent {
	/** Whether to fill in optional fields for IDs. */
	hasOptionalIds: boolean;
	/** The position of the only option to fill in, in each collection; none if there is no such option. */
	option: number;
}

/** Values that a placeholder only hints at. */
const SAMPLES: Readonly<Record<string, () => unknown>> = {
	[FILE_FIELD]: () => Object.create(ItemFile.prototype),
	[FILES_FIELD]: () => [Object.create(ItemFile.prototype)],
	// From a list that n8n loads.
	language: () => 'en_US',
	languages: () => ['en_US'],
	publicKey: () =>
		generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
			type: 'spki',
			format: 'pem',
		}),
};

const exampleIn = (placeholder = ''): string => /^e\.g\. (.*)$/s.exec(placeholder)?.[1] ?? '';

/** Whether a field identifies an object of Meta: it is chosen from a list, or its name says so. */
const isId = ({ name, type }: INodeProperties): boolean =>
	type === 'resourceLocator' || /Ids?$/.test(name);

/** The example of the field, or of its mode By ID. */
const exampleOf = ({ placeholder, modes = [] }: INodeProperties): string =>
	exampleIn(placeholder ?? modes.find(({ name }) => name === 'id')?.placeholder);

const numbered = (index: number): string => String(1_000_000_001 + index);

/**
 * The sample of each top-level field that identifies an object: the example if that is a name or a code,
 * otherwise unique digits.
 *
 * @returns the samples by the fields' names
 */
export function sampleIds(fields: readonly INodeProperties[]): Map<string, string> {
	return new Map(
		fields.filter(isId).map((field, index) => {
			const example = exampleOf(field);
			const isNamed = field.type === 'resourceLocator' && !/^\d*$/.test(example);
			return [field.name, isNamed ? example : numbered(index)];
		}),
	);
}

const firstChoice = ({ options = [] }: INodeProperties): unknown =>
	options
		.map((option) => ('value' in option ? option.value : undefined))
		.find((value) => !isEmpty(value));

const isBlank = (value: unknown): boolean =>
	isEmpty(value) || ['[]', '{}', 'false'].includes(JSON.stringify(value));

/** A list of entries gets one entry per group. */
function sampleEntries(field: INodeProperties, extent: Extent): RawInput {
	const groups = (field.options ?? []).filter((option) => 'values' in option);
	return Object.fromEntries(
		groups.map(({ name, values }) => {
			const entry = sampleFields(values, extent);
			return [name, field.typeOptions?.multipleValues === true ? [entry] : entry];
		}),
	);
}

function sampleOptions(field: INodeProperties, extent: Extent): RawInput {
	const option = nestedFields(field)[extent.option];
	return option === undefined ? {} : { [option.name]: sampleOf(option, extent) };
}

function sampleOf(field: INodeProperties, extent: Extent): unknown {
	const { name, type } = field;
	const special = SAMPLES[name];
	if (special) return special();
	if (type === 'collection') return sampleOptions(field, extent);
	if (type === 'fixedCollection') return sampleEntries(field, extent);
	if (!isBlank(field.default) && type !== 'resourceLocator') return field.default;
	if (type === 'boolean') return true;
	if (type === 'options') return firstChoice(field);
	if (type === 'multiOptions') return [firstChoice(field)];
	if (type === 'dateTime') return '2026-01-02T00:00:00';
	return exampleOf(field) || 'sample';
}

/** Whether the values of the other fields show the field. */
const isShown = ({ displayOptions }: INodeProperties, values: RawInput): boolean =>
	Object.entries(displayOptions?.show ?? {}).every(
		([name, shown = []]) => name === '@version' || (shown as unknown[]).includes(values[name]),
	);

function isFilledIn(field: INodeProperties, { hasOptionalIds }: Extent): boolean {
	const isOptionalId = isId(field) && hasOptionalIds;
	return (
		field.required === true ||
		isOptionalId ||
		field.type === 'collection' ||
		(!isBlank(field.default) && field.type !== 'resourceLocator')
	);
}

function sampleFields(fields: INodeProperties[], extent: Extent): RawInput {
	const values: RawInput = {};
	const current = fields.filter(isCurrent);
	const defaults = Object.fromEntries(current.map((field) => [field.name, field.default]));
	for (const field of current) {
		const isWanted = field.type !== 'notice' && isShown(field, { ...defaults, ...values });
		if (isWanted && isFilledIn(field, extent)) values[field.name] = sampleOf(field, extent);
	}
	return values;
}

/** The number of options in the largest collection. */
const optionCount = (fields: INodeProperties[]): number =>
	Math.max(0, ...fields.map((field) => nestedFields(field).length));

/**
 * The inputs to try, as the executor would read them: with and without optional IDs, and with each of the
 * options. Not all of them are valid.
 */
export function sampleInputs(fields: INodeProperties[]): RawInput[] {
	const ids = sampleIds(fields);
	const options = [-1, ...Array.from({ length: optionCount(fields) }, (_each, index) => index)];
	const extents = options.flatMap((option) => [
		{ option, hasOptionalIds: false },
		{ option, hasOptionalIds: true },
	]);
	return extents.map((extent) => {
		const values = sampleFields(fields, extent);
		const identified = [...ids].filter(([name]) => name in values);
		return { isTool: false, timeZone: 'UTC', ...values, ...Object.fromEntries(identified) };
	});
}
