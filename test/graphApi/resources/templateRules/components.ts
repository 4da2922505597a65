import { invalidParameter, notOneOf, parameterMissing, type GraphError } from '../../errors';
import { missing, unexpected } from './refusals';
import {
	componentsOf,
	firstOf,
	guess,
	isAuthentication,
	isFields,
	typeOf,
	upperText,
	type Fields,
	type Rule,
	type SentTemplate,
} from './sentTemplate';

const TYPES = [
	'HEADER',
	'BODY',
	'FOOTER',
	'BUTTONS',
	'CAROUSEL',
	'LIMITED_TIME_OFFER',
	'CALL_PERMISSION_REQUEST',
];

const COMPONENTS = 'Template components';

/** Which components a template has. */
export const COMPONENT_LIST: readonly Rule[] = [
	{
		id: 'component.missing',
		source: COMPONENTS,
		refusal: ({ components }) =>
			components === undefined || components === null || components === ''
				? parameterMissing('components')
				: undefined,
	},
	{
		id: 'component.not-list',
		source: COMPONENTS,
		refusal: ({ components }) =>
			Array.isArray(components) && components.every(isFields)
				? undefined
				: invalidParameter('Param components must be an array.'),
	},
	{ id: 'component.unknown-type', source: COMPONENTS, refusal: unknownType },
	{
		id: 'component.duplicate',
		source: COMPONENTS,
		refusal: (template) => {
			const types = componentsOf(template).map(typeOf);
			const repeated = types.find((type, index) => types.indexOf(type) < index);
			return repeated === undefined
				? undefined
				: guess(`there is more than one component of type ${repeated}`);
		},
	},
	{
		// Also above a carousel. An authentication template has one too, without a text.
		id: 'component.body-missing',
		source: COMPONENTS,
		refusal: (template) =>
			componentsOf(template).some((component) => typeOf(component) === 'BODY')
				? undefined
				: missing('BODY', 'text'),
	},
	{
		id: 'component.unexpected-field',
		source: 'Error codes',
		refusal: (template) =>
			isAuthentication(template) ? undefined : firstOf(componentsOf(template), unexpectedField),
	},
];

function unknownType(template: SentTemplate): GraphError | undefined {
	const types = componentsOf(template).map(typeOf);
	const index = types.findIndex((type) => !TYPES.includes(type));
	return index < 0 ? undefined : notOneOf(`components[${index}]['type']`, TYPES);
}

/** Only fields of which users reported the refusal, or that contradict the kind of component. */
export function unexpectedField(component: Fields): GraphError | undefined {
	const type = typeOf(component);
	const field = unexpectedFields(component).find((name) => component[name] !== undefined);
	return field === undefined ? undefined : unexpected(type, field);
}

function unexpectedFields(component: Fields): string[] {
	switch (typeOf(component)) {
		case 'HEADER':
			return unexpectedInHeader(upperText(component.format));
		case 'FOOTER':
			return ['example'];
		default:
			return [];
	}
}

function unexpectedInHeader(format: string): string[] {
	if (['IMAGE', 'VIDEO', 'DOCUMENT', 'GIF'].includes(format)) return ['text'];
	return ['LOCATION', 'PRODUCT'].includes(format) ? ['text', 'example'] : [];
}
