import type { Choices } from './choices';
import { requiredChoiceField, requiredTextField } from './field';
import { verificationCode } from './formats';
import { notice } from './guard';

/*
 * How the ownership of a number is proved: Meta sends a code to it, and the code is sent back to Meta.
 * An account's numbers and pre-verified numbers go through the same steps.
 */

/**
 * The choice of how the code is sent.
 *
 * @param name of the field: a name per operation, because each takes other values
 * @param methods the ways in which Meta can send the code
 */
export const codeMethodField = <const Name extends string, Methods extends Choices>(
	name: Name,
	methods: Methods & { SMS: string },
) =>
	requiredChoiceField<Name, Methods & { SMS: string }>(name, methods, {
		label: 'Code Method',
		sends: 'code_method',
		default: 'SMS',
		description: 'How Meta sends the code to the number',
	});

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
