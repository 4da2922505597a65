import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { jsonList, languageCode, templateName } from '../../parameters/formats';
import { id, optionalBoolean, text } from '../../parameters/values';
import { CODE_EXPIRATION_FIELD, SECURITY_RECOMMENDATION_FIELD, codeOptions } from './codeOptions';
import { NEW_TEMPLATE, createTemplate, nameFields } from './creation';

/** The only one that Meta takes together with a library template (Meta: Template library). */
const CATEGORY = 'UTILITY';

/** Meta: the types of the library's button inputs. */
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

/** What a button of a type cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
	OTP: 'otp_type',
	PHONE_NUMBER: 'phone_number',
	URL: 'url',
};

const buttonInputs = () =>
	jsonList().superRefine((buttons, context) => {
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		for (const button of buttons) {
			const type = String(button.type);
			const needed = NEEDED[type];
			if (!BUTTON_TYPES.includes(type)) {
				refuse(`must give each button a type: one of ${BUTTON_TYPES.join(', ')}`);
			} else if (needed && button[needed] === undefined) {
				refuse(`must give a button of the type ${type} its ${needed}`);
			}
		}
	});

const bodyInputs = () =>
	z
		.object({
			addContactNumber: optionalBoolean(),
			addLearnMoreLink: optionalBoolean(),
			addTrackPackageLink: optionalBoolean(),
			...codeOptions(),
		})
		.transform((given) => ({
			add_contact_number: given.addContactNumber,
			add_learn_more_link: given.addLearnMoreLink,
			add_security_recommendation: given.addSecurityRecommendation,
			add_track_package_link: given.addTrackPackageLink,
			code_expiration_minutes: given.codeExpirationMinutes,
		}))
		.default({});

const schema = () =>
	z.object({
		accountId: id('102290129340398'),
		libraryTemplateName: text({
			pattern: /^[A-Za-z0-9_]+$/,
			must: 'must be the name of a library template, e.g. delivery_update_1',
		}),
		name: templateName(),
		language: languageCode(),
		buttonInputs: buttonInputs(),
		bodyInputs: bodyInputs(),
	});

export const createFromLibrary = operation({
	name: 'Create From Library',
	value: 'createFromLibrary',
	action: 'Create a message template from the library',
	description:
		'Create a template from Meta’s library of ready-made texts, which are approved at once. Search the Template Library for its name first.',
	fields: [
		...nameFields(),
		{
			displayName: 'Library Template Name',
			name: 'libraryTemplateName',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. delivery_update_1',
			description: 'The name that Template Library → Search shows',
		},
		{
			displayName: 'Button Inputs',
			name: 'buttonInputs',
			type: 'json',
			default: '[]',
			// n8n shows no placeholder in a JSON field.
			hint: 'e.g. [{"type": "URL", "url": {"base_url": "https://example.com/{{1}}", "url_suffix_example": "https://example.com/1"}}]',
			description:
				'What the buttons of the library template need, as a JSON list in their order: the address of a link, a phone number, the kind of a code button',
		},
		{
			displayName: 'Body Inputs',
			name: 'bodyInputs',
			type: 'collection',
			placeholder: 'Add input',
			default: {},
			options: [
				{
					displayName: 'Add Contact Number',
					name: 'addContactNumber',
					type: 'boolean',
					default: true,
					description: 'Whether the text names a number to call',
				},
				{
					displayName: 'Add Learn More Link',
					name: 'addLearnMoreLink',
					type: 'boolean',
					default: true,
					description: 'Whether the text has a link to learn more',
				},
				SECURITY_RECOMMENDATION_FIELD,
				{
					displayName: 'Add Track Package Link',
					name: 'addTrackPackageLink',
					type: 'boolean',
					default: true,
					description: 'Whether the text has a link to track a package',
				},
				CODE_EXPIRATION_FIELD,
			],
		},
	],
	input: schema,
	output: NEW_TEMPLATE,
	isRead: () => false,
	run: async (connection, { accountId, libraryTemplateName, name, language, ...rest }) =>
		await createTemplate(connection, accountId, {
			name,
			language,
			category: CATEGORY,
			library_template_name: libraryTemplateName,
			...(rest.buttonInputs.length > 0 && {
				library_template_button_inputs: rest.buttonInputs as IDataObject[],
			}),
			...(Object.values(rest.bodyInputs).some((value) => value !== undefined) && {
				library_template_body_inputs: rest.bodyInputs,
			}),
		}),
});
