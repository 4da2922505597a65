import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { isRecord } from '../graph/records';
import type { Parameter } from './field';
import { bodyOf, propertyOf, shapeOf } from './field';
import { isFilled } from './updateFields';
import { listOf } from './values';

/* Fields that n8n shows together: a list of rows, or one group. n8n calls both a fixed collection. */

/** What a list of rows, or a group, shows and sends. */
interface RowsSettings<Name extends string> {
	name: Name;
	label: string;
	/** The label of one row, a single word. In lower case it is the key of the rows in a workflow. */
	row: string;
	/** The label of the button that adds a row. */
	placeholder: string;
	description: string;
	/** Meta's key for the list or the object. Omit it if the operation builds that part of the body itself. */
	sends?: string;
	/** Judges the checked values of a row or a group together, by the fields’ names. */
	checkRow?: (row: IDataObject, context: z.RefinementCtx) => void;
}

/** The check of one row, or of a group. */
const rowOf = (
	{ checkRow = () => undefined }: RowsSettings<string>,
	parameters: readonly Parameter[],
) => z.object(shapeOf(parameters)).superRefine(checkRow);

const keyOf = (row: string): string => row.toLowerCase();

const propertyFor = <Name extends string>(
	{ name, label, row, placeholder, description }: RowsSettings<Name>,
	parameters: readonly Parameter[],
	multipleValues: boolean,
): INodeProperties & { name: Name } => ({
	displayName: label,
	name,
	type: 'fixedCollection',
	...(multipleValues && { typeOptions: { multipleValues } }),
	placeholder,
	default: {},
	description,
	options: [{ displayName: row, name: keyOf(row), values: parameters.map(propertyOf) }],
});

const sendsAs =
	(key: string | undefined, isEmpty: (value: unknown) => boolean) =>
	(value: unknown): IDataObject =>
		key === undefined || isEmpty(value) ? {} : { [key]: value as IDataObject };

/**
 * A list of rows. The checked value is a list with one object per row, by the keys that the fields send;
 * an empty list is not sent.
 *
 * @param settings with the most rows that Meta accepts
 * @param parameters the fields of a row, each with `sends`
 */
export const rowsField = <const Name extends string>(
	settings: RowsSettings<Name> & { atMost?: number },
	parameters: readonly Parameter[],
) => ({
	property: propertyFor(settings, parameters, true),
	check: () => {
		const key = keyOf(settings.row);
		const rows = listOf(rowOf(settings, parameters), { atMost: settings.atMost });
		return z
			.object({ [key]: rows })
			.default({})
			.transform((given) => (given[key] ?? []).map((row) => bodyOf(parameters, row)));
	},
	bodyOf: sendsAs(settings.sends, (value) => !Array.isArray(value) || value.length === 0),
	sends: settings.sends,
	inside: parameters,
});

/**
 * A group of fields that the user adds as a whole. The checked value is an object by the keys that the
 * fields send, or undefined if none of them has a value.
 *
 * @param parameters the fields of the group, each with `sends`
 */
export const groupField = <const Name extends string>(
	settings: RowsSettings<Name>,
	parameters: readonly Parameter[],
) => ({
	property: propertyFor(settings, parameters, false),
	check: () => {
		const key = keyOf(settings.row);
		return z
			.object({ [key]: rowOf(settings, parameters).optional() })
			.default({})
			.transform((given) => {
				const body = bodyOf(parameters, given[key] ?? {});
				return Object.keys(body).length > 0 ? body : undefined;
			});
	},
	bodyOf: sendsAs(settings.sends, (value) => !isRecord(value)),
	sends: settings.sends,
	inside: parameters,
});

/** Values that can be entered in fields or as JSON: the names of both fields. */
type TwoWays<Values> = [fields: keyof Values & string, json: keyof Values & string];

/**
 * The check that a value is entered in one of two ways.
 *
 * @param label of the fields; that of the JSON field is the same with “(JSON)”
 */
export const notBoth =
	<Values extends object>([fields, json]: TwoWays<Values>, label: string) =>
	(values: Values, context: z.RefinementCtx): void => {
		if (!isFilled(values[fields]) || !isFilled(values[json])) return;
		const message = `fill in ${label} or ${label} (JSON), not both`;
		context.addIssue({ code: 'custom', path: [fields], message });
	};
