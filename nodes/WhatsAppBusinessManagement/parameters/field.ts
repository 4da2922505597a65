import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { recordOf } from '../graph/records';
import type { Choices } from './choices';
import { oneOf, optionsOf } from './choices';
import { optionalJsonObject } from './formats';
import { optionalBoolean, optionalText, text } from './values';
import type { TextRule } from './values';

/**
 * A field of an operation, declared once: what n8n shows, what is valid, and where the value goes in
 * the body of the call.
 *
 * Use the functions of this file to make one, and list it in the operation's `fields`:
 *
 * | Value | Function |
 * |---|---|
 * | text | `textField`, `requiredTextField` |
 * | one of Meta's values | `choiceField`, `requiredChoiceField` |
 * | boolean, number, JSON object | `flagField`, `numberField`, `jsonField` |
 * | optional fields that the user adds | `optionsField`, `filtersField`, `updateFields` |
 * | the ID of an object | the locators in `lookups/` |
 * | anything else, or another default | `fieldOf` |
 *
 * @example
 * requiredTextField('countryCode', {
 *   label: 'Country Code', // n8n's displayName
 *   sends: 'cc', // the body gets { cc: '1' }; omit it to use input.countryCode in the operation
 *   placeholder: 'e.g. 1',
 *   description: 'The calling code of the country',
 *   is: () => digits(/^\d{1,3}$/, 'must be 1 to 3 digits'), // its own check; omit it for any text
 * })
 */
export interface Field<Name extends string = string, Schema extends z.ZodTypeAny = z.ZodTypeAny> {
	/** What n8n shows. Its `name` is the key of the value in the operation's input. */
	property: INodeProperties & { name: Name };
	/** Makes the zod schema of the value. Called on first use, to keep loading fast. */
	check: () => Schema;
	/** The part of the body for a checked value. Empty without `sends` or without a value. */
	bodyOf: (value: unknown) => IDataObject;
	/** Meta's key in the body of the call, if the value is sent unchanged. */
	sends?: string;
	/** The fields of a collection. */
	inside?: readonly Parameter[];
}

/** An entry of an operation's `fields`: a `Field`, or a plain n8n property without a value, e.g. a notice. */
export type Parameter = INodeProperties | Field;

/** Whether a parameter is a `Field`, not a plain n8n property. */
export const isField = (parameter: Parameter): parameter is Field => 'check' in parameter;

/** @returns the n8n property of a parameter */
export const propertyOf = (parameter: Parameter): INodeProperties =>
	isField(parameter) ? parameter.property : parameter;

type FieldOf<Parameters extends readonly unknown[]> = Extract<
	Parameters[number],
	Field<string, z.ZodTypeAny>
>;

/** The checks of a list of fields, by the fields' names: the argument of a `z.object`. */
export type ShapeOf<Parameters extends readonly unknown[]> = {
	[Each in FieldOf<Parameters> as Each['property']['name']]: ReturnType<Each['check']>;
};

/** @returns the checks of the fields, by the fields' names, e.g. for `z.object`; plain properties have none */
export const shapeOf = <const Parameters extends readonly Parameter[]>(
	parameters: Parameters,
): ShapeOf<Parameters> =>
	Object.fromEntries(
		parameters.filter(isField).map(({ property, check }) => [property.name, check()]),
	) as ShapeOf<Parameters>;

/**
 * @param values the checked values, by the fields' names
 * @returns the values of the fields that have `sends`, by Meta's keys; empty ones are omitted
 */
export const bodyOf = (
	parameters: readonly Parameter[],
	values: Readonly<Record<string, unknown>>,
): IDataObject =>
	Object.assign(
		{},
		...parameters.filter(isField).map((field) => field.bodyOf(values[field.property.name])),
	) as IDataObject;

/** What a field shows, with n8n's own keys, and what it sends. */
export interface FieldSettings
	extends Pick<
		INodeProperties,
		'description' | 'displayOptions' | 'hint' | 'noDataExpression' | 'placeholder' | 'typeOptions'
	> {
	/** The name above the field: n8n's `displayName`. */
	label: string;
	/** Meta's key in the body of the call. Omit it if the operation builds that part of the body itself. */
	sends?: string;
	required?: boolean;
}

const bodyPart =
	(key: string | undefined) =>
	(value: unknown): IDataObject =>
		key === undefined || value === undefined ? {} : { [key]: value as IDataObject[string] };

/**
 * A field from a complete n8n property and a check, for what the functions below do not cover.
 *
 * @param check makes the zod schema of the value; add `.optional()` or a default if it may be empty
 * @param sends Meta's key in the body of the call, if the value is sent unchanged
 */
export const fieldOf = <const Name extends string, Schema extends z.ZodTypeAny>(
	property: INodeProperties & { name: Name },
	check: () => Schema,
	sends?: string,
): Field<Name, Schema> => ({ property, check, bodyOf: bodyPart(sends), sends });

/** What of the settings n8n takes as it is. */
const PROPERTY_KEYS = [
	'default',
	'description',
	'displayOptions',
	'hint',
	'noDataExpression',
	'placeholder',
	'required',
	'typeOptions',
] as const;

