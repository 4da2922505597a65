import type { CodeGuidance } from './guidance';
import { PERMISSION, NO_CODE_NOW, RATE_LIMIT, PARAMETER, TRANSIENT } from './sharedTexts';

/** The codes of WhatsApp. Sources: the error-code pages of the Cloud API and of Flows, and the page of the edge. */
export const WHATSAPP_CODES: Readonly<Record<number, CodeGuidance>> = {
	130429: {
		about: ['rateLimit'],
		...RATE_LIMIT,
		title: 'The number has reached its throughput limit',
	},
	131000: {
		about: 'anything',
		isGeneral: true,
		...TRANSIENT,
		title: 'Something went wrong at Meta',
	},
	131005: {
		...PERMISSION,
		repeat: 'never',
		isGeneral: true,
		about: ['permission', 'terms', 'payment'],

		title: 'Meta denied access',
		advice: `${PERMISSION.advice} For payments, the account must first accept Meta’s payment terms (WhatsApp Manager → Account tools → Payment configurations).`,
	},
	131008: {
		about: 'anything',
		isGeneral: true,
		...PARAMETER,
		title: 'A required parameter is missing',
	},
	131009: {
		about: 'anything',
		isGeneral: true,
		...PARAMETER,
		title: 'A parameter value is not valid',
	},
	131016: { about: 'anything', ...TRANSIENT, title: 'The service is overloaded' },
	131021: {
		about: 'anything',
		repeat: 'never',
		title: 'Meta refused the number because it is your own',
		advice: 'Choose the number of another user: a number cannot block or message itself.',
	},
	131031: {
		about: ['policy'],
		repeat: 'never',
		title: 'The account is locked',
		advice: 'Open WhatsApp Manager → Account tools to see the reason, and request a review there.',
	},
	131037: {
		about: ['displayName'],
		repeat: 'never',
		title: 'The display name of the number is not approved',
		advice:
			'Phone Number → Get shows the status of the name. If Meta rejected the name, set another one: Phone Number → Change Display Name.',
	},
	131042: {
		about: ['payment'],
		repeat: 'never',
		title: 'The account has a payment problem',
		advice: 'Open Business settings → Billing and payments, and add or correct the payment method.',
	},
	131045: {
		about: ['displayName', 'registration'],
		repeat: 'never',
		title: 'The certificate of the number is incorrect',
		advice:
			'Register the number again: Phone Number → Register. If its display name changed, first wait until Meta has approved it.',
	},
	131048: {
		about: ['rateLimit', 'policy'],
		repeat: 'never',
		title: 'Meta limits this number because people blocked or reported it',
		advice: 'Do not repeat the call: that makes it worse. Check the quality rating of the number.',
	},
	131057: { about: 'anything', ...TRANSIENT, title: 'The account is in maintenance mode' },
	131047: {
		about: 'anything',
		repeat: 'never',
		title: 'The user has not messaged the number in the last 24 hours',
		advice: 'Wait until the user writes to the number again.',
	},
	131059: {
		about: 'anything',
		repeat: 'from the start',
		title: 'The list changed while it was read',
		advice: 'Run the node again: the list must be read from the beginning.',
	},
	131064: {
		about: ['rateLimit', 'policy', 'templateLimit'],
		repeat: 'never',
		title: 'Meta limits the account’s templates after category violations',
		advice:
			'Wait as long as Meta’s message states, and create utility templates only for messages that a user expects. WhatsApp Manager → Account tools shows the violation.',
	},
	132001: {
		about: ['object', 'language', 'templateName'],
		repeat: 'never',
		title: 'The template does not exist in this language',
		advice:
			'Message Template → Get Many lists the names and languages of the account’s templates. A new template can be used once Meta has approved it.',
	},
	132015: {
		about: ['status', 'policy'],
		repeat: 'never',
		title: 'The template is paused because of its quality',
		advice: 'Improve its text with Message Template → Update, or wait until the pause ends.',
	},
	132016: {
		about: ['status', 'policy'],
		repeat: 'never',
		title: 'The template is permanently disabled because it was paused too often',
		advice: 'Create a new template with a different text: Message Template → Create.',
	},
	132068: {
		about: ['flow'],
		repeat: 'never',
		title: 'The flow is blocked',
		advice:
			'Flow → Get with the field Health Status shows what is wrong. Fix it, or create a new flow.',
	},
	132069: {
		about: ['flow'],
		repeat: 'never',
		title: 'The flow is throttled',
		advice:
			'Flow → Get with the field Health Status shows what is wrong. Until it is fixed, the flow can be sent in 10 messages per hour.',
	},
	133000: {
		about: ['registration'],
		repeat: 'never',
		title: 'An earlier deregistration did not finish',
		advice: 'Deregister the number again, then register it.',
	},
	133004: { about: 'anything', ...TRANSIENT, title: 'The registration server is unavailable' },
	133005: {
		about: ['pin'],
		repeat: 'never',
		title: 'The two-step PIN is wrong',
		advice:
			'Check the PIN before you try again, because the number of attempts is limited. If the PIN is lost, set a new one: Phone Number → Set PIN does not ask for the old PIN.',
	},
	133006: {
		about: ['registration', 'verificationCode'],
		repeat: 'never',
		title: 'The number is not verified yet',
		advice: 'Verify it first: Phone Number → Request Code, then Verify Code.',
	},
	133008: {
		about: ['pin', 'rateLimit'],
		repeat: 'never',
		title: 'Too many wrong PINs',
		advice:
			'Wait before you try again, then try once with the right PIN. Meta’s message may state how long to wait.',
	},
	133009: {
		about: ['pin', 'rateLimit'],
		repeat: 'never',
		title: 'The PIN was entered again too soon',
		advice: 'Wait a few minutes, then try once with the right PIN.',
	},
	133010: {
		about: ['registration'],
		repeat: 'never',
		title: 'The number is not registered',
		advice: 'Register it first: Phone Number → Register.',
	},
	133015: {
		about: ['registration'],
		repeat: 'never',
		title: 'The number was deleted a moment ago',
		advice: 'Wait five minutes, then register it again.',
	},
	133016: {
		about: ['registration', 'rateLimit'],
		repeat: 'never',
		blockedForHours: 72,
		title: 'The number has used up its 10 attempts in 72 hours',
		advice: 'Meta refuses every further attempt for up to 72 hours, so do not repeat the call.',
	},
	134011: {
		about: ['payment', 'terms'],
		repeat: 'never',
		title: 'The payment terms have not been accepted',
		advice:
			'Accept Meta’s payment terms first: WhatsApp Manager → Account tools → Payment configurations.',
	},
	136024: { ...NO_CODE_NOW, repeat: 'never' },
	136025: {
		about: ['verificationCode'],
		repeat: 'never',
		title: 'The verification code is wrong',
		advice:
			'Enter the six digits of the latest code, or request a new one: Phone Number → Request Code.',
	},
	139000: {
		about: ['flow', 'policy', 'business'],
		repeat: 'never',
		title: 'Meta blocks flows of this account',
		advice:
			'The account is restricted, or its business is not verified. Account → Get shows its status; Business Support Home shows the reason, and lets you request a review.',
	},
	139001: {
		about: ['flow', 'status'],
		repeat: 'never',
		title: 'The flow could not be updated',
		advice:
			'A published flow cannot be changed: create a copy of it (Flow → Create with Clone Flow ID) and publish the copy. In a draft, check the flow JSON: Flow → Get shows the validation errors.',
	},
	139002: {
		about: ['flow', 'status', 'registration'],
		isGeneral: true,
		repeat: 'never',
		title: 'The flow could not be published',
		advice:
			'Only a draft without validation errors can be published: Flow → Get shows both. The account also needs a phone number, and a flow with an endpoint needs a reachable endpoint, a signed public key and a connected app.',
	},
	139003: {
		about: ['flow', 'status'],
		repeat: 'never',
		title: 'The flow could not be deprecated',
		advice:
			'Only a published flow can be deprecated. Delete a draft instead: Flow → Delete. Nothing needs to be done for a flow that is deprecated already.',
	},
	139004: {
		about: ['flow', 'status'],
		repeat: 'never',
		title: 'The flow could not be deleted',
		advice: 'Only a draft can be deleted. Deprecate a published flow instead: Flow → Deprecate.',
	},
	139100: {
		about: 'anything',
		repeat: 'never',
		title: 'Meta did not block or unblock any of the users',
		advice: 'Only users who messaged the number in the last 24 hours can be blocked.',
	},
	139101: {
		about: 'anything',
		repeat: 'never',
		title: 'The list of blocked users is full',
		advice:
			'A number can block up to 64,000 users. First unblock users that no longer need to be blocked.',
	},
	139102: {
		about: 'anything',
		repeat: 'from the start',
		title: 'The list of blocked users changed while it was read',
		advice: 'Run the node again: the list must be read from the beginning.',
	},
	139103: {
		about: 'anything',
		...TRANSIENT,
		title: 'The list of blocked users had an internal error',
	},
	147001: {
		about: ['username'],
		repeat: 'never',
		title: 'The username is not available',
		advice:
			'Choose another username: Phone Number Username → Get Suggestions lists available ones.',
	},
	147002: {
		about: ['username', 'registration', 'displayName', 'status', 'policy', 'business'],
		repeat: 'never',
		title: 'The number is not eligible for a username',
		advice: 'Check in WhatsApp Manager whether the account and the number are in good standing.',
	},
	147003: {
		about: ['username'],
		repeat: 'never',
		title: 'The username belongs to a Facebook page that is not linked',
		advice:
			'Link the Facebook account to the business portfolio first, or choose another username.',
	},
	147004: {
		about: ['username'],
		repeat: 'never',
		title: 'The username belongs to an Instagram account that is not linked',
		advice:
			'Link the Instagram account to the business portfolio first, or choose another username.',
	},
	147005: {
		about: ['username'],
		repeat: 'never',
		title: 'Another number of the same portfolio holds the username',
		advice:
			'To move it to this number, choose Options → Transfer → Move From the Other Number in Phone Number Username → Set. Otherwise choose another username.',
	},
	200002: {
		about: 'anything',
		repeat: 'never',
		title: 'The template could not be created',
		// One report only, without Meta's words: hence "may".
		advice:
			'Meta does not document this code. The account may not be allowed to create templates yet: check in WhatsApp Manager that it is approved and that its business is verified. A template of the same name and language may exist already.',
	},
	200005: {
		about: 'anything',
		repeat: 'never',
		title: 'Template insights are not available yet for this account',
		advice:
			'Confirm them in Account → Enable Insights or in WhatsApp Manager → Insights. The confirmation cannot be undone, and figures start on that day.',
	},
	200006: {
		about: 'anything',
		repeat: 'never',
		title: 'Template insights cannot be confirmed for this account',
		advice:
			'Meta does not offer them to accounts of businesses in the EU or Japan, or to accounts with a number from there. WhatsApp Manager → Insights shows the reason.',
	},
	200007: {
		about: 'anything',
		repeat: 'never',
		title: 'Meta provides no insights for this template or region',
		advice:
			'If Meta names a template, leave it out. Template insights are not available for accounts of businesses in the EU or Japan, or for numbers from there.',
	},
	200008: {
		about: 'anything',
		repeat: 'never',
		title: 'The account has no phone number',
		advice: 'Add a number to the account first (WhatsApp Manager → Phone numbers).',
	},
	2494100: { about: 'anything', ...TRANSIENT, title: 'The number is in maintenance mode' },
	// Meta: In-app signup.
	2494164: {
		about: 'anything',
		repeat: 'never',
		title: 'The signup link does not exist',
		advice: 'In-App Signup → Get Many lists the IDs of the account’s signup links.',
	},
	2494165: {
		about: 'anything',
		repeat: 'never',
		title: 'In-app signup is not available for this account',
		advice:
			'Meta does not offer it in every country. Ask Meta’s support whether the account can get it.',
	},
	2494166: {
		about: 'anything',
		repeat: 'never',
		title: 'The confirmation message contains an unknown placeholder',
		advice: 'Only {{promo_code}} is allowed there. Remove every other placeholder.',
	},
	2494167: {
		about: 'anything',
		repeat: 'never',
		title: 'The promo code is missing',
		advice:
			'The confirmation message contains {{promo_code}}: fill in Promo Code, or remove the placeholder.',
	},
	2494168: {
		about: 'anything',
		repeat: 'never',
		title: 'The terms of in-app signup have not been accepted',
		advice: 'Turn on Accept Terms of Service in the first In-App Signup → Create of the account.',
	},
	2494176: {
		about: 'anything',
		repeat: 'never',
		title: 'The terms of in-app signup are accepted already',
		advice: 'Turn off Accept Terms of Service: it is needed once per account.',
	},
	2494177: {
		about: 'anything',
		repeat: 'never',
		title: 'Meta refused the address of the terms',
		advice:
			'The address of Meta’s terms may have changed. Update the package, or accept the terms in WhatsApp Manager.',
	},
	2494179: {
		about: 'anything',
		repeat: 'never',
		title: 'The website URL must use https',
		advice: 'Enter an address that begins with https://.',
	},
};
