import { byId } from '../engine/byId';
import type { RefusedRow } from './refusedCalls';
import { says, subcode, testRefusedCalls } from './refusedCalls';

const NUMBER = { resource: 'phoneNumber', phoneNumberId: byId('106540118822001') };
const VERIFY = { ...NUMBER, operation: 'verifyCode', verificationCode: '204816' };
const REGISTER = { ...NUMBER, operation: 'register', pin: '204816' };
const ADD = {
	resource: 'phoneNumber',
	operation: 'create',
	accountId: byId('104857118822001'),
	countryCode: '44',
	number: '442071838750',
	verifiedName: 'Harbour Lanterns',
};
const MIGRATE = { ...ADD, migrate: true };
const OVERRIDE = {
	...NUMBER,
	operation: 'setWebhookOverride',
	override: 'set',
	confirmPhoneNumberSetWebhookOverride: true,
	overrideCallbackUrl: 'https://desk.lantern.example/meta',
	verifyToken: 'glow',
};

const MIGRATION_ADVICE = /Country Code|other account|migrat|moved/i;

/** A wrong code comes with the subcode of a refused migration: a recorded answer of Meta. */
const wrongCode = (title: string, text: string): RefusedRow => [
	`a wrong verification code: “${text}”`,
	{
		parameters: VERIFY,
		error: {
			message: 'Verify code error',
			code: 136025,
			error_subcode: 2388093,
			...says(title, text),
		},
		title: new RegExp(title),
		advice: [/six digits of the latest code/, /request a new one/],
		not: MIGRATION_ADVICE,
	},
];

const migration = (what: string, title: string, text: string, language = ''): RefusedRow => [
	`a number that cannot be migrated: ${what}${language}`,
	{
		parameters: MIGRATE,
		error: subcode(2388103, says(title, text)),
		title: new RegExp(title),
		advice: [/approved display name/, /two-step verification/, /payment method/, /verified/],
		not: /unused number|No more numbers/,
	},
];

const limit = (text: string): RefusedRow => [
	`an account that cannot have more numbers: “${text}”`,
	{
		parameters: MIGRATE,
		error: subcode(2388103, says('Number limit', text)),
		title: /Number limit/,
		advice: [/Delete an unused number/],
		not: /two-step/,
	},
];

const missingPermission = (message: string, texts = {}): RefusedRow => [
	`a missing permission as code 100: “${message}”`,
	{
		parameters: REGISTER,
		error: { message, code: 100, ...texts },
		title: /The access token lacks a permission|Sem permissão/,
		advice: [/whatsapp_business_management/, /assign the system user to the account/],
		not: /Check the fields/,
	},
];

// https://github.com/chatwoot/chatwoot/issues/13154
const notSubscribed = (what: string, parameters: object, message: string): RefusedRow => [
	`an override before the app is subscribed: ${what}`,
	{
		parameters: { ...OVERRIDE, ...parameters },
		error: { message: `(#100) ${message}`, code: 100 },
		title: /The app is not subscribed to the account/,
		advice: [/Webhook Account Subscription → Subscribe/],
		not: /Check the fields|refused a parameter/,
	},
];

const NOT_SUBSCRIBED =
	'Before override the current callback uri, your app must be subscribed to receive messages for WhatsApp Business Account';

// https://github.com/chatwoot/chatwoot/pull/12556
const noCertificate = (what: string, texts: object, title: RegExp): RefusedRow => [
	`a registration that is refused for the display name: ${what}`,
	{
		parameters: REGISTER,
		error: subcode(2388001, texts),
		title,
		advice: [/Phone Number → Get.*Name Status/, /Change Display Name/, /register the number again/],
		not: /Check the fields|does not name the field/,
	},
];

