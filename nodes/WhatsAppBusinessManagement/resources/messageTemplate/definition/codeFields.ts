import { collectionField, textField } from '../../../parameters/field';
import { oneOf } from '../../../parameters/choices';
import { codeExpirationField, securityRecommendationField } from '../codeOptions';
import { OTP_TYPES, appsField, otpTypeField, zeroTapTermsField } from '../codeButton';
import { shownInForm } from './shownInForm';

const IN_CODE = { kind: ['authentication'] };

const codeOptions = collectionField(
	{ name: 'codeOptions', label: 'Code Options', placeholder: 'Add option' },
	[
		securityRecommendationField,
		textField('autofillText', {
			label: 'Autofill Button Text',
			placeholder: 'e.g. Autofill',
			description: 'The label of the button that fills in the code, up to 25 characters',
		}),
		codeExpirationField,
		textField('copyText', {
			label: 'Copy Button Text',
			placeholder: 'e.g. Copy code',
			description: 'The label of the button that copies the code, up to 25 characters',
		}),
	],
);

/** How the code of an authentication template reaches the app. */
export const codeFields = [
	shownInForm(IN_CODE, { ...otpTypeField, check: () => oneOf(OTP_TYPES).optional() }),
	shownInForm(IN_CODE, appsField),
	shownInForm(IN_CODE, zeroTapTermsField),
	shownInForm(IN_CODE, codeOptions),
] as const;
