import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

import { operation } from '../../execution/operation';
import { results, withMissingResults } from '../../execution/response';
import { edge, nodeId } from '../../graph/paths';
import { isRecord } from '../../graph/records';
import { succeeded } from '../../graph/success';
import { accountLocator } from '../../lookups/account';
import type { ShapeOf } from '../../parameters/field';
import { optionsField } from '../../parameters/field';
import { isEmpty } from '../../parameters/values';
import { appsField, otpTypeField, zeroTapTermsField } from './codeButton';
import { codeExpirationField, securityRecommendationField } from './codeOptions';
import { nameField } from './creation';
import { languagesFields } from './languages';
import { checkTimeToLive, timeToLiveField } from './timeToLive';
import { withDescription } from './withDescription';

const FIELDS = [
	accountLocator(),
	{ ...nameField, property: { ...nameField.property, placeholder: 'e.g. login_code' } },
	...languagesFields({ atLeastOne: 'enter at least one code, e.g. en_US' }),
	otpTypeField,
	appsField,
	zeroTapTermsField,
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
	action: 'Create or update authentication templates',
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
