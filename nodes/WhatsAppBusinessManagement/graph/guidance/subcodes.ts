import type { Guidance } from './guidance';
import { GENERATE_AGAIN, NEW_TOKEN, NOT_FOUND, NO_CODE_NOW, NO_PUBLIC_KEY } from './sharedTexts';

/** The guidance for a subcode. Whether the call is repeated depends on the code only. */
export interface SubcodeGuidance extends Guidance {
	/** The only code with which the subcode has this meaning. Small subcodes occur with other codes too. */
	onlyWith?: number;
}

/**
 * Meta's subcodes, mostly of code 100. Sources: Meta's error-code pages of the Cloud API and of the Graph
 * API, and answers of Meta that were published. Meta's error-code page lists several subcodes as codes,
 * so a code is looked up here too. Where a subcode has several causes, the one whose topic Meta's text
 * names is used, and the first if it names none.
 */
export const SUBCODES: Readonly<Record<number, SubcodeGuidance | readonly SubcodeGuidance[]>> = {
	33: NOT_FOUND,
	// The subcodes of 190: the Graph API's page on handling errors.
	458: {
		onlyWith: 190,
		about: ['token', 'permission'],
		title: 'The app was removed from the account of the token’s user',
		...GENERATE_AGAIN,
	},
	459: {
		onlyWith: 190,
		about: 'anything',
		title: 'The token’s user must log in to Facebook first',
		advice:
			'Log in at facebook.com with that user, and follow the instructions there. A token of a system user does not have this problem.',
	},
	460: {
		onlyWith: 190,
		about: ['token', 'pin'],
		title: 'The token is no longer valid, because the user changed the password',
		...GENERATE_AGAIN,
	},
	463: { onlyWith: 190, about: ['token'], title: 'The access token has expired', ...NEW_TOKEN },
	464: {
		onlyWith: 190,
		about: 'anything',
		title: 'The token’s user is not confirmed',
		advice:
			'Log in at facebook.com with that user, and follow the instructions there. A token of a system user does not have this problem.',
	},
	467: {
		onlyWith: 190,
		about: ['token'],
		title: 'The access token was revoked',
		...GENERATE_AGAIN,
	},
	492: {
		onlyWith: 190,
		about: ['token', 'permission'],
		title: 'The token’s user no longer has a role on the page or business',
		...GENERATE_AGAIN,
	},
	1752041: {
		about: 'anything',
		title: 'A partner has already requested this onboarding',
		advice: 'Wait until the business has answered that request, and send the request only once.',
	},
	2388001: {
		about: ['displayName', 'registration'],
		title: 'The number has no certificate yet, because of its display name',
		advice:
			'Phone Number → Get with the field Name Status shows the status of the display name. Wait until Meta has approved it, or set another one (Phone Number → Change Display Name). Then register the number again.',
	},
	2388012: {
		about: ['registration', 'migration', 'object'],
		title: 'The number already belongs to an account',
		advice:
			'Phone Number → Get Many shows whether it is in this account. If it is in another account, turn on Migrate, or have it deleted there first.',
	},
	2388019: {
		about: ['templateLimit'],
		title: 'The account has reached its template limit',
		advice:
			'Delete unused templates: Message Template → Delete by Name or Delete Many. An account of a verified business can have 6,000 templates, an account of any other business 250.',
	},
	2388023: {
		about: ['language', 'object', 'templateName', 'status'],
		title: 'The template is being deleted in this language',
		advice:
			'Choose another name, e.g. with _v2 at its end. Meta’s message states how long the deletion takes: from a minute to four weeks.',
	},
	2388024: {
		about: ['language', 'templateName'],
		title: 'The template already exists in this language',
		advice:
			'Choose another name or language, or change the existing template: Message Template → Update. The name of an approved template that was deleted is locked for 30 days.',
	},
	2388027: {
		about: ['catalog'],
		title: 'The account has a catalog already',
		advice:
			'An account can have one catalog. Disconnect the present one first: Catalog → Disconnect. Catalog → Get Many shows it.',
	},
	2388039: {
		about: ['status'],
		title: 'The template cannot be edited in its current status',
		advice:
			'Message Template → Get shows its status. A template in review can be edited once Meta has approved or rejected it.',
	},
	2388040: {
		about: ['length', 'header', 'body', 'footer', 'buttons'],
		title: 'A text of the template is too long',
		advice:
			'Shorten it. The limits are 1,024 characters for a body, 60 for a header or a footer, 25 for a button label, and 512 for the name.',
	},
	2388042: {
		about: ['header', 'body', 'footer', 'buttons', 'examples'],
		title: 'A part of the template has a field that it must not have',
		advice:
			'Remove the field that Meta names. Often it is a text on a media header, a text in an authentication template, or an example in a part without variables.',
	},
	2388043: {
		about: ['header', 'body', 'footer', 'buttons', 'examples', 'variables', 'media'],
		title: 'A part of the template lacks a field',
		advice:
			'Add the field that Meta names. Often it is the example: each part with a variable needs one, and so does each media header (Media Sample → Upload).',
	},
	2388046: {
		about: ['templateName'],
		title: 'The name of the template is not valid',
		advice: 'Use lower-case letters, digits and underscores only, e.g. order_confirmation.',
	},
	2388047: {
		about: ['header', 'variables', 'media', 'examples', 'formatting', 'length'],
		title: 'The header of the template is not valid',
		advice:
			'A text header can have up to 60 characters and one variable with an example, but no line breaks, emoji or formatting characters. A media header needs an example: Media Sample → Upload.',
	},
	2388049: {
		about: ['language'],
		title: 'Meta does not support this language of the template',
		advice: 'Use a code of Meta’s list of template languages, e.g. en_US, with an underscore.',
	},
	2388060: {
		about: ['buttons', 'formatting', 'variables'],
		title: 'A button of the template is not valid',
		advice: 'Remove variables, line breaks and emoji from the button labels.',
	},
	2388072: [
		{
			about: ['header', 'footer', 'formatting'],
			title: 'A text of the template has a wrong format',
			advice:
				'Remove line breaks, formatting characters (* _ ~ `), asterisks and emoji from the header and the footer.',
		},
		{
			about: ['body', 'variables', 'formatting'],
			title: 'The body of the template is not valid',
			advice:
				'Number the variables {{1}}, {{2}} … without gaps, put words between them, and give each an example. At most two line breaks may follow each other.',
		},
	],
	2388073: {
		about: ['footer', 'formatting', 'variables', 'length'],
		title: 'The footer of the template is not valid',
		advice:
			'A footer can have up to 60 characters, but no variables, line breaks, emoji or formatting characters.',
	},
	2388081: {
		about: ['buttons', 'media', 'object'],
		title: 'A button must not link to WhatsApp',
		advice: 'Use a phone number button, or a page of your own website that redirects to WhatsApp.',
	},
	2388091: NO_CODE_NOW,
	2388093: {
		about: ['migration', 'pin', 'registration'],
		title: 'The number cannot be moved to this account',
		advice:
			'Check Country Code and Number. The number must be in use in the other account, and two-step verification must be turned off there.',
	},
	2388100: {
		about: ['catalog', 'permission'],
		title: 'The catalog is not available to the account',
		advice:
			'The catalog must belong to the same business portfolio or be shared with it, and the system user needs access to it (Business settings → Data sources → Catalogs).',
	},
	2388103: [
		{
			about: ['migration', 'displayName', 'payment', 'business', 'pin', 'registration'],
			title: 'The number cannot be migrated',
			advice:
				'Check the conditions: the number has an approved display name, its two-step verification is turned off in the other account, that account has a payment method, and both accounts belong to verified businesses.',
		},
		{
			// One source only; Meta's own text decides.
			about: ['numberLimit', 'migration'],
			title: 'No more numbers can be added',
			advice:
				'Delete an unused number (WhatsApp Manager → Phone numbers), or have the business verified: that may raise the number of phone numbers that it can have.',
		},
	],
	2388124: {
		about: ['status', 'rateLimit'],
		title: 'An approved template can be edited once in 24 hours only',
		advice: 'Wait a day, or create a new template. In 30 days it can be edited 10 times.',
	},
	2388148: {
		about: ['buttons'],
		title: 'An authentication template needs exactly one button of type OTP',
		advice:
			'Correct the buttons, or use Message Template → Upsert Authentication, which builds the template.',
	},
	2388155: {
		about: ['templateName', 'examples'],
		title: 'The name is reserved for Meta’s sample templates',
		advice: 'Choose another name.',
	},
	2388185: {
		about: ['business', 'permission', 'status'],
		title: 'The business must be verified first',
		advice:
			'An unverified business cannot create templates of this kind, e.g. authentication templates. Start the verification in Business settings → Security Center.',
	},
	2388273: {
		about: ['header', 'media', 'examples'],
		title: 'The sample of a media header is not valid',
		advice:
			'A header takes the handle of an uploaded file, not an address. Upload the file with Media Sample → Upload, and use its output “handle” as the example.',
	},
	2388293: {
		about: ['variables', 'body'],
		title: 'The template has too many variables for its text',
		advice: 'Write more words around the variables, or use fewer of them.',
	},
	2388299: {
		about: ['variables', 'body'],
		title: 'The template begins or ends with a variable',
		advice:
			'Put a word before the first variable and after the last variable. A full stop is not enough.',
	},
	2593002: {
		about: ['object', 'templateName'],
		isNotFound: true,
		isInside: true,
		title: 'The account has no such template',
		advice:
			'Message Template → Get Many lists the names, languages and IDs of the account’s templates. Deleted templates are no longer found.',
	},
	2593107: {
		about: 'anything',
		title: 'This data was already synchronized',
		advice: 'Meta provides it only once. To get it again, the business must be onboarded again.',
	},
	2593108: {
		about: 'anything',
		title: 'It is too late to synchronize this data',
		advice:
			'Meta provides it only in the first 24 hours after onboarding. To get it, the business must be onboarded again.',
	},
	2593109: {
		about: 'anything',
		title: 'The business has declined to share its chats',
		advice: 'Ask the business. It can share its chats when it is onboarded again.',
	},
	4233020: { ...NO_PUBLIC_KEY, about: ['publicKey', 'flow', 'registration'] },
	4233041: {
		about: 'anything',
		title: 'Meta refused to migrate the flows',
		advice:
			'Check that both accounts belong to the same business portfolio, and that the system user is assigned to both.',
	},
};
