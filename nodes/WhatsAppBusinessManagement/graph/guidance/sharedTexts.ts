import type { Guidance } from './guidance';

/* Texts that several entries of the tables share. */

/** The token may not do this. */
export const PERMISSION = {
	about: ['permission'],
	isDenied: true,
	advice:
		'Grant the system user the permission whatsapp_business_management (Business settings → System users → Generate token), and assign the system user to the account. Calls on a business portfolio also need business_management. If Meta’s message names another permission, grant that one.',
} as const satisfies Partial<Guidance>;

/** The object does not exist, or the token cannot see it. */
export const NOT_FOUND = {
	about: ['object', 'permission'],
	isNotFound: true,
	title: 'Meta cannot find this object',
	advice:
		'Check the ID, and check that the system user is assigned to the account that the object belongs to.',
} as const satisfies Partial<Guidance>;

/** Meta sends no verification code for a while. */
export const NO_CODE_NOW = {
	about: ['verificationCode', 'rateLimit'],
	title: 'Meta is not sending codes to this number right now',
	advice:
		'Wait an hour before you request another code, or request a voice call instead of an SMS.',
} as const satisfies Partial<Guidance>;

/** The token must be replaced. */
export const NEW_TOKEN = {
	advice:
		'Tokens from the App Dashboard expire after 24 hours at most. Create a token that does not expire: Business settings → Users → System users → choose the user → Generate token → expiration “Never”, with the permission whatsapp_business_management. Then paste it into the credential.',
} as const satisfies Partial<Guidance>;

/** The App Secret is not that of the app that generated the token. */
export const WRONG_PROOF = {
	about: ['appSecret'],
	title: 'Meta rejected the app secret proof',
	advice:
		'The App Secret in the credential is not that of the app that generated the access token. Open that app in the App Dashboard → App settings → Basic, and copy the App ID and the App Secret from there.',
} as const satisfies Guidance;

/** The app's token is made of the App ID and the App Secret, so one of them is wrong. */
export const WRONG_APP_SECRET = {
	title: 'The App ID and the App Secret of the credential do not belong together',
	advice:
		'Copy both again from the App Dashboard → App settings → Basic. The access token is not the cause: this call uses the App ID and the App Secret only.',
} as const;

/** A token of the same kind would fail again, because it depends on a person. */
export const GENERATE_AGAIN = {
	advice:
		'Generate a new token for a system user (Business settings → Users → System users → Generate token), and paste it into the credential. A token of a system user does not depend on a person.',
} as const satisfies Partial<Guidance>;

/** Meta sends a challenge, and the address did not return it. */
export const CALLBACK_NOT_VERIFIED = {
	title: 'Meta could not verify the callback',
	advice:
		'Meta sends a challenge to the callback address, and the address must return it at once. Check that the address is reachable from the internet over https and uses the right verify token. If it is an address of n8n, check WEBHOOK_URL: it must point to this n8n.',
} as const satisfies Partial<Guidance>;

/** A flow with an endpoint needs the public key of the number. */
export const NO_PUBLIC_KEY = {
	title: 'The phone number has no signed public key',
	advice:
		'Set the key first: Encryption Key → Set. Then connect the app (Flow → Update with Application ID), and publish the flow again.',
} as const satisfies Partial<Guidance>;

/** How to paste a token. */
export const PASTE_TOKEN =
	'Paste the token again: complete, and nothing else. If that does not help, generate a new token for the system user (Business settings → Users → System users → Generate token).';

/** A limit of calls. */
export const RATE_LIMIT = {
	repeat: 'refused',
	advice:
		'Wait until Meta accepts calls again, request fewer items at a time, or spread the calls over a longer period.',
} as const;

/** Something in the call is wrong. */
export const PARAMETER = {
	repeat: 'never',
	advice: 'Check the fields of the node against Meta’s message.',
	adviceWithoutDetails:
		'Check the fields of the node. Meta does not name the field that is wrong. To find it, leave out optional fields.',
} as const;

/** A fault at Meta. */
export const TRANSIENT = {
	repeat: 'transient',
	advice:
		'The problem is on Meta’s side and usually passes within minutes. Run the node again later.',
} as const;
