import { requiredTextField, textField } from '../../parameters/field';
import { webAddress } from '../../parameters/formats';
import { text } from '../../parameters/values';

/** What Meta returns about a signup (Meta: In-App Signup). */
export const SIGNUP = {
	id: 'string',
	waba_id: 'string',
	signup_message: 'string',
	confirmation_message: 'string',
	privacy_policy_url: 'string',
	promo_code: 'string',
	status: 'string',
	display_name: 'string',
	website_url: 'string',
} as const;

/** The only placeholder that Meta replaces. */
export const PROMO_CODE = '{{promo_code}}';

const OTHER_PLACEHOLDER = /\{\{(?!promo_code\}\})/;

const LONGEST_MESSAGE = 300;

const confirmationMessage = () =>
	text({ max: LONGEST_MESSAGE }).refine(
		(message) => !OTHER_PLACEHOLDER.test(message),
		`may contain no placeholder but ${PROMO_CODE}`,
	);

const SIGNUP_MESSAGE = {
	label: 'Signup Message',
	sends: 'signup_message',
	max: LONGEST_MESSAGE,
	typeOptions: { rows: 3 },
	placeholder: 'e.g. Get our offers and news in WhatsApp!',
	description: 'What people see before they subscribe, up to 300 characters',
} as const;

const CONFIRMATION_MESSAGE = {
	label: 'Confirmation Message',
	sends: 'confirmation_message',
	typeOptions: { rows: 3 },
	placeholder: 'e.g. Thank you for signing up!',
	description: `What people receive when they have subscribed, up to 300 characters. Meta replaces ${PROMO_CODE} with the promo code. Do not use an expression for it: n8n would replace the braces itself.`,
} as const;

export const requiredSignupMessage = requiredTextField('signupMessage', SIGNUP_MESSAGE);
export const signupMessage = textField('signupMessage', SIGNUP_MESSAGE);

export const requiredConfirmationMessage = requiredTextField('confirmationMessage', {
	...CONFIRMATION_MESSAGE,
	is: confirmationMessage,
});
export const confirmationMessageField = textField('confirmationMessage', {
	...CONFIRMATION_MESSAGE,
	is: () => confirmationMessage().optional(),
});

/** The optional values that can also be changed later. */
export const OPTIONAL_FIELDS = [
	textField('displayName', {
		label: 'Display Name',
		sends: 'display_name',
		max: 256,
		placeholder: 'e.g. Summer sale',
		description: 'Your own name for the link, which people do not see; up to 256 characters',
	}),
	textField('promoCode', {
		label: 'Promo Code',
		sends: 'promo_code',
		pattern: /^[A-Za-z0-9]{1,50}$/,
		must: 'must be 1 to 50 letters and digits',
		placeholder: 'e.g. WELCOME10',
		description: `The text for ${PROMO_CODE} in the confirmation message: 1 to 50 letters and digits`,
	}),
] as const;

export const websiteField = textField('websiteUrl', {
	label: 'Website URL',
	sends: 'website_url',
	placeholder: 'e.g. https://www.example.com',
	description: 'The website of the business. The address must begin with https://.',
	is: () => webAddress().optional(),
});
