import type { OperationCases, RefusedCase } from '../../../../engine/operations/cases';
import { CONNECTED_NUMBER_ID } from '../../../../graphApi';
import { numberQuirks, numberState } from '../../../../graphApi/resources/numberState';
import { CONNECTED, update } from './shared';

const OVERRIDE = {
	...CONNECTED,
	numberOverride: 'set',
	confirmed: true,
	overrideCallbackUrl: 'https://example.com/number',
	verifyToken: 'a word of ours',
};

const refusesOverride = (what: string, changes: object, message: RegExp): RefusedCase => [
	what,
	{ ...OVERRIDE, ...changes },
	message,
];

export const cases: OperationCases = {
	repeats: 'sent again',
	cases: [
		{
			does: 'sets an address with its verify token, and does not return the token',
			given: ({ world }) => {
				numberQuirks.of(world).callbacksUnchecked = true;
			},
			parameters: OVERRIDE,
			calls: update({
				webhook_configuration: {
					override_callback_uri: OVERRIDE.overrideCallbackUrl,
					verify_token: OVERRIDE.verifyToken,
				},
			}),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, override: 'set', success: true }],
		},
		{
			does: 'removes one, and ignores the hidden fields',
			given: ({ world }) => {
				numberState(world, CONNECTED_NUMBER_ID).overrideCallbackUri = 'https://example.com/old';
			},
			parameters: {
				...OVERRIDE,
				numberOverride: 'remove',
				confirmed: false,
				overrideCallbackUrl: 'none',
			},
			calls: update({ webhook_configuration: { override_callback_uri: '' } }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, override: 'remove', success: true }],
		},
	],
	refused: [
		refusesOverride(
			'an unconfirmed override',
			{ confirmed: false },
			/^I Understand: read the notice above/,
		),
		refusesOverride(
			'an override that an agent chooses',
			{ numberOverride: '={{ $fromAI("override") }}' },
			/^Override Callback: must not be an expression/,
		),
		refusesOverride(
			'another choice',
			{ numberOverride: 'keep' },
			/^Override Callback: must be one of/,
		),
		refusesOverride(
			'an override without TLS',
			{ overrideCallbackUrl: 'http://example.com/number' },
			/^Override Callback URL: must be an https:\/\/ address of at most 200 characters/,
		),
		refusesOverride(
			'an override that is too long',
			{ overrideCallbackUrl: `https://example.com/${'a'.repeat(200)}` },
			/^Override Callback URL: must be an https:.* address of at most 200 characters/,
		),
		refusesOverride(
			'an override without a verify token',
			{ verifyToken: '={{ "" }}' },
			/^Verify Token: fill it in/,
		),
	],
};
