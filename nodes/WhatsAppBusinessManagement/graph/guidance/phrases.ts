import type { Guidance, Repeat } from './guidance';
import {
	CALLBACK_NOT_VERIFIED,
	GENERATE_AGAIN,
	NEW_TOKEN,
	NO_PUBLIC_KEY,
	NOT_FOUND,
	PASTE_TOKEN,
	PERMISSION,
	WRONG_PROOF,
} from './sharedTexts';

/** What a sentence of Meta means. Meta uses some codes, above all 100, for causes that only its text tells apart. */
export interface Phrase extends Omit<Guidance, 'about'> {
	/** The code that the sentence comes with. */
	code: number;
	/** The sentence, in any of Meta's texts. */
	says: RegExp;
	/** Replaces the rule of the code for repeating the call. */
	repeat?: Repeat;
	/** Whether a subcode that the tables know is more specific. */
	isGeneral?: true;
	/** Whether the meaning holds for calls with the token of the user only. */
	onlyUserToken?: true;
}

/**
 * Known sentences of Meta. The first that matches is used, before the code and the subcode.
 * Sources: answers of Meta that were published, and Meta's error-code pages.
 */
export const PHRASES: readonly Phrase[] = [
	{ code: 100, says: /invalid appsecret_proof/i, ...WRONG_PROOF },
	{
		code: 100,
		says: /requires? an appsecret_proof/i,
		title: 'The app requires the app secret proof',
		advice:
			'Fill in the App Secret in the credential (App Dashboard → App settings → Basic). The nodes then send the proof with every call.',
	},
	{
		code: 100,
		says: /(?<!due to )missing permissions?\.?$|(?:requires?|needs?) (?:the |an? )?[\w ]*permission|(?:do|does)(?: not|n.t) have (?:the |an? )?[\w ]*permission/im,
		...PERMISSION,
		isGeneral: true,
		title: 'The access token lacks a permission',
	},
	{
		code: 100,
		says: /access token does not belong to (?:the |this )?app/i,
		title: 'The access token was generated for another app',
		advice:
			'Generate the token for the app of the credential, or enter the App ID and the App Secret of the token’s app.',
	},
	{
		code: 100,
		isGeneral: true,
		says: /callback verification failed|callback url.*(?:validat|invalid|not valid)|invalid callback/i,
		...CALLBACK_NOT_VERIFIED,
	},
	...[10, 100, 200].map((code) => ({
		code,
		says: /before overrid(?:e|ing) the current callback|must be subscribed to receive messages/i,
		title: 'The app is not subscribed to the account',
		advice:
			'First run Webhook Account Subscription → Subscribe for the account. Then set the override again.',
	})),
	{
		code: 100,
		says: /unsupported (?:get|post|delete) request\. object with id|does not exist, cannot be loaded/i,
		...NOT_FOUND,
	},
	{
		code: 100,
		says: /flow name is not unique/i,
		title: 'The account has a flow of this name already',
		advice: 'Choose another name. Flow → Get Many shows the flows of the account.',
	},
	{
		code: 200,
		says: /api access (?:is |was |has been )?(?:blocked|deactivated)/i,
		title: 'Meta has blocked the app',
		advice:
			'Open the app in the App Dashboard: it may show what Meta requires, e.g. the Data Use Checkup. Business Support Home may show a restriction of the app or of the business.',
	},
	{
		code: 190,
		onlyUserToken: true,
		says: /cannot parse access token|malformed access token|could not be decrypted|bad signature|invalid oauth (?:2\.0 )?access token(?! signature)/i,
		title: 'The access token was not copied correctly',
		advice: PASTE_TOKEN,
	},
	{
		code: 190,
		onlyUserToken: true,
		says: /invalid oauth access token signature/i,
		title: 'The access token is not complete, or was changed',
		advice: PASTE_TOKEN,
	},
	{
		code: 190,
		onlyUserToken: true,
		says: /session has expired|token has expired/i,
		title: 'The access token has expired',
		...NEW_TOKEN,
	},
	{
		code: 190,
		onlyUserToken: true,
		says: /changed (?:the|their) password/i,
		title: 'The token is no longer valid, because the user changed the password',
		...GENERATE_AGAIN,
	},
	{
		code: 190,
		onlyUserToken: true,
		says: /user has not authorized|user logged out/i,
		title: 'The access token was revoked',
		...GENERATE_AGAIN,
		isGeneral: true,
	},
	{
		code: 190,
		onlyUserToken: true,
		says: /error validating application/i,
		title: 'Meta does not know the app of the access token',
		advice:
			'Check in the App Dashboard that the app exists and is active. Then generate a new token for it, or for another app.',
	},
	...[104, 190, 2500].map((code) => ({
		code,
		onlyUserToken: true as const,
		says: /an (?:active )?access token (?:is required|must be used)/i,
		title: 'Meta received no access token',
		advice: `Check the Access Token in the credential. ${PASTE_TOKEN}`,
	})),
	...[1, 101].map((code) => ({
		code,
		repeat: 'never' as const,
		says: /error validating application/i,
		title: 'Meta does not know the app of the credential',
		advice: 'Check the App ID in the credential (App Dashboard → App settings → Basic).',
	})),
	...[1, 101].map((code) => ({
		code,
		repeat: 'never' as const,
		says: /error validating client secret/i,
		title: 'The App ID and the App Secret of the credential do not belong together',
		advice: 'Copy both again from the App Dashboard → App settings → Basic.',
	})),
	{
		code: 136024,
		says: /already (?:been )?verified|já (?:foi )?verificad|ya (?:está|fue|ha sido) verificad|bereits (?:bestätigt|verifiziert)|déjà (?:été )?vérifié|sudah (?:di|ter)?verifikasi/i,
		title: 'The number is already verified',
		advice: 'It needs no code. Register it: Phone Number → Register.',
	},
	{
		code: 139002,
		says: /public key|(?:chave|clave) pública|öffentliche\w* schlüssel|clé publique|kunci publik/i,
		...NO_PUBLIC_KEY,
	},
	{
		code: 139002,
		says: /no application connected/i,
		title: 'No app is connected to the flow',
		advice: 'Set Application ID with Flow → Update, and publish the flow again.',
	},
	{
		code: 139002,
		says: /endpoint (?:is )?not available/i,
		title: 'The endpoint of the flow does not answer',
		advice:
			'Meta sends a health check to the endpoint before it publishes a flow. Check that the endpoint is reachable from the internet and answers the check.',
	},
	{
		code: 139002,
		says: /endpoint_uri|data_channel_uri/i,
		title: 'The flow has no endpoint address',
		advice: 'Set Endpoint URL with Flow → Update, and publish the flow again.',
	},
	{
		code: 139002,
		says: /(?:no|without(?: a)?) phone number|add a phone number/i,
		title: 'The account has no phone number',
		advice: 'Add a number to the account first: Phone Number → Create.',
	},
	{
		code: 139002,
		says: /subscribed to flows webhooks/i,
		title: 'The account is not subscribed to the webhooks of flows',
		advice:
			'Publish a workflow with the trigger and Trigger On → Flow, or run Webhook Account Subscription → Subscribe and Webhook App Subscription → Set Callback with the field flows.',
	},
	{
		code: 139002,
		says: /validation error/i,
		title: 'The flow JSON has validation errors',
		advice:
			'Flow → Get with the field Validation Errors lists them. Correct them with Flow → Upload JSON.',
	},
	{
		code: 139002,
		says: /versions? in flow json/i,
		title: 'The version of the flow JSON can no longer be published',
		advice:
			'Use a current version in the flow JSON: Meta’s changelog of WhatsApp Flows lists them.',
	},
];
