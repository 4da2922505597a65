import type { INodeParameters } from 'n8n-workflow';

/** A button in a row, and as Meta gets it. Values of another type are left out. */
export const LIBRARY_BUTTONS: Array<[button: INodeParameters, input: object]> = [
	[
		{
			type: 'URL',
			url: 'https://example.com/{{1}}',
			urlExample: 'https://example.com/A-1',
			phoneNumber: '+15550051310',
		},
		{
			type: 'URL',
			url: { base_url: 'https://example.com/{{1}}', url_suffix_example: 'https://example.com/A-1' },
		},
	],
	[
		{ type: 'URL', url: 'https://example.com' },
		{ type: 'URL', url: { base_url: 'https://example.com' } },
	],
	[
		{ type: 'PHONE_NUMBER', phoneNumber: '+15550051310' },
		{ type: 'PHONE_NUMBER', phone_number: '+15550051310' },
	],
	[{ type: 'QUICK_REPLY' }, { type: 'QUICK_REPLY' }],
	[{ type: 'OTP' }, { type: 'OTP', otp_type: 'COPY_CODE' }],
	[
		{
			type: 'OTP',
			otpType: 'ONE_TAP',
			packageName: 'com.example.shop',
			signatureHash: 'K8a/AINcGX7',
		},
		{
			type: 'OTP',
			otp_type: 'ONE_TAP',
			supported_apps: [{ package_name: 'com.example.shop', signature_hash: 'K8a/AINcGX7' }],
		},
	],
];
