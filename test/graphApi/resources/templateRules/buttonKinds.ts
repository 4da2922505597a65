import { charactersIn } from '../../characters';
import { GraphError, invalidParameter } from '../../errors';
import { exampleMissing, hasButtonExample } from './examples';
import { missing, tooLong, whatsAppLink } from './refusals';
import { digitsOf, guess, isMissing, textOf, type Fields, type Rule } from './sentTemplate';
import { variablesIn, withoutVariables } from './variables';

/** A button, and where it is. */
export interface PlacedButton {
	button: Fields;
	/** Meta's words for the place: `components[1]['buttons'][0]`. */
	place: string;
}

type ButtonRule = Rule<PlacedButton>;

const COMPONENTS = 'Template components';

const URL_RULES: ButtonRule[] = [
	{
		id: 'url.missing',
		source: COMPONENTS,
		refusal: ({ button }) => (isMissing(button.url) ? missing('BUTTONS', 'url') : undefined),
	},
	{
		id: 'url.length',
		source: COMPONENTS,
		refusal: ({ button }) =>
			charactersIn(textOf(button.url)) > 2000 ? tooLong('URL', 2000) : undefined,
	},
	{
		id: 'url.format',
		source: 'Answers that users reported',
		refusal: ({ button, place }) =>
			/^https?:\/\/[^\s/?#]+/i.test(textOf(button.url)) &&
			!/\s/.test(withoutVariables(textOf(button.url)))
				? undefined
				: invalidParameter(`Param ${place}['url'] is not a valid URI.`),
	},
	{
		id: 'url.whatsapp',
		source: 'Error codes',
		refusal: ({ button }) =>
			/^https?:\/\/(?:www\.)?(?:wa\.me|(?:api|chat)\.whatsapp\.com)(?:[/?#:]|$)/i.test(
				textOf(button.url),
			)
				? whatsAppLink()
				: undefined,
	},
	{ id: 'url.variables', source: COMPONENTS, refusal: wrongUrlVariables },
	{
		id: 'example.missing',
		source: COMPONENTS,
		refusal: ({ button }) =>
			variablesIn(textOf(button.url)).length > 0 && !hasButtonExample(button.example)
				? exampleMissing()
				: undefined,
	},
];

/** One variable at the very end, not in the host. A named template may number it or name it. */
function wrongUrlVariables(
	{ button }: PlacedButton,
	{ parameterFormat }: { parameterFormat: string | undefined },
): GraphError | undefined {
	const url = textOf(button.url);
	const [name, ...more] = variablesIn(url);
	if (/\{\{|\}\}/.test(withoutVariables(url)))
		return guess('the variable of the URL is not closed');
	if (name === undefined) return undefined;
	if (more.length > 0) return guess('the URL of a button can have one variable');
	if (!/^https?:\/\/[^/?#{}]+[/?#][^{}]*\{\{[^{}]*\}\}$/i.test(url)) {
		return guess('the variable of a URL must be at its end');
	}
	const isNamed = parameterFormat === 'NAMED' && /^[a-z_][a-z0-9_]*$/.test(name);
	return name === '1' || isNamed ? undefined : guess('the variable of a URL must be {{1}}');
}

const PHONE_RULES: ButtonRule[] = [
	{
		id: 'phone.missing',
		source: COMPONENTS,
		refusal: ({ button }) =>
			digitsOf(button.phone_number) ? undefined : missing('BUTTONS', 'phone_number'),
	},
	{
		id: 'phone.format',
		source: 'Error codes',
		refusal: ({ button, place }) => {
			const number = digitsOf(button.phone_number);
			// Integrations send blanks. The other signs and the least number of digits are a guess.
			const isNumber = /^\+?[(\d][\d ()-]*$/.test(number) && number.replace(/\D/g, '').length >= 7;
			return isNumber && charactersIn(number) <= 20
				? undefined
				: new GraphError({
						message: `(#192) Param ${place}['phone_number'] is not a valid phone number.`,
						code: 192,
					});
		},
	},
];

const COPY_CODE_RULES: ButtonRule[] = [
	{
		id: 'copyCode.example',
		source: 'Coupon code templates',
		refusal: ({ button }) => (hasButtonExample(button.example) ? undefined : exampleMissing()),
	},
	{
		id: 'copyCode.length',
		source: 'Coupon code templates',
		refusal: ({ button }) =>
			charactersIn(textOf([button.example].flat()[0])) > 20
				? tooLong('coupon code', 20)
				: undefined,
	},
];

const FLOW_RULES: ButtonRule[] = [
	{
		id: 'flow.which',
		source: 'Flows',
		refusal: ({ button }) =>
			['flow_id', 'flow_name', 'flow_json'].filter((field) => digitsOf(button[field]).trim())
				.length === 1
				? undefined
				: guess('a button of the type FLOW has one of flow_id, flow_name and flow_json'),
	},
];

const OTP_RULES: ButtonRule[] = [
	{
		id: 'buttons.otp-category',
		source: 'Authentication templates',
		refusal: (_, { category }) =>
			category === 'AUTHENTICATION'
				? undefined
				: guess('a button of the type OTP needs the category AUTHENTICATION'),
	},
];

const CONTACT_RULES: ButtonRule[] = [
	{
		id: 'contact.text',
		source: 'Request contact information',
		refusal: ({ button }) =>
			isMissing(button.text) || textOf(button.text) === 'Share Contact Info'
				? undefined
				: guess('the text of this button is always Share Contact Info'),
	},
];

/** What a single button must have, by its type. */
export const BUTTON_KINDS: Record<string, readonly ButtonRule[]> = {
	URL: URL_RULES,
	PHONE_NUMBER: PHONE_RULES,
	COPY_CODE: COPY_CODE_RULES,
	FLOW: FLOW_RULES,
	OTP: OTP_RULES,
	REQUEST_CONTACT_INFO: CONTACT_RULES,
};
