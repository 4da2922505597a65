import type { INodeProperties } from 'n8n-workflow';

import type { Reading } from '../../changes/fields/field';

/** Whether a change passes; `value` is what Meta sent. */
export type Predicate = (reading: Reading, value: unknown) => boolean;

/** A filter; one file in this folder per filter. */
export interface Filter {
	/** The parameter that n8n shows under Filters. */
	property: INodeProperties;
	/** Creates the predicate for the user's input; undefined if the filter is empty. */
	toPredicate: (entered: unknown) => Predicate | undefined;
}

/**
 * A predicate on a key of the change: a key of the item, or one that the field's file provides for
 * filters only. If the value is an array, one matching entry is enough. A change without the key passes.
 */
export const byKey =
	(key: string, matches: (actual: string) => boolean): Predicate =>
	({ filterKeys, keys }) => {
		const actual: unknown = filterKeys?.[key] ?? keys[key];
		if (typeof actual === 'string') return matches(actual);
		return !Array.isArray(actual) || actual.length === 0 || actual.some(matches);
	};

/** The texts of every kind of filter. */
export interface FilterLabels {
	/** The filter's parameter. */
	name: string;
	displayName: string;
	description: string;
}

/** The entries of the user's text, which are separated by commas, semicolons or line breaks. */
export const entriesOf = (text: unknown): string[] =>
	(typeof text === 'string' ? text.split(/[,;\n]/) : [])
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
