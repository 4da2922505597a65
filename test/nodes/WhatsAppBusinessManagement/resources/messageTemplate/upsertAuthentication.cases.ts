import type { OperationCases } from '../../../../engine/operations/cases';
import { ACCOUNT_ID } from '../../../../graphApi';
import { template } from './shared';

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'returns an item per language',
			parameters: {
				name: 'login_code',
				languages: 'en_US, it',
				otpType: 'COPY_CODE',
				options: {
					addSecurityRecommendation: true,
					codeExpirationMinutes: 5,
					messageSendTtlSeconds: 60,
				},
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/upsert_message_templates`,
					body: {
						name: 'login_code',
						languages: ['en_US', 'it'],
						category: 'AUTHENTICATION',
						components: [
							{ type: 'BODY', add_security_recommendation: true },
							{ type: 'FOOTER', code_expiration_minutes: 5 },
							{ type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE' }] },
						],
						message_send_ttl_seconds: 60,
					},
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					name: 'login_code',
					id: template(105),
					language: 'en_US',
					status: 'APPROVED',
					success: true,
				},
				{
					accountId: ACCOUNT_ID,
					name: 'login_code',
					id: expect.stringMatching(/^\d+$/),
					language: 'it',
					status: 'APPROVED',
					success: true,
				},
			],
		},
		{
			does: 'creates a zero-tap template for an app',
			parameters: {
				name: 'silent_code',
				languages: ['en_US'],
				otpType: 'ZERO_TAP',
				zeroTapTermsAccepted: true,
				supportedApps: {
					app: [{ packageName: 'com.example.shop', signatureHash: 'K8a/AINcGX7' }],
				},
			},
			calls: [
				{
					method: 'POST',
					path: `${ACCOUNT_ID}/upsert_message_templates`,
					body: {
						name: 'silent_code',
						languages: ['en_US'],
						category: 'AUTHENTICATION',
						components: [
							{ type: 'BODY' },
							{
								type: 'BUTTONS',
								buttons: [
									{
										type: 'OTP',
										otp_type: 'ZERO_TAP',
										supported_apps: [
											{ package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' },
										],
										zero_tap_terms_accepted: true,
									},
								],
							},
						],
					},
				},
			],
			items: [
				{
					accountId: ACCOUNT_ID,
					name: 'silent_code',
					id: expect.stringMatching(/^\d+$/),
					language: 'en_US',
					status: 'APPROVED',
					success: true,
				},
			],
		},
	],
	refused: [
		['no language', { name: 'code', languages: ' , ' }, /^Languages: enter at least one code/],
		[
			'a one-tap button without an app',
			{
				name: 'code',
				languages: 'de',
				otpType: 'ONE_TAP',
			},
			/^Supported Apps: add the Android app/,
		],
		[
			'zero-tap without its terms',
			{
				name: 'code',
				languages: 'de',
				otpType: 'ZERO_TAP',
				supportedApps: {
					app: [{ packageName: 'com.example.shop', signatureHash: 'K8a/AINcGX7' }],
				},
			},
			/^Zero-Tap Terms Accepted: turn this on/,
		],
		[
			'an invalid Android package name',
			{
				name: 'code',
				languages: 'de',
				otpType: 'ONE_TAP',
				supportedApps: { app: [{ packageName: 'shop', signatureHash: 'short' }] },
			},
			/must be the package name of an Android app.*must be the 11 characters/,
		],
		[
			'more apps than Meta accepts',
			{
				name: 'code',
				languages: 'de',
				otpType: 'ONE_TAP',
				supportedApps: {
					app: Array.from({ length: 6 }, (_, index) => ({
						packageName: `com.example.shop${index}`,
						signatureHash: 'K8a/AINcGX7',
					})),
				},
			},
			/^Supported Apps: may contain at most 5 entries$/,
		],
		[
			'a time to live of a second',
			{
				name: 'code',
				languages: 'de',
				options: { messageSendTtlSeconds: 1 },
			},
			/^Time to Live: must be from 30 to 900 seconds, or -1/,
		],
	],
};
