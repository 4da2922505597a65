import type { INodeProperties } from 'n8n-workflow';

import { integer, optionalBoolean } from '../../parameters/values';

/** Minutes for which a code may be valid (Meta: Authentication templates). */
const SHORTEST = 1;
const LONGEST = 90;

/** What a template with a code may say beside it. */
export const codeOptions = () => ({
	addSecurityRecommendation: optionalBoolean(),
	codeExpirationMinutes: integer(SHORTEST, LONGEST).optional(),
});

export const SECURITY_RECOMMENDATION_FIELD: INodeProperties = {
	displayName: 'Add Security Recommendation',
	name: 'addSecurityRecommendation',
	type: 'boolean',
	default: true,
	description: 'Whether the text says that the code must not be shared',
};

export const CODE_EXPIRATION_FIELD: INodeProperties = {
	displayName: 'Code Expiration Minutes',
	name: 'codeExpirationMinutes',
	type: 'number',
	default: 10,
	typeOptions: { minValue: SHORTEST, maxValue: LONGEST },
	description: 'After how many minutes the code is no longer valid',
};