describe('what is said about a number that Meta refuses', () => {
	testRefusedCalls([
		wrongCode('Código não verificado', 'O código digitado está incorreto.'),
		wrongCode('Não confirmado', 'Tente outra vez.'),
		wrongCode('Code not verified', 'The code you entered is wrong.'),
		wrongCode('Código no verificado', 'El código no es válido.'),
		wrongCode('Code nicht bestätigt', 'Der Code ist falsch.'),
		wrongCode('Kode tidak terverifikasi', 'Kode yang Anda masukkan salah.'),
		[
			'a wrong verification code without words',
			{
				parameters: VERIFY,
				error: { message: 'Verify code error', code: 136025, error_subcode: 2388093 },
				title: /The verification code is wrong/,
				advice: [/latest code/],
				not: MIGRATION_ADVICE,
			},
		],
		[
			'a wrong verification code of a pre-verified number',
			{
				parameters: {
					resource: 'preVerifiedNumber',
					operation: 'verifyCode',
					preVerifiedNumberId: byId('106550118822001'),
					verificationCode: '204816',
				},
				error: { message: '(#136025) Verify code error', code: 136025, error_subcode: 2388093 },
				title: /The verification code is wrong/,
				advice: [/latest code/],
				not: MIGRATION_ADVICE,
			},
		],
		[
			'a wrong code under the code of all refused values',
			{
				parameters: VERIFY,
				error: subcode(2388093, says('Código não verificado', 'O código está errado.')),
				title: /Código não verificado/,
				advice: [/^Check the fields of the node against Meta’s message/],
				not: MIGRATION_ADVICE,
			},
		],
		[
			'a code that Meta does not send now, with the subcode of a migration',
			{
				parameters: {
					...NUMBER,
					operation: 'requestCode',
					codeMethod: 'SMS',
					language: 'en_US',
				},
				error: {
					message: 'Request code error',
					code: 136024,
					error_subcode: 2388093,
					...says('Não foi possível enviar o código', 'Tente novamente mais tarde.'),
				},
				title: /Não foi possível/,
				advice: [/Wait an hour/],
				not: MIGRATION_ADVICE,
			},
		],
		[
			'a migration that the other account does not allow',
			{
				parameters: MIGRATE,
				error: subcode(2388093, says('Cannot migrate', 'Turn off two-step verification first.')),
				title: /Cannot migrate/,
				advice: [/two-step verification must be turned off there/],
				not: /six digits/,
			},
		],

		migration(
			'its name',
			'Cannot Migrate',
			'Its display name must be approved before you migrate.',
		),
		migration('payment', 'Cannot Migrate', 'The old account has no payment method.'),
		migration('the PIN', 'Cannot Migrate', 'Two-step verification is on.'),
		migration(
			'its name',
			'Não pode migrar',
			'O nome de exibição não foi aprovado.',
			', Portuguese',
		),
		migration('its name', 'Umzug', 'Der Anzeigename ist nicht genehmigt.', ', German'),
		migration(
			'payment',
			'Tidak bisa',
			'Akun lama tidak memiliki metode pembayaran.',
			', Indonesian',
		),
		[
			'a number that cannot be migrated, without words',
			{
				parameters: MIGRATE,
				error: subcode(2388103),
				title: /The number cannot be migrated/,
				advice: [/approved display name/],
				not: /No more numbers|unused number/,
			},
		],
		limit('You reached the maximum number of phone numbers.'),
		limit('The account has the most phone numbers allowed, so this one cannot be migrated to it.'),
		limit('Você atingiu o limite de números de telefone.'),

		missingPermission('(#100) Missing Permission'),
		missingPermission('(#100) Missing permissions.'),
		missingPermission(
			'(#100) Requires whatsapp_business_management permission to manage the object',
		),
		missingPermission('(#100) Missing Permission', says('Sem permissão', 'Peça acesso à conta.')),

		notSubscribed('of a number', {}, NOT_SUBSCRIBED),
		notSubscribed('in other words', {}, NOT_SUBSCRIBED.replace('override', 'overriding')),
		notSubscribed(
			'of an account',
			{
				resource: 'subscribedApp',
				operation: 'subscribe',
				accountId: byId('104857118822001'),
				confirmSubscribedAppSubscribe: true,
			},
			NOT_SUBSCRIBED,
		),
		[
			'a callback that does not answer the challenge',
			{
				parameters: OVERRIDE,
				error: {
					message: '(#2200) Callback verification failed: HTTP Status Code = 403',
					code: 2200,
				},
				title: /could not verify the callback/,
				advice: [/challenge/, /reachable from the internet/, /verify token/],
				not: /Webhook Account Subscription/,
			},
		],

		noCertificate(
			'in Meta’s words',
			says('No certificate', 'The display name could not be processed. Change it first.'),
			/No certificate/,
		),
		noCertificate('without words', {}, /no certificate yet, because of its display name/),
		noCertificate(
			'in Portuguese',
			says('Sem certificado', 'Não foi possível processar o nome de exibição.'),
			/Sem certificado/,
		),
		[
			'a registration with a wrong PIN, although a subcode speaks of the display name',
			{
				parameters: REGISTER,
				error: { message: '(#133005) PIN mismatch', code: 133005, error_subcode: 2388001 },
				title: /The two-step PIN is wrong/,
				advice: [/Check the PIN/],
				not: /display name/i,
			},
		],
		[
			'a number that is in another account already',
			{
				parameters: ADD,
				error: subcode(2388012, says('Already registered', 'Delete it there or migrate it.')),
				title: /Already registered/,
				advice: [/turn on Migrate/],
				not: /unused number/,
			},
		],

		// https://docs.kapso.ai/docs/whatsapp/business-usernames
		...[
			'The username is on another business phone number of the portfolio.',
			'O nome de usuário está em outro número do portfólio.',
		].map(
			(details): RefusedRow => [
				`a username of another number: “${details}”`,
				{
					parameters: {
						resource: 'username',
						operation: 'set',
						phoneNumberId: byId('106540118822001'),
						username: 'lanternlane',
					},
					error: {
						message: '(#147005) Username transfer required',
						code: 147005,
						error_data: { messaging_product: 'whatsapp', details },
					},
					title: /Another number of the same portfolio holds the username/,
					advice: [/Options → Transfer → Move From the Other Number/],
				},
			],
		),
		[
			'a username that is taken',
			{
				parameters: {
					resource: 'username',
					operation: 'set',
					phoneNumberId: byId('106540118822001'),
					username: 'lanternlane',
				},
				error: { message: '(#147001) Username is not available', code: 147001 },
				title: /The username is not available/,
				advice: [/Get Suggestions/],
				not: /Transfer/,
			},
		],
	]);
});
