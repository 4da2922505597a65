import { z } from 'zod';

import { operation } from '../../execution/operation';
import { many } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { accountLocator } from '../../lookups/account';
import { id, optionalText } from '../../parameters/values';
import { CODE_EXPIRATION_FIELD, SECURITY_RECOMMENDATION_FIELD, codeOptions } from './codeOptions';
import { LANGUAGES_FIELD, languageCodes } from './languages';

export const previewAuthentication = operation({
	name: 'Preview Authentication',
	value: 'previewAuthentication',
	action: 'Preview an authentication template',
	description:
		'See the text that Meta fixes for templates with a code, in each language, before one is created',
	fields: [
		accountLocator(),
		{
			...LANGUAGES_FIELD,
			description: `${LANGUAGES_FIELD.description}. Left empty, all languages.`,
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				SECURITY_RECOMMENDATION_FIELD,
				{
					displayName: 'Business Name',
					name: 'businessName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Fernwick Lanterns',
					description: 'The name that stands in the text where Meta shows one',
				},
				CODE_EXPIRATION_FIELD,
			],
		},
	],
	input: () =>
		z.object({
			accountId: id('102290129340398'),
			languages: languageCodes(),
			options: z
				.object({
					...codeOptions(),
					businessName: optionalText(),
				})
				.default({}),
		}),
	request: ({ accountId, languages, options }) => ({
		method: 'GET',
		path: [nodeId(accountId), edge('message_template_previews')],
		query: {
			category: 'AUTHENTICATION',
			languages,
			button_types: ['OTP'],
			add_security_recommendation: options.addSecurityRecommendation,
			business_name: options.businessName,
			code_expiration_minutes: options.codeExpirationMinutes,
		},
	}),
	output: {
		accountId: 'string',
		language: 'string',
		body: 'string',
		footer: 'string',
		buttons: [{ type: 'string', text: 'string', autofill_text: 'string' }],
	},
	response: many(),
	beside: ({ accountId }) => ({ accountId }),
});
