import { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
	array: 'a list',
	boolean: 'true or false',
	number: 'a number',
	object: 'an object',
	string: 'text',
};

function messageOf(issue: z.ZodIssueOptionalMessage): string {
	if (issue.code === 'invalid_type') {
		return issue.received === 'undefined'
			? 'fill it in'
			: `must be ${KINDS[issue.expected] ?? 'another type'}`;
	}
	if (issue.code === 'invalid_enum_value' || issue.code === 'invalid_union_discriminator') {
		return `must be one of ${issue.options.join(', ')}`;
	}
	return 'is not valid';
}

/**
 * Replaces zod's own messages with ones for the users of the node. A message that a check defines itself
 * is kept.
 */
export const zodErrorMap: z.ZodErrorMap = (issue, { data, defaultError }) => {
	const zodMessage = z.defaultErrorMap(issue, { data, defaultError: '' }).message;
	return { message: defaultError === zodMessage ? messageOf(issue) : defaultError };
};
