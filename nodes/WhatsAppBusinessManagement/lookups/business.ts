import type { INodeProperties } from 'n8n-workflow';

import type { Field } from '../parameters/field';
import { fieldOf } from '../parameters/field';
import { id } from '../parameters/values';
import { credentialFallback } from './locator';

const EXAMPLE = '506914307656634';

const OTHER_EXAMPLE = '506914307656635';

/** The ID of a business portfolio. */
export const businessId = () => id(EXAMPLE);

/**
 * The portfolio that an operation is about; the credential's if empty.
 *
 * @param description without a full stop; what happens if the field is empty is added
 */
export const businessField = (description = 'The business portfolio') =>
	fieldOf(
		{
			displayName: 'Business Portfolio ID',
			name: 'businessId',
			type: 'string',
			default: '',
			placeholder: `e.g. ${EXAMPLE}`,
			...credentialFallback(description, 'portfolio'),
		},
		businessId,
	);

type Whose = 'Client' | 'Customer' | 'Partner';

const otherBusiness = <Other extends Whose>(
	whose: Other,
	description: string,
): INodeProperties & { name: `${Lowercase<Other>}BusinessId` } => ({
	displayName: `${whose} Business Portfolio ID`,
	name: `${whose.toLowerCase() as Lowercase<Other>}BusinessId`,
	type: 'string',
	default: '',
	required: true,
	placeholder: `e.g. ${OTHER_EXAMPLE}`,
	description,
});

/**
 * A required portfolio of another business. The credential's portfolio is not used as a default.
 *
 * @param whose Meta's word for the other business: a client is a business that a partner has verified
 */
export const otherBusinessField = <Other extends Whose>(
	whose: Other,
	description = `The ${whose.toLowerCase()}’s portfolio, not your own. Account → Get shows it as Owner Business Info of the ${whose.toLowerCase()}’s account.`,
) => fieldOf(otherBusiness(whose, description), () => id(OTHER_EXAMPLE));

/** The same as an optional filter of a list. */
export const otherBusinessFilter = <Other extends Whose>(whose: Other, description: string) =>
	fieldOf({ ...otherBusiness(whose, description), required: false }, () =>
		id(OTHER_EXAMPLE).optional(),
	);

/** The locator of an object that belongs to a portfolio, below the portfolio whose objects From List shows. */
export const ofBusiness = <Thing extends Field>(thing: Thing) =>
	[businessField('The portfolio of the list below').property, thing] as const;
