import { choiceField } from '../../parameters/field';
import type { Category } from '../../templates/categories';

/** Meta's template categories, with their labels. */
export const CATEGORIES = {
	AUTHENTICATION: 'Authentication',
	MARKETING: 'Marketing',
	UTILITY: 'Utility',
} as const satisfies Record<Category, string>;

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
