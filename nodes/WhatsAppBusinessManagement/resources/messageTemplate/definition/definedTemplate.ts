import type { IDataObject } from 'n8n-workflow';

import type { ItemFile } from '../../../execution/itemFile';
import type { Finding } from '../../../templates/finding';
import type { FormOrigin } from './formOrigin';

/**
 * Stands for the handle of a file that is not uploaded yet, so that the template can be checked before.
 * It has the form of a handle.
 */
export const NOT_UPLOADED = '4::not-uploaded';

/** A file that must be uploaded before the template is created. */
export interface Sample {
	/** The header that shows it: `components[0]`, or in a card. */
	path: string;
	file: ItemFile;
}

/** A template as an operation got it, before any call. */
export interface DefinedTemplate {
	/** By Meta's keys. */
	template: IDataObject;
	/** What the rules look at, if that differs: the address of a sample counts as its upload. */
	checkedAs?: IDataObject;
	/** The ID, if it was read from an account. */
	id?: string;
	samples: Sample[];
	/** If it was defined by the form. The findings then name the fields of the form. */
	form?: FormOrigin;
	/** What is wrong with the way in which it was given; the rules of `validate` come on top. */
	findings: Finding[];
}

/** The keys that come first in the body of a call, in Meta's own order. */
const FIRST = ['name', 'language', 'category', 'components'];

/**
 * A template with its keys in the same order, however it was given: Meta's main keys, then the others
 * by name. Empty ones are left out.
 */
export function inOrder(template: IDataObject): IDataObject {
	const rest = Object.keys(template)
		.filter((key) => !FIRST.includes(key))
		.sort();
	const filled = [...FIRST, ...rest].filter((key) => template[key] !== undefined);
	return Object.fromEntries(filled.map((key) => [key, template[key]]));
}
