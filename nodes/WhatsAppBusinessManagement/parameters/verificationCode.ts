import type { Choices } from './choices';
import { fieldOf, requiredChoiceField, requiredTextField } from './field';
import { languageCode, verificationCode } from './formats';
import { notice } from './guard';

/*
 * How the ownership of a number is proved: Meta sends a code to it, and the code is sent back to Meta.
 * An account's numbers and pre-verified numbers go through the same steps.
 */

/**
 * The fields with which a code is requested.
 *
 * @param name of the first field: a name per operation, because each takes other values
 * @param methods the ways in which Meta can send the code
 */
export const codeRequestFields = <const Name extends string, Methods extends Choices>(
	name: Name,
	methods: Methods & { SMS: string },
) =>
	[
		requiredChoiceField<Name, Methods & { SMS: string }>(name, methods, {
			label: 'Code Method',
			sends: 'code_method',
			default: 'SMS',
			description: 'How Meta sends the code to the number',
		}),
		fieldOf(
			{
				displayName: 'Language',
				name: 'language',
				type: 'string',
				required: true,
				default: 'en_US',
				placeholder: 'e.g. en_US',
				description: 'The language of the message or the call',
			},
			languageCode,
			'language',
		),
	] as const;

export const wrongCodesNotice = notice(
	'verifyCodeNotice',
	'After a few wrong codes, Meta locks the verification for a while.',
);

/** The code that was sent to the number. */
export const codeField = requiredTextField('verificationCode', {
	label: 'Code',
	sends: 'code',
	placeholder: 'e.g. 123-456',
	description: 'The six digits from the SMS or the voice call, with or without the hyphen',
	is: verificationCode,
});
