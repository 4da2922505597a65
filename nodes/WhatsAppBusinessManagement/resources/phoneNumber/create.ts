import { z } from 'zod';

import { operation } from '../../execution/operation';
import { written } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { digits, wholeNumber } from '../../parameters/phoneNumbers';
import { boolean, id, text } from '../../parameters/values';
import { created } from './created';

/**
 * The prefix of calls at home differs: 0 in most countries, 06 in Hungary, 80 in Belarus, and in Italy the
 * zero is a part of the number (ITU-T: dialling procedures). So nothing is guessed.
 */
const NUMBER =
	'must be 7 to 15 digits and begin with no zero: leave out the prefix of calls at home, or write the number with its country code, e.g. 12125550107';

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			countryCode: digits(/^\d{1,3}$/, 'must be 1 to 3 digits, e.g. 1 or 49'),
			number: wholeNumber(NUMBER),
			migrate: boolean().default(false),
			verifiedName: text({ min: 2, max: 75 }).optional(),
			options: z.object({ preVerifiedNumberId: id('1234567890123456').optional() }).default({}),
		})
		.refine(({ migrate, verifiedName }) => migrate || verifiedName !== undefined, {
			path: ['verifiedName'],
			message: 'fill in the name that people see in the chat',
		});

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Add a phone number to an account',
	description:
		'Add a number to an account, as a new one or moved here from another account. Then request a code, verify it, and register the number.',
	fields: [
		accountLocator(),
		{
			displayName: 'Country Code',
			name: 'countryCode',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 1',
			description: 'The calling code of the country',
		},
		{
			displayName: 'Number',
			name: 'number',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 12125550107',
			description:
				'The number itself, with or without the country code in front, but without the prefix of calls at home, e.g. 0',
		},
		{
			displayName: 'Migrate',
			name: 'migrate',
			type: 'boolean',
			default: false,
			description:
				'Whether the number is in use already, in another account, and is moved here. It stays there until the code is verified.',
		},
		{
			displayName: 'Display Name',
			name: 'verifiedName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Lucky Shrub',
			displayOptions: { show: { migrate: [false] } },
			description: 'What people see as the name of the chat: 2 to 75 characters. Meta reviews it.',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Pre-Verified Number ID',
					name: 'preVerifiedNumberId',
					type: 'string',
					default: '',
					placeholder: 'e.g. 1234567890123456',
					description: 'The entry of the portfolio’s pool of pre-verified numbers to take',
				},
			],
		},
	],
	input: schema,
	request: ({ accountId, countryCode, number, migrate, verifiedName, options }) => ({
		method: 'POST',
		path: [nodeId(accountId), edge('phone_numbers')],
		body: {
			cc: countryCode,
			phone_number: number,
			...(migrate ? { migrate_phone_number: true } : { verified_name: verifiedName }),
			...(options.preVerifiedNumberId && { preverified_id: options.preVerifiedNumberId }),
		},
	}),
	output: { accountId: 'string', id: 'string' },
	response: written(created),
	beside: ({ accountId }) => ({ accountId }),
});
