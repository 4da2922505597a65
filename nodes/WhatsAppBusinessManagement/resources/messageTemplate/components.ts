import type { INodeProperties } from 'n8n-workflow';

import { jsonList } from '../../parameters/formats';

/** Meta takes each of these once at most. */
const ONCE = ['HEADER', 'BODY', 'FOOTER', 'BUTTONS'];

const typeOf = ({ type }: Record<string, unknown>): string =>
	typeof type === 'string' ? type.toUpperCase() : '';

/** What is wrong with a list of components, if anything: only what every template has in common. */
function problemOf(components: Array<Record<string, unknown>>): string | undefined {
	const types = components.map(typeOf);
	if (types.includes('')) return 'must give each component a type, e.g. {"type": "BODY"}';
	const twice = ONCE.find((type) => types.indexOf(type) !== types.lastIndexOf(type));
	if (twice) return `may hold only one component of the type ${twice}`;
	return types.includes('BODY') ? undefined : 'must hold a component of the type BODY';
}

/** The parts of a template. An empty list is one that was left out. */
export const templateComponents = () =>
	jsonList().superRefine((components, context) => {
		const message = components.length > 0 ? problemOf(components) : undefined;
		if (message) context.addIssue({ code: 'custom', message });
	});

export const COMPONENTS_FIELD: INodeProperties = {
	displayName: 'Components',
	name: 'components',
	type: 'json',
	default: '[]',
	placeholder: 'e.g. [{"type": "BODY", "text": "Hello"}]',
	// n8n shows no placeholder in a JSON field, and a default that Meta takes would be sent untouched.
	hint: 'e.g. [{"type": "BODY", "text": "Hello {{1}}, your order is on its way.", "example": {"body_text": [["Ann"]]}}]',
	description:
		'The parts of the template as a JSON list: HEADER, BODY, FOOTER, BUTTONS. Each variable and each media header needs an example.',
};
