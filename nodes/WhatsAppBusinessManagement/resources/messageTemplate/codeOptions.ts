import { flagField, numberField } from '../../parameters/field';
import { integer } from '../../parameters/values';

/** Minutes for which a code can be valid (Meta: Authentication templates). */
const SHORTEST = 1;
const LONGEST = 90;

/** Whether an authentication template warns against sharing the code. */
export const securityRecommendationField = flagField('addSecurityRecommendation', {
	label: 'Add Security Recommendation',
	sends: 'add_security_recommendation',
	default: true,
	description: 'Whether the text includes a warning not to share the code',
});

/** How long the code of an authentication template is valid. */
export const codeExpirationField = numberField('codeExpirationMinutes', {
	label: 'Code Expiration Minutes',
	sends: 'code_expiration_minutes',
	default: 10,
	typeOptions: { minValue: SHORTEST, maxValue: LONGEST },
	description: 'The number of minutes after which the code expires',
	is: () => integer(SHORTEST, LONGEST).optional(),
});
