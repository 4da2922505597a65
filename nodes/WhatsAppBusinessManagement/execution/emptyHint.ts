import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { isRecord } from '../graph/records';
import { FILTERS } from '../parameters/filtersField';
import { FROM_CREDENTIAL } from '../parameters/fromCredential';
import { nestedFields } from '../parameters/nestedFields';
import { isEmpty } from '../parameters/values';
import type { RawInput } from './input';
import { showHint } from './nodeRun';

/*
 * n8n does not run the next nodes after a list without entries. The node says why the list may be empty,
 * with one of n8n's execution hints, which the editor shows above the output. No item is added.
 */

/** Why the list of an operation may be empty. */
export interface EmptyHint {
	/** What the list contains, in the plural, e.g. “message templates”. */
	what: string;
	/** The usual causes apart from filters, the most likely first: whole sentences that name the way out. */
	causes: readonly string[];
}

/** A read of one item, as far as the hint needs it. */
export interface ReadOfItem {
	hint: EmptyHint;
	/** The IDs that were read, with their labels, e.g. “Account 102290129340398 (from the credential)”. */
	ids: string[];
	/** The labels of the filters and times that the user set. */
	filters: string[];
}

const NO_ACCESS =
	'The system user of the access token may not be assigned to the account. Assign it under Business settings → Users → System users.';
const NO_ACCESS_IN_PORTFOLIO =
	'The system user of the access token may not be able to see them. In Business settings, check its role, the assets that are assigned to it, and that the token has the permission business_management.';

/** What the items of a list belong to, by the field that names it. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
	accountId: ['There are none in this account, or they are in another account.', NO_ACCESS],
	businessId: [
		'There are none in this portfolio, or they are in another portfolio.',
		NO_ACCESS_IN_PORTFOLIO,
	],
	phoneNumberId: ['There are none for this number. Check that it is the right one.'],
};

function defaultHint(fields: INodeProperties[]): EmptyHint {
	// The account above a number only fills the number's list.
	const names = fields.map(({ name }) => name);
	const owner = Object.keys(ABOUT).findLast((name) => names.includes(name)) ?? '';
	return { what: 'entries', causes: ABOUT[owner] ?? ['There are none.'] };
}

/** Only digits: the editor renders a hint as HTML. */
const isShownId = (value: unknown): value is string =>
	typeof value === 'string' && /^\d+$/.test(value);

/** The IDs of the checked input. An empty field stands for the credential's ID. */
const idsIn = (fields: INodeProperties[], raw: RawInput, input: RawInput): string[] =>
	fields
		.filter(({ name }) => name.endsWith('Id') && isShownId(input[name]))
		.map(({ name, displayName }) => {
			const source = name in FROM_CREDENTIAL && isEmpty(raw[name]) ? ' (from the credential)' : '';
			return `${displayName} ${String(input[name])}${source}`;
		});

const isSet = (value: unknown): boolean =>
	!isEmpty(value) && !(Array.isArray(value) && value.length === 0);

/** The labels of the filters that are set, and of the times: they too leave out entries. */
function filtersIn(fields: INodeProperties[], values: Readonly<Record<string, unknown>>): string[] {
	return fields
		.filter(({ name }) => isSet(values[name]))
		.flatMap((field) => {
			const value = values[field.name];
			if (field.type === 'dateTime') return [field.displayName];
			if (field.type !== 'collection' || !isRecord(value)) return [];
			const inner = nestedFields(field);
			return field.name === FILTERS
				? inner.filter(({ name }) => isSet(value[name])).map(({ displayName }) => displayName)
				: filtersIn(inner, value);
		});
}

/**
 * What the hint needs to know about the read of an item.
 *
 * @param own the operation's own causes, if it has any
 * @param raw the values as the user entered them
 * @param input the checked values
 */
export const readOfItem = (
	own: EmptyHint | undefined,
	fields: INodeProperties[],
	raw: RawInput,
	input: RawInput,
): ReadOfItem => ({
	hint: own ?? defaultHint(fields),
	ids: idsIn(fields, raw, input),
	filters: filtersIn(fields, raw),
});

/** As many IDs as a reader takes in. */
const MOST_IDS = 3;

const numbered = (causes: string[]): string =>
	causes.length === 1
		? `Usual cause: ${causes[0]}`
		: `Usual causes: ${causes.map((cause, index) => `(${index + 1}) ${cause}`).join(' ')}`;

/** The text of the hint, for the reads of all items, none of which returned anything. */
export function emptyHintText(reads: readonly [ReadOfItem, ...ReadOfItem[]]): string {
	const { what, causes } = reads[0].hint;
	const ids = [...new Set(reads.flatMap((read) => read.ids))];
	const filters = [...new Set(reads.flatMap((read) => read.filters))];
	const inputs = reads.length === 1 ? '' : ` for any of the ${reads.length} input items`;
	const about =
		ids.length === 0 || ids.length > MOST_IDS ? '' : `The node asked about ${ids.join(', ')}. `;
	const widen = filters.length === 1 ? 'it' : 'them';
	const filter = `Nothing matches the value of ${filters.join(', ')}: remove or widen ${widen}.`;
	return `Meta returned no ${what}${inputs}. ${about}${numbered([...(filters.length > 0 ? [filter] : []), ...causes])}`;
}

/** Shows a hint above the output if the reads of all items returned nothing. */
export function explainEmptyOutput(context: IExecuteFunctions, reads: ReadOfItem[]): void {
	const [first, ...others] = reads;
	if (first) showHint(context, emptyHintText([first, ...others]));
}
