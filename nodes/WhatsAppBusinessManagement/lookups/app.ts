import { fieldOf } from '../parameters/field';
import { id } from '../parameters/values';
import { credentialFallback } from './locator';

const EXAMPLE = '739104826510001';

/**
 * The app that an operation is about; the credential's if empty.
 *
 * @param description without a full stop; what happens if the field is empty is added
 */
export const appField = (description = 'The Meta app') =>
	fieldOf(
		{
			displayName: 'App ID',
			name: 'ownAppId',
			type: 'string',
			default: '',
			placeholder: `e.g. ${EXAMPLE}`,
			...credentialFallback(description, 'app'),
		},
		() => id(EXAMPLE),
	);
