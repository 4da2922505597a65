import type { Component, TemplateView } from './templateView';
import { buttonsOf, once, textsOf } from './templateView';
import type { Variable } from './variables';
import { strayBracesIn, variablesIn } from './variables';

/** The formats of a header that shows a file. */
export const MEDIA_FORMATS: readonly string[] = ['IMAGE', 'VIDEO', 'DOCUMENT', 'GIF'];

const FORMATS_WITHOUT_TEXT = [...MEDIA_FORMATS, 'LOCATION', 'PRODUCT'];

/** A text that may have variables: of a header, of a body, or the address of a button. */
export interface Place {
	kind: 'header' | 'body' | 'url';
	/** What messages call it. */
	label: string;
	path: string;
	text: string;
	/** What holds the text, and the examples for its variables: a component or a button. */
	owner: { path: string; raw: Readonly<Record<string, unknown>> };
	/** As often as they are written. */
	variables: Variable[];
	/** The names of the variables, each once, in the order of their first use. */
	names: string[];
	/** Position of braces that belong to no variable: what the variables are is then unsure. */
	strayBraces?: number;
	/** The card that holds it; undefined at the top level. */
	card?: string;
}

/** The format of a header in capitals; empty if there is none. */
export const formatOf = ({ raw }: Component): string =>
	typeof raw.format === 'string' ? raw.format.toUpperCase() : '';

type Source = Pick<Place, 'kind' | 'path' | 'text' | 'owner' | 'card'>;

function placeOf({ kind, path, text, owner, card }: Source): Place {
	const variables = variablesIn(text);
	return {
		kind,
		label: kind === 'url' ? 'URL' : kind,
		path,
		text,
		owner,
		variables,
		names: [...new Set(variables.map(({ name }) => name))],
		strayBraces: strayBracesIn(text, variables),
		card,
	};
}

const textPlaces = (template: TemplateView, type: 'HEADER' | 'BODY'): Source[] =>
	textsOf(template, type)
		.filter(
			({ component }) => type === 'BODY' || !FORMATS_WITHOUT_TEXT.includes(formatOf(component)),
		)
		.map(({ path, text, component }) => ({
			kind: type === 'BODY' ? 'body' : 'header',
			path,
			text,
			owner: component,
			card: component.card,
		}));

const urlPlaces = (template: TemplateView): Source[] =>
	buttonsOf(template, 'URL').flatMap(({ path, raw }) =>
		typeof raw.url === 'string'
			? [{ kind: 'url' as const, path: `${path}.url`, text: raw.url, owner: { path, raw } }]
			: [],
	);

/**
 * The texts of a template that may have variables: headers, then bodies, then addresses. An
 * authentication template has none: Meta writes its texts, and rules of their own refuse others.
 */
export const placesOf = once((template): Place[] =>
	template.category === 'AUTHENTICATION'
		? []
		: [
				...textPlaces(template, 'HEADER'),
				...textPlaces(template, 'BODY'),
				...urlPlaces(template),
			].map(placeOf),
);
