import { oneOf, optionsOf } from '../../parameters/choices';
import { collectionField, fieldOf, flagField, requiredTextField } from '../../parameters/field';
import { jsonList } from '../../parameters/formats';
import { codeExpirationField, securityRecommendationField } from './codeOptions';
import { BUTTON_INPUTS } from './libraryButtons';

/** The categories of Meta's library (Meta: Template library). */
const CATEGORIES = { AUTHENTICATION: 'Authentication', UTILITY: 'Utility' } as const;

/** The category of the library template. */
export const libraryCategory = fieldOf(
	{
		displayName: 'Category',
		name: 'libraryCategory',
		type: 'options',
		options: optionsOf(CATEGORIES),
		default: 'UTILITY',
		description: 'The category that the template has in the library',
	},
	() => oneOf(CATEGORIES).default('UTILITY'),
);

/** The template of the library. */
export const libraryNameField = requiredTextField('libraryTemplateName', {
	label: 'Library Template Name',
	sends: 'library_template_name',
	placeholder: 'e.g. delivery_update_1',
	description: 'The name that Template Library → Search returns',
	pattern: /^[A-Za-z0-9_]+$/,
	must: 'must be the name of a library template, e.g. delivery_update_1',
});

/** The types of the library's button inputs (Meta: Template library). */
const BUTTON_TYPES = [
	'APP',
	'CATALOG',
	'FLOW',
	'MPM',
	'OTP',
	'PHONE_NUMBER',
	'QUICK_REPLY',
	'URL',
	'VOICE_CALL',
];

/** The key that a button of each type must have. */
const REQUIRED_KEYS: Readonly<Record<string, string>> = {
	OTP: 'otp_type',
	PHONE_NUMBER: 'phone_number',
	URL: 'url',
};

const buttonInputs = () =>
	jsonList().superRefine((buttons, context) => {
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		for (const button of buttons) {
			const type = String(button.type);
			const required = REQUIRED_KEYS[type];
			if (!BUTTON_TYPES.includes(type)) {
				refuse(`each button must have a type: one of ${BUTTON_TYPES.join(', ')}`);
			} else if (required && button[required] === undefined) {
				refuse(`each button of the type ${type} must have ${required}`);
			}
		}
	});

/** The same as JSON, which also takes what has no field. An empty list is not sent. */
export const buttonInputsJson = fieldOf(
	{
		displayName: 'Button Inputs (JSON)',
		name: 'buttonInputs',
		type: 'json',
		default: '[]',
		// n8n shows no placeholder in a JSON field.
		hint: 'e.g. [{"type": "URL", "url": {"base_url": "https://example.com/{{1}}", "url_suffix_example": "https://example.com/1"}}]',
		description: 'The values of the buttons as a JSON list, in the order of the buttons',
	},
	() => buttonInputs().transform((buttons) => (buttons.length > 0 ? buttons : undefined)),
	BUTTON_INPUTS,
);

const bodyInputs = collectionField(
	{ name: 'bodyInputs', label: 'Body Inputs', placeholder: 'Add input' },
	[
		flagField('addContactNumber', {
			label: 'Add Contact Number',
			sends: 'add_contact_number',
			default: true,
			description: 'Whether the text includes a number to call',
		}),
		flagField('addLearnMoreLink', {
			label: 'Add Learn More Link',
			sends: 'add_learn_more_link',
			default: true,
			description: 'Whether the text includes a link to learn more',
		}),
		securityRecommendationField,
		flagField('addTrackPackageLink', {
			label: 'Add Track Package Link',
			sends: 'add_track_package_link',
			default: true,
			description: 'Whether the text includes a link to track a package',
		}),
		codeExpirationField,
	],
);

/** Sends the body inputs as one object, unless there are none. */
export const bodyInputsField = {
	...bodyInputs,
	bodyOf: (values: unknown) => {
		const inputs = bodyInputs.bodyOf(values);
		return Object.keys(inputs).length > 0 ? { library_template_body_inputs: inputs } : {};
	},
};