function propertyFor<Name extends string>(
	name: Name,
	type: INodeProperties['type'],
	settings: FieldSettings & { default: INodeProperties['default'] },
): INodeProperties & { name: Name } {
	const own = PROPERTY_KEYS.filter((key) => settings[key] !== undefined);
	const look = Object.fromEntries(own.map((key) => [key, settings[key]]));
	return { displayName: settings.label, name, type, default: settings.default, ...look };
}

/** The settings of a text field, with a rule for the text or a check of its own. */
type TextSettings<Schema extends z.ZodTypeAny> = FieldSettings &
	TextRule & {
		/** The check of the value, instead of the rule. */
		is?: () => Schema;
	};

const textRuleOf = ({ min, max, pattern, must }: TextRule): TextRule => ({
	min,
	max,
	pattern,
	must,
});

/** Optional text. A check passed as `is` must accept `undefined`, e.g. by `.optional()`. */
export const textField = <
	const Name extends string,
	Schema extends z.ZodTypeAny = ReturnType<typeof optionalText>,
>(
	name: Name,
	settings: TextSettings<Schema>,
): Field<Name, Schema> =>
	fieldOf(
		propertyFor(name, 'string', { default: '', ...settings }),
		settings.is ?? (() => optionalText(textRuleOf(settings)) as unknown as Schema),
		settings.sends,
	);

/** Required text. n8n marks the field as required. */
export const requiredTextField = <
	const Name extends string,
	Schema extends z.ZodTypeAny = ReturnType<typeof text>,
>(
	name: Name,
	settings: TextSettings<Schema>,
): Field<Name, Schema> =>
	fieldOf(
		propertyFor(name, 'string', { default: '', required: true, ...settings }),
		settings.is ?? (() => text(textRuleOf(settings)) as unknown as Schema),
		settings.sends,
	);

/** An optional boolean. In a collection it has no value until the user adds it. */
export const flagField = <const Name extends string>(
	name: Name,
	{ default: defaultValue = false, ...settings }: FieldSettings & { default?: boolean },
): Field<Name, ReturnType<typeof optionalBoolean>> =>
	fieldOf(
		propertyFor(name, 'boolean', { ...settings, default: defaultValue }),
		optionalBoolean,
		settings.sends,
	);

type ChoiceSettings<Table extends Choices> = FieldSettings & { default: keyof Table & string };

const choiceOf = <const Name extends string, Table extends Choices, Schema extends z.ZodTypeAny>(
	name: Name,
	table: Table,
	settings: ChoiceSettings<Table>,
	check: () => Schema,
): Field<Name, Schema> =>
	fieldOf(
		{ ...propertyFor(name, 'options', settings), options: optionsOf(table) },
		check,
		settings.sends,
	);

/**
 * An optional choice.
 *
 * @param table Meta's values with their labels
 */
export const choiceField = <const Name extends string, Table extends Choices>(
	name: Name,
	table: Table,
	settings: ChoiceSettings<Table>,
) => choiceOf(name, table, settings, () => oneOf(table).optional());

/**
 * A choice that always has a value.
 *
 * @param table Meta's values with their labels
 */
export const requiredChoiceField = <const Name extends string, Table extends Choices>(
	name: Name,
	table: Table,
	settings: ChoiceSettings<Table>,
) => choiceOf(name, table, settings, () => oneOf(table));

/**
 * A number.
 *
 * @param is makes the check, e.g. `() => integer(1, 30).optional()`
 */
export const numberField = <const Name extends string, Schema extends z.ZodTypeAny>(
	name: Name,
	{ is, default: defaultValue, ...settings }: FieldSettings & { is: () => Schema; default: number },
): Field<Name, Schema> =>
	fieldOf(propertyFor(name, 'number', { ...settings, default: defaultValue }), is, settings.sends);

/** An optional JSON object. The default `{}` counts as not filled in. */
export const jsonField = <const Name extends string>(
	name: Name,
	settings: FieldSettings,
): Field<Name, ReturnType<typeof optionalJsonObject>> =>
	fieldOf(
		propertyFor(name, 'json', { ...settings, default: '{}' }),
		optionalJsonObject,
		settings.sends,
	);

/** What a collection shows. */
interface CollectionSettings<Name extends string> {
	name: Name;
	label: string;
	/** The label of the button that adds a field. */
	placeholder: string;
}

/**
 * A collection: optional fields that the user adds. The checked value is an object by the fields' names,
 * and each field that has `sends` is sent under its own key.
 *
 * @param parameters the fields. A plain n8n property would be dropped from the input, unless the
 * operation has its own `input`.
 */
export const collectionField = <
	const Parameters extends readonly Parameter[],
	const Name extends string,
>(
	{ name, label, placeholder }: CollectionSettings<Name>,
	parameters: Parameters,
) => ({
	property: {
		displayName: label,
		name,
		type: 'collection' as const,
		placeholder,
		default: {},
		options: parameters.map(propertyOf),
	},
	check: () => z.preprocess((value) => value ?? {}, z.object(shapeOf(parameters))),
	bodyOf: (values: unknown) => bodyOf(parameters, recordOf(values)),
	inside: parameters as readonly Parameter[],
});

/** The Options collection of an operation. */
export const optionsField = <const Parameters extends readonly Parameter[]>(
	parameters: Parameters,
) => collectionField({ name: 'options', label: 'Options', placeholder: 'Add option' }, parameters);
