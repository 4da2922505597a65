import { charactersIn } from '../../characters';
import { notOneOf, type GraphError } from '../../errors';
import { buttonsUnsupported, missing, tooLong, unexpected } from './refusals';
import {
	brokenRule,
	buttonsOf,
	componentOf,
	digitsOf,
	firstOf,
	guess,
	isAuthentication,
	listOf,
	textOf,
	typeOf,
	upperText,
	type Fields,
	type Rule,
	type SentTemplate,
} from './sentTemplate';

const AUTHENTICATION = 'Authentication templates';

const OTP_TYPES = ['COPY_CODE', 'ONE_TAP', 'ZERO_TAP'];

/** A rule that applies only to authentication templates. */
const only = (id: string, refusal: Rule['refusal']): Rule => ({
	id,
	source: AUTHENTICATION,
	refusal: (template) => (isAuthentication(template) ? refusal(template, template) : undefined),
});

/** Meta writes the texts of an authentication template: it has a body, perhaps an expiry, and one button. */
export const AUTHENTICATION_RULES: readonly Rule[] = [
	only('auth.buttons', (template) => {
		const buttons = buttonsOf(componentOf(template, 'BUTTONS'));
		const isOtp = buttons.length === 1 && buttons.every((button) => typeOf(button) === 'OTP');
		return isOtp && !componentOf(template, 'CALL_PERMISSION_REQUEST')
			? undefined
			: buttonsUnsupported();
	}),
	only('auth.body-text', (template) =>
		componentOf(template, 'BODY')?.text === undefined ? undefined : unexpected('BODY', 'text'),
	),
	only('auth.footer-text', (template) =>
		componentOf(template, 'FOOTER')?.text === undefined ? undefined : unexpected('FOOTER', 'text'),
	),
	...['HEADER', 'CAROUSEL', 'LIMITED_TIME_OFFER'].map((type) =>
		only(
			'auth.header',
			(template) =>
				componentOf(template, type) && guess(`a ${type} is not for authentication templates`),
		),
	),
	only('auth.expiry', wrongExpiry),
	only('auth.otp', (template) => {
		const [button] = buttonsOf(componentOf(template, 'BUTTONS'));
		return button && brokenRule(OTP, button, template);
	}),
];

function wrongExpiry(template: SentTemplate): GraphError | undefined {
	const footer = componentOf(template, 'FOOTER');
	if (!footer) return undefined;
	const minutes = digitsOf(footer.code_expiration_minutes);
	if (!minutes) return missing('FOOTER', 'code_expiration_minutes');
	return /^\d+$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= 90
		? undefined
		: guess('code_expiration_minutes must be from 1 to 90');
}

const otpTypeOf = ({ otp_type: type }: Fields): string => upperText(type);

/** A rule for buttons that fill the code in for an app. */
const forApp = (id: string, refusal: (button: Fields) => GraphError | undefined): Rule<Fields> => ({
	id,
	source: AUTHENTICATION,
	refusal: (button) => (otpTypeOf(button) === 'COPY_CODE' ? undefined : refusal(button)),
});

const OTP: ReadonlyArray<Rule<Fields>> = [
	{
		id: 'auth.otp-type',
		source: AUTHENTICATION,
		refusal: (button) =>
			OTP_TYPES.includes(otpTypeOf(button))
				? undefined
				: notOneOf("buttons['otp_type']", OTP_TYPES),
	},
	{
		id: 'auth.autofill-length',
		source: AUTHENTICATION,
		refusal: ({ autofill_text: text }) =>
			charactersIn(textOf(text)) > 25 ? tooLong('autofill_text', 25) : undefined,
	},
	// Meta took both outside of `supported_apps` until v20.0.
	{
		id: 'auth.apps-old',
		source: AUTHENTICATION,
		refusal: ({ package_name: name, signature_hash: hash }) =>
			name === undefined && hash === undefined
				? undefined
				: guess('package_name and signature_hash belong into supported_apps'),
	},
	forApp('auth.apps-missing', ({ supported_apps: apps }) =>
		Array.isArray(apps) && apps.length > 0 ? undefined : missing('BUTTONS', 'supported_apps'),
	),
	forApp('auth.apps-count', ({ supported_apps: apps }) =>
		(apps as unknown[]).length > 5 || listOf(apps).length < (apps as unknown[]).length
			? guess('supported_apps can have 5 apps')
			: undefined,
	),
	forApp('auth.terms', (button) =>
		otpTypeOf(button) === 'ZERO_TAP' && !isTrue(button.zero_tap_terms_accepted)
			? guess('zero_tap_terms_accepted must be true')
			: undefined,
	),
	forApp('auth.package', ({ supported_apps: apps }) =>
		firstOf(listOf(apps), ({ package_name: name }) =>
			textOf(name).length <= 224 && /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/.test(textOf(name))
				? undefined
				: guess('package_name must be the name of an Android package'),
		),
	),
	forApp('auth.hash', ({ supported_apps: apps }) =>
		firstOf(listOf(apps), ({ signature_hash: hash }) =>
			/^[A-Za-z0-9+/=]{11}$/.test(textOf(hash))
				? undefined
				: guess('signature_hash must have 11 characters'),
		),
	),
];

const isTrue = (value: unknown): boolean => value === true || value === 'true' || value === 1;
