import { generateKeyPairSync } from 'node:crypto';

import { CONNECTED_NUMBER_ID, VERIFIED_NUMBER_ID } from '../../../graphApi';
import { PUBLIC_KEY } from '../../../graphApi/madeUpData/encryptionKeys';
import { numberState } from '../../../graphApi/resources/numberState';
import { byId } from './cases';
import type { OperationCase, RefusedCase, ResourceCases } from './cases';

const CONNECTED = { phoneNumberId: byId(CONNECTED_NUMBER_ID) };
const VERIFIED = { phoneNumberId: byId(VERIFIED_NUMBER_ID) };

const sets = (phoneNumberId: string, body: object): OperationCase['calls'] => [
	{ method: 'POST', path: `${phoneNumberId}/settings`, body },
];

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });

const JWK = JSON.stringify(privateKey.export({ format: 'jwk' }));

const inBase64 = (text: string): string => Buffer.from(text).toString('base64');

const inHex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

const bodyOf = (type: 'pkcs1' | 'pkcs8', more: object = {}): string =>
	Buffer.from(privateKey.export({ type, format: 'der', ...more } as never)).toString('base64');

const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** As people paste them. None may reach Meta. */
const PRIVATE_KEYS = {
	'a whole one': PEM,
	'in small letters': PEM.toLowerCase(),
	'its body alone': bodyOf('pkcs8'),
	'its body alone, in lines': bodyOf('pkcs1').replace(/(.{64})/g, '$1\n'),
	'its body alone, with \\n as text': bodyOf('pkcs1').replace(/(.{64})/g, '$1\\n'),
	'its body alone, encrypted': bodyOf('pkcs8', { cipher: 'aes-256-cbc', passphrase: 'lantern' }),
	'its body under another header': `-----BEGIN KEY-----\n${bodyOf('pkcs8')}\n-----END KEY-----`,
	'a whole one in base64': inBase64(PEM),
	'its body alone in base64 once more': inBase64(bodyOf('pkcs8')),
	'as a JWK': JWK,
	'as a JWK in a set': `{"keys": [${JWK}]}`,
	'as a JWK in base64': inBase64(JWK),
	'its body in hex': inHex(bodyOf('pkcs8')),
	'its body in hex, with colons': inHex(bodyOf('pkcs1')).replace(/..(?!$)/g, '$&:'),
};

/** To the end: nothing of the key stands in it. */
const PRIVATE =
	/^Client Encryption Key: this is a private key, and nothing was sent\. Paste the public key[^:]*$/;

