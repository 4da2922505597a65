import { choiceField } from '../../parameters/field';

/** Meta's template categories. */
export const CATEGORIES = {
	AUTHENTICATION: 'Authentication',
	MARKETING: 'Marketing',
	UTILITY: 'Utility',
} as const;

export type Category = keyof typeof CATEGORIES;

/** How the variables in a template's text are written: `{{1}}`, or `{{order_number}}`. */
export const PARAMETER_FORMATS = {
	NAMED: 'Named',
	POSITIONAL: 'Positional (Numbers)',
} as const;

/** How the variables of a new or an edited template are written. */
export const parameterFormatField = choiceField('parameterFormat', PARAMETER_FORMATS, {
	label: 'Parameter Format',
	sends: 'parameter_format',
	default: 'POSITIONAL',
	description: 'How variables are written: {{1}}, or {{order_number}}',
});
