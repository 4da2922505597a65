import type { INodeProperties } from 'n8n-workflow';

import type { Choices } from './choices';
import { optionsOf } from './choices';
import { notice } from './guard';

/*
 * How a number is shown to be yours: Meta sends it a code, which it wants back. The account's numbers
 * and those of the pool go through the same steps.
 */

/**
 * @param name of the first field: each operation takes other values
 * @param methods how the code may come to the number
 */
export const codeRequestFields = (name: string, methods: Choices): INodeProperties[] => [
	{
		displayName: 'Code Method',
		name,
		type: 'options',
		options: optionsOf(methods),
		default: 'SMS',
		description: 'How the code comes to the number',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'string',
		required: true,
		default: 'en_US',
		placeholder: 'e.g. en_US',
		description: 'The language of the message or the call',
	},
];

export const wrongCodesNotice = notice(
	'verifyCodeNotice',
	'Meta allows few wrong codes, then verifying is locked for a while.',
);

export const codeField: INodeProperties = {
	displayName: 'Code',
	name: 'verificationCode',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 123-456',
	description: 'The six digits that came by SMS or call, with or without the hyphen',
};