export const cases: ResourceCases = {
	resource: 'phoneSettings',
	cases: [
		{
			operation: 'get',
			does: 'reads all settings, and no password of a SIP server even where Meta sends one',
			given: ({ world }) => {
				numberState(world, CONNECTED_NUMBER_ID).settings.calling = {
					status: 'ENABLED',
					sip: { servers: [{ hostname: 'sip.example.com', sip_user_password: 'secret' }] },
				};
			},
			parameters: CONNECTED,
			calls: [{ method: 'GET', path: `${CONNECTED_NUMBER_ID}/settings` }],
			items: [
				{
					phoneNumberId: CONNECTED_NUMBER_ID,
					calling: {
						status: 'ENABLED',
						sip: { servers: [{ hostname: 'sip.example.com', sip_user_password: '[hidden]' }] },
					},
					payload_encryption: { status: 'disabled' },
					user_identity_change: { enable_identity_key_check: false },
					storage_configuration: { status: 'DEFAULT' },
				},
			],
		},
		{
			operation: 'setCalling',
			does: 'sends what was chosen, and more as JSON',
			parameters: {
				...CONNECTED,
				status: 'ENABLED',
				options: {
					callIconVisibility: 'DISABLE_ALL',
					callbackPermissionStatus: 'ENABLED',
					more: '{"video": {"status": "ENABLED"}, "status": "DISABLED"}',
				},
			},
			calls: sets(CONNECTED_NUMBER_ID, {
				calling: {
					video: { status: 'ENABLED' },
					status: 'ENABLED',
					call_icon_visibility: 'DISABLE_ALL',
					callback_permission_status: 'ENABLED',
				},
			}),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, status: 'ENABLED', success: true }],
		},
		{
			operation: 'setCalling',
			does: 'sends nothing that was not chosen',
			parameters: { ...CONNECTED, status: 'DISABLED' },
			calls: sets(CONNECTED_NUMBER_ID, { calling: { status: 'DISABLED' } }),
			item: { phoneNumberId: CONNECTED_NUMBER_ID, status: 'DISABLED', success: true },
		},
		...[true, false].map(
			(enabled): OperationCase => ({
				operation: 'setIdentityChangeCheck',
				does: `switches the check ${enabled ? 'on' : 'off'}`,
				parameters: { ...CONNECTED, checkIdentity: enabled },
				calls: sets(CONNECTED_NUMBER_ID, {
					user_identity_change: { enable_identity_key_check: enabled },
				}),
				items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled, success: true }],
			}),
		),
		{
			operation: 'setLocalStorage',
			does: 'keeps the data in a region',
			parameters: { ...VERIFIED, localStorage: true, dataLocalizationRegion: 'CH' },
			calls: sets(VERIFIED_NUMBER_ID, {
				storage_configuration: {
					status: 'IN_COUNTRY_STORAGE_ENABLED',
					data_localization_region: 'CH',
				},
			}),
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, enabled: true, success: true }],
		},
		{
			operation: 'setLocalStorage',
			does: 'ends it, whatever the hidden field still holds',
			parameters: { ...VERIFIED, localStorage: false, dataLocalizationRegion: 'CH' },
			calls: sets(VERIFIED_NUMBER_ID, {
				storage_configuration: { status: 'IN_COUNTRY_STORAGE_DISABLED' },
			}),
			items: [{ phoneNumberId: VERIFIED_NUMBER_ID, enabled: false, success: true }],
		},
		{
			operation: 'setPayloadEncryption',
			does: 'goes on with the key that Meta has',
			given: ({ world }) => {
				numberState(world, CONNECTED_NUMBER_ID).settings.payload_encryption = {
					status: 'enabled',
					client_encryption_key_fingerprint: 'SHA256:made-up-fingerprint',
				};
			},
			parameters: { ...CONNECTED, payloadEncryption: true },
			calls: sets(CONNECTED_NUMBER_ID, { payload_encryption: { status: 'enabled' } }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: true, success: true }],
		},
		{
			operation: 'setPayloadEncryption',
			does: 'hands over the public key',
			parameters: { ...CONNECTED, payloadEncryption: true, clientEncryptionKey: PUBLIC_KEY },
			calls: sets(CONNECTED_NUMBER_ID, {
				payload_encryption: { status: 'enabled', client_encryption_key: PUBLIC_KEY },
			}),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: true, success: true }],
		},
		...[
			['as a JWK', JSON.stringify(publicKey.export({ format: 'jwk' }))],
			['in base64', inBase64(PUBLIC_KEY)],
		].map(
			([form, clientEncryptionKey]): OperationCase => ({
				operation: 'setPayloadEncryption',
				does: `hands over the public key ${form}`,
				parameters: { ...CONNECTED, payloadEncryption: true, clientEncryptionKey },
				calls: sets(CONNECTED_NUMBER_ID, {
					payload_encryption: { status: 'enabled', client_encryption_key: clientEncryptionKey },
				}),
				items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: true, success: true }],
			}),
		),
		{
			operation: 'setPayloadEncryption',
			does: 'ends it without a key',
			parameters: { ...CONNECTED, payloadEncryption: false },
			calls: sets(CONNECTED_NUMBER_ID, { payload_encryption: { status: 'disabled' } }),
			items: [{ phoneNumberId: CONNECTED_NUMBER_ID, enabled: false, success: true }],
		},
	],
	refused: [
		[
			'local storage nowhere',
			{
				operation: 'setLocalStorage',
				...VERIFIED,
				localStorage: true,
				dataLocalizationRegion: '={{ "" }}',
			},
			/^Data Localization Region: choose where/,
		],
		[
			'local storage where Meta has none',
			{
				operation: 'setLocalStorage',
				...VERIFIED,
				localStorage: true,
				dataLocalizationRegion: 'US',
			},
			/^Data Localization Region: must be one of AE, AU/,
		],
		[
			'a private key',
			{
				operation: 'setPayloadEncryption',
				...CONNECTED,
				payloadEncryption: true,
				clientEncryptionKey: '-----BEGIN\nRSA PRIVATE KEY-----',
			},
			PRIVATE,
		],
		...Object.entries(PRIVATE_KEYS).map(
			([what, clientEncryptionKey]): RefusedCase => [
				`a private key: ${what}`,
				{
					operation: 'setPayloadEncryption',
					...CONNECTED,
					payloadEncryption: true,
					clientEncryptionKey,
				},
				PRIVATE,
			],
		),
		[
			'a status of calling that Meta does not know',
			{ operation: 'setCalling', ...CONNECTED, status: 'on' },
			/^Status: must be one of DISABLED, ENABLED/,
		],
		[
			'a visibility of the icon that Meta does not know',
			{ operation: 'setCalling', ...CONNECTED, options: { callIconVisibility: 'hidden' } },
			/^Call Icon Visibility: must be one of DEFAULT, DISABLE_ALL/,
		],
		[
			'a callback permission that Meta does not know',
			{ operation: 'setCalling', ...CONNECTED, options: { callbackPermissionStatus: 'yes' } },
			/^Callback Permission: must be one of DISABLED, ENABLED/,
		],
		[
			'call settings that are no JSON',
			{ operation: 'setCalling', ...CONNECTED, options: { more: '{"video"' } },
			/^More Settings: is not valid JSON/,
		],
	],
};
