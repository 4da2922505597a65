import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { results, withUnnamed } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import { oneOf, optionsOf } from '../../parameters/choices';
import { templateName } from '../../parameters/formats';
import { builderSwitch, switchedOn } from '../../parameters/guard';
import { id, integer, isEmpty, listOf, text } from '../../parameters/values';
import { CODE_EXPIRATION_FIELD, SECURITY_RECOMMENDATION_FIELD, codeOptions } from './codeOptions';
import { NAME_FIELD } from './creation';
import { LANGUAGES_FIELD, languageCodes } from './languages';
import { LONGEST, SHORTEST, TIME_TO_LIVE_FIELD, checkTimeToLive } from './timeToLive';

/** How the code reaches the app: by hand, with a tap, or without one. */
const OTP_TYPES = {
	COPY_CODE: 'Copy Code',
	ONE_TAP: 'One-Tap Autofill',
	ZERO_TAP: 'Zero-Tap',
} as const;

const supportedApp = () =>
	z.object({
		packageName: text({
			max: 224,
			pattern: /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/,
			must: 'must be the package name of an Android app, e.g. com.example.shop',
		}),
		signatureHash: text({
			pattern: /^[A-Za-z0-9+/=]{11}$/,
			must: 'must be the 11 characters of the app’s signing key hash',
		}),
	});

const schema = () =>
	z
		.object({
			accountId: id('102290129340398'),
			name: templateName(),
			languages: languageCodes('enter at least one code, e.g. en_US'),
			otpType: oneOf(OTP_TYPES),
			zeroTapTermsAccepted: switchedOn(),
			supportedApps: z.object({ app: listOf(supportedApp(), { atMost: 5 }) }).default({}),
			options: z
				.object({
					...codeOptions(),
					messageSendTtlSeconds: integer(SHORTEST, LONGEST).optional(),
				})
				.default({}),
		})
		.superRefine(({ options: { messageSendTtlSeconds } }, context) => {
			const path = ['options', 'messageSendTtlSeconds'];
			checkTimeToLive(messageSendTtlSeconds, 'AUTHENTICATION', path, context);
		})
		.superRefine(({ otpType, supportedApps: { app }, zeroTapTermsAccepted }, context) => {
			const refuse = (path: string, message: string) =>
				context.addIssue({ code: 'custom', path: [path], message });
			if (otpType !== 'COPY_CODE' && app.length === 0) {
				refuse('supportedApps', 'add the Android app that the code is handed to');
			}
			if (otpType === 'ZERO_TAP' && !zeroTapTermsAccepted) {
				refuse('zeroTapTermsAccepted', 'switch it on: without it Meta takes no zero-tap template');
			}
		});

type Input = z.output<ReturnType<typeof schema>>;

/** Meta fixes the texts: neither the body nor the button may bring one. */
function componentsOf({ otpType, supportedApps: { app }, options }: Input): IDataObject[] {
	const button: IDataObject = { type: 'OTP', otp_type: otpType };
	if (otpType !== 'COPY_CODE') {
		button.supported_apps = app.map(({ packageName, signatureHash }) => ({
			package_name: packageName,
			signature_hash: signatureHash,
		}));
	}
	if (otpType === 'ZERO_TAP') button.zero_tap_terms_accepted = true;
	const { addSecurityRecommendation, codeExpirationMinutes } = options;
	return [
		{ type: 'BODY', add_security_recommendation: addSecurityRecommendation },
		...(codeExpirationMinutes === undefined
			? []
			: [{ type: 'FOOTER', code_expiration_minutes: codeExpirationMinutes }]),
		{ type: 'BUTTONS', buttons: [button] },
	];
}

/** Results that name no language stand for those that were asked for, in their order, where each has one. */
function withLanguages(templates: IDataObject[], languages: unknown): IDataObject[] {
	const asked = Array.isArray(languages) ? (languages as string[]) : [];
	const isPaired = templates.length === asked.length && templates.every(hasNoLanguage);
	if (!isPaired) return templates;
	return templates.map((template, index) => ({ ...template, language: asked[index] }));
}

const hasNoLanguage = ({ language }: IDataObject): boolean => isEmpty(language);

/** One entry for each language that was asked for. */
function languagesIn({ data }: IDataObject, { languages }: IDataObject): IDataObject[] {
	const templates = (Array.isArray(data) ? data.filter(isRecord) : []) as IDataObject[];
	const named = withLanguages(templates, languages).map((template) => ({
		...template,
		success: succeeded(template),
	}));
	return withUnnamed(named, 'language', languages);
}

const APPS_FIELD: INodeProperties = {
	displayName: 'Supported Apps',
	name: 'supportedApps',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add app',
	default: {},
	displayOptions: { show: { otpType: ['ONE_TAP', 'ZERO_TAP'] } },
	description: 'The Android apps that the code is handed to, up to 5',
	options: [
		{
			displayName: 'App',
			name: 'app',
			values: [
				{
					displayName: 'Package Name',
					name: 'packageName',
					type: 'string',
					default: '',
					placeholder: 'e.g. com.example.shop',
					description: 'The name under which Android knows the app',
				},
				{
					displayName: 'Signature Hash',
					name: 'signatureHash',
					type: 'string',
					default: '',
					placeholder: 'e.g. K8a/AINcGX7',
					description: 'The 11 characters of the app’s signing key hash',
				},
			],
		},
	],
};

export const upsertAuthentication = operation({
	name: 'Upsert Authentication',
	value: 'upsertAuthentication',
	action: 'Create or update authentication templates in many languages',
	description:
		'Create templates for one-time codes in several languages at once, or update those that are there. One item for each language.',
	fields: [
		accountLocator(),
		{ ...NAME_FIELD, placeholder: 'e.g. login_code' },
		{ ...LANGUAGES_FIELD, required: true },
		{
			displayName: 'Button',
			name: 'otpType',
			type: 'options',
			options: optionsOf(OTP_TYPES),
			default: 'COPY_CODE',
			description: 'How the code gets from the message to where it is entered',
		},
		APPS_FIELD,
		builderSwitch({
			displayName: 'Zero-Tap Terms Accepted',
			name: 'zeroTapTermsAccepted',
			required: true,
			displayOptions: { show: { otpType: ['ZERO_TAP'] } },
			description:
				'Whether you have read WhatsApp’s terms for zero-tap: people must expect that the code is filled in for them',
		}),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				SECURITY_RECOMMENDATION_FIELD,
				{
					...CODE_EXPIRATION_FIELD,
					description: `${CODE_EXPIRATION_FIELD.description}; the footer says so`,
				},
				{
					...TIME_TO_LIVE_FIELD,
					description:
						'For how many seconds Meta tries to deliver a message: 30 to 900, or -1 for 30 days',
				},
			],
		},
	],
	input: schema,
	request: (input) => ({
		method: 'POST',
		path: [nodeId(input.accountId), edge('upsert_message_templates')],
		body: {
			name: input.name,
			languages: input.languages,
			category: 'AUTHENTICATION',
			components: componentsOf(input),
			message_send_ttl_seconds: input.options.messageSendTtlSeconds,
		},
		idempotent: true,
	}),
	output: {
		accountId: 'string',
		name: 'string',
		id: 'string',
		status: 'string',
		language: 'string',
	},
	response: results(languagesIn),
	beside: ({ accountId, name }) => ({ accountId, name }),
});
