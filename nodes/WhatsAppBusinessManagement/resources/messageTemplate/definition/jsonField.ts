import { z } from 'zod';

import { parseEnteredJson } from '../../../graph/exactInteger';
import { isRecord } from '../../../graph/records';
import { fieldOf } from '../../../parameters/field';
import { jsonProblem } from '../../../parameters/jsonProblem';
import { shownFor } from '../../../parameters/shownFor';
import { isEmpty } from '../../../parameters/values';
import { bareJson } from '../../../templates/bareJson';
import { unescapeBraces, unescapeBracesInJson } from '../../../templates/builder/escapedBraces';
import { MODE } from './mode';

type Entry = Record<string, unknown>;

/** What the JSON is: the components of one template, or whole templates. */
export type GivenJson = { components: Entry[] } | { templates: Entry[] };

const MUST =
	'must be the list of components, e.g. [{"type": "BODY", "text": "Hello"}], or a whole template, e.g. {"name": "…", "language": "en_US", "category": "UTILITY", "components": […]}';

/** @throws {SyntaxError} if the text is not JSON */
const parsedText = (text: string): unknown =>
	unescapeBraces(parseEnteredJson(unescapeBracesInJson(bareJson(text))));

/** A list or an object that is JSON in a text, which is itself in JSON; anything else as it is. */
function unwrapped(value: unknown): unknown {
	if (typeof value !== 'string' || !/^\s*[[{]/.test(bareJson(value))) return value;
	try {
		return parsedText(value);
	} catch {
		return value;
	}
}

/** The value of JSON text, also of JSON text inside JSON text; any other value as it is. Reports text that is not JSON. */
export function parsedJson(value: unknown, context: z.RefinementCtx): unknown {
	if (typeof value !== 'string') return unescapeBraces(value);
	try {
		return unwrapped(parsedText(value));
	} catch {
		const text = unescapeBracesInJson(bareJson(value));
		context.addIssue({ code: 'custom', message: jsonProblem(text), fatal: true });
		return z.NEVER;
	}
}

/** A template whose components are JSON in a text gets the components. */
function withComponents(entry: Entry): Entry {
	if (typeof entry.components !== 'string') return entry;
	const components = unwrapped(entry.components);
	return { ...entry, components: isRecord(components) ? components.components : components };
}

const isTemplate = (entry: Entry): boolean =>
	'components' in entry || 'category' in entry || 'library_template_name' in entry;

/** A list of templates, or the list of the components of one. */
const ofList = (entries: Entry[]): GivenJson =>
	entries.length > 0 && entries.every(isTemplate)
		? { templates: entries.map(withComponents) }
		: { components: entries };

/** @returns undefined for anything that is no template */
function givenIn(value: unknown): GivenJson | undefined {
	if (Array.isArray(value)) return value.every(isRecord) ? ofList(value) : undefined;
	if (!isRecord(value)) return undefined;
	// Meta's answer to a read, and a list under a name, as some tools and models write it.
	const inside = value.data ?? value.templates;
	if (Array.isArray(inside)) return givenIn(inside);
	return { templates: [withComponents(isRecord(value.template) ? value.template : value)] };
}

/** Components or templates as JSON text or as a value. Nothing is checked but the outer form. */
export const givenJson = () =>
	z.preprocess(
		(value) => (isEmpty(value) ? undefined : value),
		z
			.unknown()
			.transform(parsedJson)
			.transform((value, context): GivenJson | undefined => {
				if (value === undefined) return undefined;
				const given = givenIn(value);
				if (!given) context.addIssue({ code: 'custom', message: MUST });
				return given;
			}),
	);

const PROPERTY = {
	displayName: 'Components',
	name: 'components',
	type: 'json' as const,
	default: '[]',
	// n8n shows no placeholder in a JSON field. A valid default would be sent unless the user changed it.
	hint: 'e.g. [{"type": "BODY", "text": "Hello {{1}}, your order is on its way.", "example": {"body_text": [["Ann"]]}}]. In an expression, write \\{{1}}: n8n evaluates {{1}} to 1.',
	description:
		'The components of the template as a JSON list, or the whole template as one JSON object with name, language, category and components. To use data of the workflow in a message, use a variable and fill it in when you send the message.',
} as const;

/** The template as JSON. */
export const componentsJson = shownFor(
	{ [MODE]: ['json'] },
	fieldOf({ ...PROPERTY, required: true }, givenJson),
);

/** The components of an update, as one of its optional fields. An empty list changes nothing. */
export const componentsInUpdateFields = fieldOf(PROPERTY, givenJson);
