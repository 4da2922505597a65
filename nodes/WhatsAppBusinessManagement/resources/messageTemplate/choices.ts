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
