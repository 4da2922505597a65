import type { CodeGuidance } from './guidance';
import {
	PERMISSION,
	NOT_FOUND,
	NEW_TOKEN,
	WRONG_PROOF,
	WRONG_APP_SECRET,
	CALLBACK_NOT_VERIFIED,
	RATE_LIMIT,
	PARAMETER,
	TRANSIENT,
} from './sharedTexts';

/** The Graph API's own codes. Source: its page on handling errors. */
export const GRAPH_CODES: Readonly<Record<number, CodeGuidance>> = {
	0: {
		about: ['token'],
		isGeneral: true,
		repeat: 'never',
		title: 'Meta could not authenticate the user of the token',
		...NEW_TOKEN,
	},
	1: { about: 'anything', isGeneral: true, ...TRANSIENT, title: 'Meta reported an unknown error' },
	2: { about: 'anything', isGeneral: true, ...TRANSIENT, title: 'Meta is temporarily unavailable' },
	3: {
		...PERMISSION,
		repeat: 'never',
		isGeneral: true,

		title: 'The app lacks the capability or permission for this call',
	},
	4: { about: ['rateLimit'], ...RATE_LIMIT, title: 'The app has reached its hourly call limit' },
	10: {
		...PERMISSION,
		repeat: 'never',
		isGeneral: true,

		title: 'The access token lacks a permission',
	},
	15: {
		about: 'anything',
		repeat: 'never',
		title: 'The call needs the token of the app',
		advice:
			'In Custom Graph Call, choose App Token under Token. The credential needs the App ID and the App Secret for it.',
	},
	17: {
		about: ['rateLimit'],
		...RATE_LIMIT,
		title: 'The user of the token has reached the call limit',
	},
	32: { about: ['rateLimit'], ...RATE_LIMIT, title: 'The page has reached its call limit' },
	33: { ...NOT_FOUND, repeat: 'never', isGeneral: true },
	100: { about: 'anything', isGeneral: true, ...PARAMETER, title: 'Meta refused a parameter' },
	101: {
		about: 'anything',
		repeat: 'never',
		title: 'Meta does not know the app of the credential',
		advice:
			'Check the App ID and the App Secret in the credential (App Dashboard → App settings → Basic).',
	},
	102: {
		about: ['token'],
		isGeneral: true,
		repeat: 'never',
		title: 'The access token is invalid or has expired',
		...NEW_TOKEN,
	},
	104: { ...WRONG_PROOF, repeat: 'never' },
	190: {
		about: ['token'],
		isGeneral: true,
		repeat: 'never',
		title: 'The access token is invalid or has expired',
		...NEW_TOKEN,
		withAppToken: WRONG_APP_SECRET,
	},
	200: {
		...PERMISSION,
		repeat: 'never',
		isGeneral: true,

		title: 'The access token lacks a permission',
	},
	368: {
		about: ['policy'],
		isGeneral: true,
		repeat: 'never',
		title: 'Meta has restricted the account for a policy violation',
		advice: 'Open Business Support Home to see the violation, and request a review there.',
	},
	613: { about: ['rateLimit'], ...RATE_LIMIT, title: 'This edge has reached its own call limit' },
	803: {
		about: ['object', 'permission'],
		repeat: 'never',
		isNotFound: true,
		title: 'The object does not exist, or the token cannot see it',
		advice:
			'Check the ID: it must belong to an account, number or template that the token can see.',
	},
	2200: {
		about: 'anything',
		repeat: 'never',
		...CALLBACK_NOT_VERIFIED,
	},
	2500: {
		about: 'anything',
		repeat: 'never',
		title: 'Meta could not read the query',
		advice:
			'Check the spelling of the path and of Fields: names, commas and closed brackets. If every call fails, check API Version and Base URL in the credential.',
	},
};
