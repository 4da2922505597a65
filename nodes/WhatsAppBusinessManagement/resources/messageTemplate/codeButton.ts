import { z } from 'zod';

import { fieldOf, requiredChoiceField } from '../../parameters/field';
import { builderSwitch, switchedOn } from '../../parameters/guard';
import { listOf, text } from '../../parameters/values';

/** How the code reaches the app: copied by hand, with one tap, or without a tap. */
export const OTP_TYPES = {
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

/** The apps that the code is filled into. */
export const appsField = fieldOf(
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

/** How the code gets from the message into the app. */
export const otpTypeField = requiredChoiceField('otpType', OTP_TYPES, {
	label: 'Button',
	default: 'COPY_CODE',
	description: 'How the code gets from the message into the app',
});

/** Meta requires it for zero-tap (Meta: Zero-tap authentication templates). */
export const zeroTapTermsField = fieldOf(
	builderSwitch({
		displayName: 'Zero-Tap Terms Accepted',
		name: 'zeroTapTermsAccepted',
		required: true,
		displayOptions: { show: { otpType: ['ZERO_TAP'] } },
		description:
			'Whether you have read WhatsApp’s terms for zero-tap: people must expect that the code is filled in for them',
	}),
	switchedOn,
);
