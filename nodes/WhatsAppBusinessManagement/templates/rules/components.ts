import { isRecord } from '../../graph/records';
import type { Problem } from '../finding';
import type { Rule } from '../rule';
import type { Component, TemplateView } from '../templateView';
import { buttonsOf, has } from '../templateView';
import { choiceOf, shown } from '../wording';
import { fieldsOfButton, fieldsOfComponent } from './expectedFields';

const TYPES = [
	'HEADER',
	'BODY',
	'FOOTER',
	'BUTTONS',
	'CAROUSEL',
	'LIMITED_TIME_OFFER',
	'CALL_PERMISSION_REQUEST',
];

/** Meta: Media card carousel templates. */
const TYPES_OF_CARDS = ['HEADER', 'BODY', 'BUTTONS'];

/** A field's name as given is shown up to this length. */
const SHOWN = 60;

/** A list of components, and where it is. */
interface List {
	path: string;
	raw: unknown;
	components: Component[];
	types: readonly string[];
}

const listsOf = ({ raw, components, cards }: TemplateView): List[] => [
	{ path: 'components', raw: raw.components, components, types: TYPES },
	...cards.map((card) => ({
		path: `${card.path}.components`,
		raw: card.raw.components,
		components: card.components,
		types: TYPES_OF_CARDS,
	})),
];

function notList(template: TemplateView): Problem[] {
	return listsOf(template)
		.filter(({ raw }) => !Array.isArray(raw))
		.filter(
			({ path, raw }) => !(path === 'components' && raw === undefined && template.isFromLibrary),
		)
		.map(({ path, raw }) => ({
			path,
			message: raw === undefined ? 'The components are missing' : 'The components must be a list',
			fix: 'Enter a list, e.g. [{"type": "BODY", "text": "Hello"}]',
			replacement: isRecord(raw) && 'type' in raw ? [raw] : undefined,
		}));
}

function noComponents({ path, raw }: List): Problem[] {
	return (Array.isArray(raw) ? raw : []).flatMap((each: unknown, index) =>
		isRecord(each)
			? []
			: [
					{
						path: `${path}[${index}]`,
						message: 'A component must be an object with a type',
						fix: 'Correct or remove it',
					},
				],
	);
}

function unknownTypes({ components, types }: List): Problem[] {
	return components
		.filter(({ type }) => !types.includes(type))
		.map(({ path, type, card }) => ({
			path: `${path}.type`,
			message: messageFor(type, card !== undefined),
			fix: `Use ${choiceOf(types)}`,
		}));
}

function messageFor(type: string, isInCard: boolean): string {
	if (type === '') return 'The component has no type';
	return isInCard && TYPES.includes(type)
		? `A card cannot have a component of the type ${type}`
		: `Meta has no component of the type ${shown(type)}`;
}

function duplicates({ components, types }: List): Problem[] {
	const seen = new Set<string>();
	return components.flatMap(({ path, type }) => {
		const isRepeated = seen.has(type);
		seen.add(type);
		return isRepeated && types.includes(type)
			? [
					{
						path,
						message: `There may be only one component of the type ${type}`,
						fix: 'Remove it, or combine it with the first',
					},
				]
			: [];
	});
}

/** Silent while a component has no readable type: it may be the body. */
function bodyMissing(template: TemplateView): Problem[] {
	const { raw, components, isFromLibrary } = template;
	if (isFromLibrary || !Array.isArray(raw.components) || has(template, 'BODY')) return [];
	if (components.length < raw.components.length) return [];
	if (components.some(({ type }) => type === '')) return [];
	return [
		{
			path: 'components',
			message: has(template, 'CAROUSEL')
				? 'A body above the carousel is missing'
				: 'The template has no body',
			fix: 'Add a component of the type BODY',
		},
	];
}

const superfluous = (
	part: { path: string; type: string; raw: Readonly<Record<string, unknown>> },
	fields: readonly string[] | undefined,
	what: string,
): Problem[] =>
	fields === undefined
		? []
		: Object.keys(part.raw)
				.filter((key) => key !== 'type' && part.raw[key] !== undefined && !fields.includes(key))
				.map((key) => ({
					path: `${part.path}.${key.slice(0, SHOWN)}`,
					message: `A ${what} of this kind has no field ${key.slice(0, SHOWN)}`,
					fix: 'Remove it',
				}));

function unexpectedFields(template: TemplateView): Problem[] {
	const { allComponents, isFromLibrary, raw } = template;
	const beside: Problem[] =
		isFromLibrary && raw.components !== undefined
			? [
					{
						path: 'components',
						message: 'A template from the library has no components of its own',
						fix: 'Remove them, or remove library_template_name',
					},
				]
			: [];
	return [
		...beside,
		...allComponents.flatMap((each) =>
			superfluous(each, fieldsOfComponent(each, template), `component ${each.type}`),
		),
		...buttonsOf(template).flatMap((each) =>
			superfluous(each, fieldsOfButton(each), `button ${each.type}`),
		),
	];
}

/** The rules for which components a template has. */
export const COMPONENT_RULES: readonly Rule[] = [
	{
		id: 'component.not-list',
		about: 'Components that are missing, or are not a list',
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: notList,
	},
	{
		id: 'component.unknown-type',
		about: 'A component without a type, or with a type that Meta does not have',
		severity: 'error',
		source: 'Meta: Components; Media card carousel templates',
		page: 'components',
		check: (template) =>
			listsOf(template).flatMap((list) => [...noComponents(list), ...unknownTypes(list)]),
	},
	{
		id: 'component.duplicate',
		about: 'Two components of the same type',
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: (template) => listsOf(template).flatMap(duplicates),
	},
	{
		id: 'component.body-missing',
		about: 'A template without a body',
		severity: 'error',
		source: 'Meta: Components; error 2388043',
		page: 'components',
		check: bodyMissing,
	},
	{
		id: 'component.unexpected-field',
		about: 'A field that this kind of component or button does not have',
		severity: 'error',
		// Meta's error text is known, but not for which fields it comes.
		isUnsure: true,
		source: 'Meta: error 2388042',
		page: 'components',
		check: unexpectedFields,
	},
];
