import { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
	array: 'a list',
	boolean: 'true or false',
	number: 'a number',
	object: 'an object',
	string: 'text',
};

function said(issue: z.ZodIssueOptionalMessage): string {
	if (issue.code === 'invalid_type') {
		return issue.received === 'undefined'
			? 'fill it in'
			: `must be ${KINDS[issue.expected] ?? 'something else'}`;
	}
	if (issue.code === 'invalid_enum_value' || issue.code === 'invalid_union_discriminator') {
		return `must be one of ${issue.options.join(', ')}`;
	}
	return 'is not valid';
}

/** Rules say themselves what is wrong. Where one does not, zod's words are not for people. */
export const inPlainWords: z.ZodErrorMap = (issue, { data, defaultError }) => {
	const zodsOwn = z.defaultErrorMap(issue, { data, defaultError: '' }).message;
	return { message: defaultError === zodsOwn ? said(issue) : defaultError };
};
