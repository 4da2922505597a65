import { fieldOf } from '../../parameters/field';
import { jsonList } from '../../parameters/formats';

/** Meta allows each of these types once at most. */
const SINGLE_TYPES = ['HEADER', 'BODY', 'FOOTER', 'BUTTONS'];

const typeOf = ({ type }: Record<string, unknown>): string =>
	typeof type === 'string' ? type.toUpperCase() : '';

/** @returns what is wrong with the components, if anything. Only rules for all templates are checked. */
function problemOf(components: Array<Record<string, unknown>>): string | undefined {
	const types = components.map(typeOf);
	if (types.includes('')) return 'each component must have a type, e.g. {"type": "BODY"}';
	const repeated = SINGLE_TYPES.find((type) => types.indexOf(type) !== types.lastIndexOf(type));
	if (repeated) return `may contain only one component of the type ${repeated}`;
	return types.includes('BODY') ? undefined : 'must contain a component of the type BODY';
}

/** The check of the components. An empty list passes, because it counts as not filled in. */
const templateComponents = () =>
	jsonList().superRefine((components, context) => {
		const message = components.length > 0 ? problemOf(components) : undefined;
		if (message) context.addIssue({ code: 'custom', message });
	});

const COMPONENTS = {
	displayName: 'Components',
	name: 'components',
	type: 'json',
	default: '[]',
	placeholder: 'e.g. [{"type": "BODY", "text": "Hello"}]',
	// n8n shows no placeholder in a JSON field. A valid default would be sent unless the user changed it.
	hint: 'e.g. [{"type": "BODY", "text": "Hello {{1}}, your order is on its way.", "example": {"body_text": [["Ann"]]}}]',
	description:
		'The parts of the template as a JSON list: HEADER, BODY, FOOTER, BUTTONS. Each variable and each media header needs an example.',
} as const;

/** The components of a new template. */
export const componentsField = fieldOf(
	{ ...COMPONENTS, required: true },
	() =>
		templateComponents().refine(
			(components) => components.length > 0,
			'fill in the parts of the template, e.g. [{"type": "BODY", "text": "Hello"}]',
		),
	'components',
);

/** The new components of an existing template. An empty list changes nothing. */
export const newComponentsField = fieldOf(
	COMPONENTS,
	() =>
		templateComponents().transform((components) =>
			components.length > 0 ? components : undefined,
		),
	'components',
);
