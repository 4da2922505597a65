import type { INodeProperties } from 'n8n-workflow';

import type { Locator } from './locator';
import { locator, orOfCredential } from './locator';

/** @param description what it is the portfolio of, without a full stop; what happens if it is left empty is added */
export const businessField = (description = 'The business portfolio'): INodeProperties => ({
	displayName: 'Business Portfolio ID',
	name: 'businessId',
	type: 'string',
	default: '',
	placeholder: 'e.g. 506914307656634',
	...orOfCredential(description, 'portfolio'),
});

/**
 * Somebody else's portfolio: the credential's is never taken for it.
 *
 * @param whose Meta's word for them: a client is who a partner has verified
 */
export const otherBusinessField = (
	whose: 'Client' | 'Customer' | 'Partner',
	description = `The ${whose.toLowerCase()}’s portfolio, not your own. Account → Get shows it as Owner Business Info of the ${whose.toLowerCase()}’s account.`,
): INodeProperties => ({
	displayName: `${whose} Business Portfolio ID`,
	name: `${whose.toLowerCase()}BusinessId`,
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. 506914307656635',
	description,
});

/** The same among the filters of a list, where it may be left out. */
export const otherBusinessFilter = (
	whose: 'Client' | 'Customer',
	description: string,
): INodeProperties => ({ ...otherBusinessField(whose, description), required: false });

/** What hangs on a portfolio, with the portfolio whose entries From List shows. */
export const ofBusiness = (what: string, definition: Locator): INodeProperties[] => [
	businessField(`The portfolio whose ${what} the list shows`),
	locator({ required: true, ...definition }),
];
