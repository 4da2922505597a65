import { dialledNumber } from '../../parameters/phoneNumbers';
import type { Rule } from '../rule';
import type { Button, TemplateView } from '../templateView';
import { buttonsOf } from '../templateView';
import { lengthOf } from '../variables';
import { shown } from '../wording';
import { tooMany } from './tooMany';

const MOST_PHONES = 1;
const NUMBER_LENGTH = 20;

const INTERNATIONAL = /^\+?[1-9]\d{6,}$/;

/** The calling codes of two digits (ITU-T E.164). Those that start with 1 or 7 have one, all others three. */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

const phoneButtons = (template: TemplateView): readonly Button[] =>
	template.category === 'AUTHENTICATION' ? [] : buttonsOf(template, 'PHONE_NUMBER');

/** The number as text. A JSON number is taken, because the Graph API reads it as text. */
const numberOf = ({ raw: { phone_number: number } }: Button): string => {
	if (typeof number === 'number') return String(number);
	return typeof number === 'string' ? number : '';
};

function callingCodeLength(digits: string): number {
	if (/^[17]/.test(digits)) return 1;
	return TWO_DIGITS.test(digits) ? 2 : 3;
}

/** The number with its digits only, and a plus in place of 00; if that makes it right. */
function repaired(number: string): string | undefined {
	const dialled = dialledNumber(number.slice(0, 100));
	const repair = typeof dialled === 'string' ? dialled.replace(/^00/, '+') : '';
	return INTERNATIONAL.test(repair) && repair.length <= NUMBER_LENGTH ? repair : undefined;
}

/** The rules for PHONE_NUMBER buttons. */
export const PHONE_RULES: readonly Rule[] = [
	{
		id: 'phone.count',
		about: 'More than one phone number',
		severity: 'error',
		source: 'Meta: Components',
		page: 'components',
		check: (template) => tooMany(template, 'PHONE_NUMBER', MOST_PHONES),
	},
	{
		id: 'phone.format',
		about: 'A phone number without its country code, or with other characters',
		severity: 'error',
		source: 'Meta: error 192',
		page: 'components',
		check: (template) =>
			phoneButtons(template)
				.filter((button) => !INTERNATIONAL.test(numberOf(button)))
				.map((button) => {
					const number = numberOf(button);
					const replacement = repaired(number);
					return {
						path: `${button.path}.phone_number`,
						message:
							number === ''
								? 'The button has no phone number'
								: `The value ${shown(number)} is not a phone number with its country code`,
						fix: 'Write the country code and the number in digits, e.g. +15550051310',
						...(replacement === undefined ? {} : { replacement }),
					};
				}),
	},
	{
		id: 'phone.length',
		about: `A phone number of more than ${NUMBER_LENGTH} characters`,
		severity: 'error',
		source: 'Meta: Components; error 192',
		page: 'components',
		check: (template) =>
			phoneButtons(template)
				.map((button) => ({ button, number: numberOf(button) }))
				.filter(({ number }) => INTERNATIONAL.test(number) && number.length > NUMBER_LENGTH)
				.map(({ button, number }) => ({
					path: `${button.path}.phone_number`,
					message: `The phone number has ${lengthOf(number)} characters, and may have ${NUMBER_LENGTH}`,
					fix: 'Check the number: with its country code, no number has more than 15 digits',
				})),
	},
	{
		id: 'phone.zero',
		about: 'A zero after the country code, which Meta removes',
		severity: 'warning',
		source: 'Meta: Components (a zero behind the country code is removed)',
		page: 'components',
		check: (template) =>
			phoneButtons(template)
				.map((button) => ({ button, digits: numberOf(button).replace(/^\+/, '') }))
				.filter(
					({ digits }) => INTERNATIONAL.test(digits) && digits[callingCodeLength(digits)] === '0',
				)
				.map(({ button, digits }) => ({
					path: `${button.path}.phone_number`,
					message: `Meta removes the zero behind the country code ${digits.slice(0, callingCodeLength(digits))}`,
					fix: 'If the number works without it, remove it. Otherwise write the number in the body',
				})),
	},
];
