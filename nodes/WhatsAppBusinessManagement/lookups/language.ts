import type { INodeListSearchResult, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { languageCode } from '../parameters/formats';
import { LANGUAGES } from '../parameters/templateLanguages';
import { locatorField } from './locator';

/** Names of Meta's that differ from those of Unicode. */
const META_NAMES: Readonly<Record<string, string>> = { prs_AF: 'Dari (Afghanistan)' };

/** The languages of templates by their English names, each with its code: Portuguese (Brazil) – pt_BR. */
function namedLanguages(): INodePropertyOptions[] {
	const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' });
	const nameOf = (code: string) => META_NAMES[code] ?? names.of(code.replace('_', '-')) ?? code;
	return [...LANGUAGES]
		.map((value) => ({ name: `${nameOf(value)} – ${value}`, value }))
		.sort((left, right) => left.name.localeCompare(right.name));
}

/** Loads the languages for a list that n8n searches itself. */
export async function languageOptions(): Promise<INodePropertyOptions[]> {
	return await Promise.resolve(namedLanguages());
}

/** The languages whose name or code contains a text. Meta is not asked: its list is in its documentation. */
export async function searchLanguages(this: unknown, filter = ''): Promise<INodeListSearchResult> {
	const text = filter.trim().toLowerCase();
	const found = namedLanguages().filter(({ name }) =>
		[text, text.replace('-', '_')].some((wanted) => name.toLowerCase().includes(wanted)),
	);
	return await Promise.resolve({
		results: found.map(({ name, value }) => ({ name, value: String(value) })),
	});
}

/**
 * The language of a template or a message: from the list or by its code, because Meta adds languages. A
 * workflow may also contain the code alone, as nodes before version 1.1 do.
 */
export const languageLocator = (description: string) =>
	locatorField({
		displayName: 'Language',
		name: 'language',
		searchListMethod: 'searchLanguages',
		example: 'en_US',
		idName: 'By Code',
		description,
		required: true,
		is: languageCode,
	});

const codeLanguage = languageLocator('The language of the message or the call');

/** The language in which a verification code is sent. */
export const codeLanguageField = {
	...codeLanguage,
	property: { ...codeLanguage.property, default: { mode: 'list', value: 'en_US' } },
	sends: 'language',
	bodyOf: (value: unknown) => ({ language: String(value) }),
};

/** What makes an options field take a code that is not in its list, e.g. one that Meta added. */
const OPEN_LIST = {
	typeOptions: { loadOptionsMethod: 'languageOptions' },
	allowArbitraryValues: true,
} as const;

/** The language inside a collection or a row. n8n has no search in a resource locator there. */
export const languageProperty = (description: string): INodeProperties & { name: 'language' } => ({
	displayName: 'Language',
	name: 'language',
	type: 'options',
	...OPEN_LIST,
	default: '',
	description: `${description}. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
});

/** A choice of several languages. */
export const languagesProperty = (
	description: string,
	required?: true,
): INodeProperties & { name: 'languages' } => ({
	displayName: 'Languages',
	name: 'languages',
	type: 'multiOptions',
	...OPEN_LIST,
	...(required && { required }),
	default: [],
	description: `${description}. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.`,
});
