import type { INodeProperties } from 'n8n-workflow';

import type { Reading } from '../../changes/fields/field';

/** Whether a change passes; `value` is what Meta sent. */
export type Judge = (reading: Reading, value: unknown) => boolean;

/** What one file beside this one says of its filter. */
export interface Filter {
	/** As n8n shows it under Filters. */
	property: INodeProperties;
	/** Makes a judge of what the user entered; undefined where the filter is left empty. */
	judgeBy: (entered: unknown) => Judge | undefined;
}

/**
 * Judges by a key of the change: of the item, or one that its field's file offers for filters alone.
 * Where the key is a list, one entry is enough. A change without the key passes.
 */
export const byKey =
	(key: string, matches: (said: string) => boolean): Judge =>
	({ filterKeys, keys }) => {
		const said: unknown = filterKeys?.[key] ?? keys[key];
		if (typeof said === 'string') return matches(said);
		return !Array.isArray(said) || said.length === 0 || said.some(matches);
	};

/** What n8n shows of a filter, whatever its kind. */
export interface Face {
	/** The filter's parameter. */
	name: string;
	displayName: string;
	description: string;
}

/** The entries of a text that somebody typed, with commas or line breaks between them. */
export const entriesOf = (text: unknown): string[] =>
	(typeof text === 'string' ? text.split(/[,;\n]/) : [])
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
