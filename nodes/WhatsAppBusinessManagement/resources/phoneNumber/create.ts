import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { fieldOf, optionsField, requiredTextField, textField } from '../../parameters/field';
import { digits, wholeNumber } from '../../parameters/phoneNumbers';
import { boolean, id, text } from '../../parameters/values';
import { created } from './created';

/**
 * The trunk prefix is 0 in most countries, 06 in Hungary and 80 in Belarus; in Italy the leading zero is
 * part of the number (ITU-T: dialling procedures). So it cannot be removed automatically.
 */
const NUMBER =
	'must be 7 to 15 digits without a leading zero: leave out the trunk prefix, or enter the number with its country code, e.g. 12125550107';

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Add phone number to account',
	description:
		'Add a new number to an account, or move one here from another account. Then request a code, verify it, and register the number.',
	fields: [
		accountLocator(),
		requiredTextField('countryCode', {
			label: 'Country Code',
			sends: 'cc',
			placeholder: 'e.g. 1',
			description: 'The calling code of the country',
			is: () => digits(/^\d{1,3}$/, 'must be 1 to 3 digits, e.g. 1 or 49'),
		}),
		requiredTextField('number', {
			label: 'Number',
			sends: 'phone_number',
			placeholder: 'e.g. 12125550107',
			description:
				'The number itself, with or without the country code, but without the trunk prefix that is used for calls within the country, e.g. 0',
			is: () => wholeNumber(NUMBER),
		}),
		fieldOf(
			{
				displayName: 'Migrate',
				name: 'migrate',
				type: 'boolean',
				default: false,
				description:
					'Whether to move a number that is in use in another account. It stays there until the code is verified.',
			},
			() => boolean().default(false),
		),
		requiredTextField('verifiedName', {
			label: 'Display Name',
			placeholder: 'e.g. Lucky Shrub',
			displayOptions: { show: { migrate: [false] } },
			description: 'The name that people see in the chat: 2 to 75 characters. Meta reviews it.',
			is: () => text({ min: 2, max: 75 }).optional(),
		}),
		optionsField([
			textField('preVerifiedNumberId', {
				label: 'Pre-Verified Number ID',
				sends: 'preverified_id',
				placeholder: 'e.g. 1234567890123456',
				description: 'The pre-verified number to use from the portfolio’s pool',
				is: () => id('1234567890123456').optional(),
			}),
		]),
	],
	input: (checks) =>
		z.object(checks).refine(({ migrate, verifiedName }) => migrate || verifiedName !== undefined, {
			path: ['verifiedName'],
			message: 'fill in the name that people see in the chat',
		}),
	request: ({ accountId, migrate, verifiedName }, body) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('phone_numbers')],
		body: {
			...body,
			...(migrate ? { migrate_phone_number: true } : { verified_name: verifiedName }),
		},
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(created),
	echo: ({ accountId }) => ({ accountId }),
});
