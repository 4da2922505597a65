import type { IDataObject, INode, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { toNodeError } from '../graph/errors';
import { Redaction } from '../graph/redaction';
import type { RawInput } from './input';

/** Fields without an ID that tell rows apart. */
const NAMING_FIELDS: ReadonlySet<string> = new Set([
	'datasetName',
	'entityName',
	'language',
	'languages',
	'libraryTemplateName',
	'name',
	'newConfigurationName',
	'newDisplayName',
	'number',
	'path',
	'subject',
	'username',
	'users',
	'verifiedName',
]);

/** Columns of the input row. Google Sheets adds `row_number`. */
const NAMING_COLUMNS: readonly string[] = ['row_number', 'name', 'language'];

/** Meta’s longest name of a template. Longer texts are no names. */
const LONGEST = 512;

const isIdentifying = ({ name, type, typeOptions }: INodeProperties): boolean =>
	typeOptions?.password !== true &&
	(type === 'resourceLocator' || NAMING_FIELDS.has(name) || /[a-z]Ids?$/.test(name));

/** Whether a value may be shown: a user may have pasted a token, or the PIN of the same row. */
function isShowable(value: unknown, redaction: Redaction): boolean {
	if (typeof value === 'number') return redaction.text(String(value)) === String(value);
	if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST) return false;
	return redaction.text(value) === value;
}

/** A path without its query. Undefined for a pasted command, which can contain any secret: `-d 'code=…'`. */
const plainPath = (value: unknown): string | undefined =>
	typeof value === 'string' ? /^\s*([\w./:-]+)\s*(?:\?|$)/.exec(value)?.[1] : undefined;

/**
 * What identifies an input item: `row_number`, `name` and `language` of its row, and the IDs and names in
 * the operation’s fields, under the fields’ names.
 *
 * @param row the JSON of the input item
 * @param raw the values of the fields; without a value if they could not be read
 * @param redaction knows the secrets of the run
 */
export function identityOf(
	row: IDataObject | undefined,
	fields: readonly INodeProperties[],
	raw: RawInput = {},
	redaction = new Redaction(),
): IDataObject {
	const columns = NAMING_COLUMNS.map((name) => [name, row?.[name]] as const);
	const entered = fields
		.filter(isIdentifying)
		.map(({ name }) => [name, name === 'path' ? plainPath(raw[name]) : raw[name]] as const);
	const shown = [...columns, ...entered].filter(([, value]) => isShowable(value, redaction));
	return Object.fromEntries(shown) as IDataObject;
}

/**
 * The item of a row that failed, with continue-on-fail.
 *
 * n8n recognizes an item for the error output by its keys, which must be exactly `error` and `message`, and
 * adds the keys of the input item itself (n8n-core, handleNodeErrorOutput: so in 1.123 and 2.8; newer ones
 * also allow `details`). An `error` beside `json` would route it too, but then n8n drops all other keys
 * (normalizeNodeErrors). So only the regular output gets what identifies the row from this node.
 *
 * @param identity made by `identityOf`
 */
export const failedItem = (
	{ onError }: Pick<INode, 'onError'>,
	error: ReturnType<typeof toNodeError>,
	itemIndex: number,
	identity: IDataObject,
): INodeExecutionData => ({
	json: {
		...(onError === 'continueErrorOutput' ? {} : identity),
		error: error.message,
		message: error.description ?? error.message,
	},
	pairedItem: { item: itemIndex },
});
