import type { Rule } from '../rule';
import type { TemplateView } from '../templateView';
import { buttonsOf } from '../templateView';
import { lengthOf } from '../variables';
import { tooMany } from './tooMany';

const MOST_CODES = 1;
const CODE_LENGTH = 20;

const COUPONS = 'marketing-templates/coupon-templates';

interface Code {
	path: string;
	example: unknown;
}

const codesOf = (template: TemplateView): Code[] =>
	buttonsOf(template, 'COPY_CODE').map(({ path, raw }) => ({
		path: `${path}.example`,
		example: raw.example,
	}));

const isCode = (example: unknown): example is string =>
	typeof example === 'string' && example.trim() !== '';

/** The code as text, if it is a number, or alone in a list as for other buttons. */
function repaired(example: unknown): string | undefined {
	const values: unknown[] = Array.isArray(example) ? example : [example];
	const value = typeof values[0] === 'number' ? String(values[0]) : values[0];
	return values.length === 1 && isCode(value) ? value : undefined;
}

/** The rules for COPY_CODE buttons. */
export const COPY_CODE_RULES: readonly Rule[] = [
	{
		id: 'copyCode.count',
		about: 'More than one coupon code',
		severity: 'error',
		source: 'Meta: Coupon code templates',
		page: COUPONS,
		check: (template) => tooMany(template, 'COPY_CODE', MOST_CODES),
	},
	{
		id: 'copyCode.example',
		about: 'A coupon code button without an example code',
		severity: 'error',
		source: 'Meta: Coupon code templates; error 2388043',
		page: COUPONS,
		check: (template) =>
			codesOf(template)
				.filter(({ example }) => !isCode(example))
				.map(({ path, example }) => {
					const replacement = repaired(example);
					return {
						path,
						message:
							replacement === undefined
								? 'The button has no example code'
								: 'The example code is not a text',
						fix: `Fill in a code of up to ${CODE_LENGTH} characters as text, e.g. TEA25`,
						...(replacement === undefined ? {} : { replacement }),
					};
				}),
	},
	{
		id: 'copyCode.length',
		about: `An example code of more than ${CODE_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Coupon code templates (20 since 2 December 2025); error 2388040',
		page: COUPONS,
		check: (template) =>
			codesOf(template).flatMap(({ path, example }) => {
				const length = isCode(example) ? lengthOf(example) : 0;
				return length <= CODE_LENGTH
					? []
					: [
							{
								path,
								message: `The example code has ${length} characters, and may have ${CODE_LENGTH}`,
								fix: `Shorten it by ${length - CODE_LENGTH}`,
							},
						];
			}),
	},
];
