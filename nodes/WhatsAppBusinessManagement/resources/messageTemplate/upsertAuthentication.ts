import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { results, withMissingResults } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import type { ShapeOf } from '../../parameters/field';
import { fieldOf, optionsField, requiredChoiceField } from '../../parameters/field';
import { builderSwitch, switchedOn } from '../../parameters/guard';
import { isEmpty, listOf, text } from '../../parameters/values';
import { codeExpirationField, securityRecommendationField } from './codeOptions';
import { nameField } from './creation';
import { languagesField } from './languages';
import { checkTimeToLive, timeToLiveField } from './timeToLive';
import { withDescription } from './withDescription';

/** How the code reaches the app: copied by hand, with one tap, or without a tap. */
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

const appsField = fieldOf(
	{
		displayName: 'Supported Apps',
		name: 'supportedApps',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add app',
		default: {},
		displayOptions: { show: { otpType: ['ONE_TAP', 'ZERO_TAP'] } },
		description: 'The Android apps that receive the code, up to 5',
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
						description: 'The package name of the Android app',
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
	},
	() => z.object({ app: listOf(supportedApp(), { atMost: 5 }) }).default({}),
);

const FIELDS = [
	accountLocator(),
	{ ...nameField, property: { ...nameField.property, placeholder: 'e.g. login_code' } },
	languagesField({ atLeastOne: 'enter at least one code, e.g. en_US' }),
	requiredChoiceField('otpType', OTP_TYPES, {
		label: 'Button',
		default: 'COPY_CODE',
		description: 'How the code gets from the message into the app',
	}),
	appsField,
	fieldOf(
		builderSwitch({
			displayName: 'Zero-Tap Terms Accepted',
			name: 'zeroTapTermsAccepted',
			required: true,
			displayOptions: { show: { otpType: ['ZERO_TAP'] } },
			description:
				'Whether you have read WhatsApp’s terms for zero-tap: people must expect that the code is filled in for them',
		}),
		switchedOn,
	),
	optionsField([
		securityRecommendationField,
		withDescription(
			codeExpirationField,
			`${codeExpirationField.property.description}. The footer shows it.`,
		),
		withDescription(
			timeToLiveField,
			'How many seconds Meta tries to deliver a message: 30 to 900, or -1 for 30 days',
		),
	]),
] as const;

const checked = (checks: ShapeOf<typeof FIELDS>) =>
	z
		.object(checks)
		.superRefine(({ options: { messageSendTtlSeconds } }, context) => {
			const path = ['options', 'messageSendTtlSeconds'];
			checkTimeToLive(messageSendTtlSeconds, 'AUTHENTICATION', path, context);
		})
		.superRefine(({ otpType, supportedApps: { app }, zeroTapTermsAccepted }, context) => {
			const refuse = (path: string, message: string) =>
				context.addIssue({ code: 'custom', path: [path], message });
			if (otpType !== 'COPY_CODE' && app.length === 0) {
				refuse('supportedApps', 'add the Android app that receives the code');
			}
			if (otpType === 'ZERO_TAP' && !zeroTapTermsAccepted) {
				refuse('zeroTapTermsAccepted', 'turn this on: Meta requires it for zero-tap templates');
			}
		});

type Input = z.output<ReturnType<typeof checked>>;

/** Meta sets the texts, so neither the body nor the button contains one. */
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

/** Adds the requested languages, in their order, to results that contain no language. */
function withLanguages(templates: IDataObject[], languages: unknown): IDataObject[] {
	const requested = Array.isArray(languages) ? (languages as string[]) : [];
	const isPaired = templates.length === requested.length && templates.every(hasNoLanguage);
	if (!isPaired) return templates;
	return templates.map((template, index) => ({ ...template, language: requested[index] }));
}

const hasNoLanguage = ({ language }: IDataObject): boolean => isEmpty(language);

/** @returns one result per requested language */
function languagesIn({ data }: IDataObject, { languages }: IDataObject): IDataObject[] {
	const templates = (Array.isArray(data) ? data.filter(isRecord) : []) as IDataObject[];
	const withLanguage = withLanguages(templates, languages).map((template) => ({
		...template,
		success: succeeded(template),
	}));
	return withMissingResults(withLanguage, 'language', languages);
}

export const upsertAuthentication = operation({
	name: 'Upsert Authentication',
	value: 'upsertAuthentication',
	action: 'Create or update authentication templates in many languages',
	description:
		'Create templates for one-time codes in several languages at once, or update existing ones. Returns one item per language.',
	fields: FIELDS,
	input: checked,
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
	echo: ({ accountId, name }) => ({ accountId, name }),
});
