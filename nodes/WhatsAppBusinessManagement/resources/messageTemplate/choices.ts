import type { INodeProperties } from 'n8n-workflow';

import { optionsOf } from '../../parameters/choices';

/** Meta: template categories. */
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

export const PARAMETER_FORMAT_FIELD: INodeProperties = {
	displayName: 'Parameter Format',
	name: 'parameterFormat',
	type: 'options',
	options: optionsOf(PARAMETER_FORMATS),
	default: 'POSITIONAL',
	description: 'How variables are written: {{1}}, or {{order_number}}',
};
