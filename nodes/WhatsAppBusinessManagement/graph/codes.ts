/**
 * When a call may be sent again without asking anybody.
 * - `refused`: Meta refused it before doing anything, so any call may be repeated.
 * - `transient`: something broke half-way, so only a read, or a write that may run twice.
 * - `from the start`: a list changed while it was read; only the whole of it may be read again.
 * - `never`: it fails again until a person does something, or repeating makes it worse.
 */
export type Repeat = 'refused' | 'transient' | 'from the start' | 'never';

/** What a code means for the person who sees it, and for the request function. */
export interface CodeGuidance {
	repeat: Repeat;
	/** What happened, as the title of the error. */
	title: string;
	/** The way out, as a sentence that says what to do. */
	wayOut: string;
	/** The way out where Meta’s own words say no more than the title. */
	wayOutWithoutWords?: string;
	/** That there is no such object, or none that the token may see. */
	isOutOfSight?: boolean;
	/** That the token may not do it. */
	isDenied?: boolean;
	/** How long at most Meta refuses the call from now on. */
	blockedForHours?: number;
}

const RATE_LIMIT = {
	repeat: 'refused',
	wayOut:
		'Wait until the limit is free again, ask for fewer items at a time, or spread the calls over a longer time.',
} as const;

const ACCOUNT_LIMIT = {
	...RATE_LIMIT,
	title: 'The account has reached its hourly limit of calls',
	wayOut: `${RATE_LIMIT.wayOut} An account with a registered number may make 5,000 calls an hour, one without 200.`,
} as const;

/**
 * Meta answers code 1 or 2 with these words where a page would hold too much ("Please reduce the amount
 * of data you're asking for", seen by many clients of the Graph API). The same call fails again.
 */
const TOO_MUCH = /reduce the amount of data/i;

export const isTooMuch = (code: number, message: string): boolean =>
	(code === 1 || code === 2) && TOO_MUCH.test(message);

export const ASK_FOR_LESS: CodeGuidance = {
	repeat: 'never',
	title: 'This is too much data for one answer of Meta',
	wayOut: 'Choose fewer fields, a shorter range, or a smaller limit.',
};

const PERMISSION = {
	repeat: 'never',
	isDenied: true,
	wayOut:
		'Give the system user the permission whatsapp_business_management (Business settings → System users → Generate token) and assign it to the account. Calls on a business portfolio need business_management as well.',
} as const;

const PARAMETER = {
	repeat: 'never',
	wayOut: 'Check the fields of the node against what Meta says.',
	wayOutWithoutWords:
		'Check the fields of the node; Meta does not say which of them it means. Leaving out what is optional helps to find it.',
} as const;

const NOT_FOUND = {
	isOutOfSight: true,
	title: 'Meta does not find this object',
	wayOut: 'Check the ID, and that the system user is assigned to the account it belongs to.',
};

const NO_CODE_NOW = {
	title: 'Meta sends no code to this number now',
	wayOut: 'Wait an hour before the next request, or have the code spoken instead of sent.',
};

const NEW_TOKEN = {
	wayOut:
		'Tokens from the App Dashboard last 24 hours at most. Create a lasting one: Business settings → Users → System users → choose the user → Generate token → expiration “Never”, with whatsapp_business_management. Then paste it into the credential.',
};

const TRANSIENT = {
	repeat: 'transient',
	wayOut: 'This is on Meta’s side and usually passes within minutes. Run the node again later.',
} as const;

/**
 * Meta's codes and what to do about them: the error-code pages of the Graph API and of the Cloud
 * API, and the reference page of the WhatsApp Business Account node. A code that is not listed is
 * shown in Meta's own words and never repeated.
 */
export const CODES: Readonly<Record<number, CodeGuidance>> = {
	0: { repeat: 'never', title: 'Meta could not tell whose token this is', ...NEW_TOKEN },
	1: { ...TRANSIENT, title: 'Meta reported an unknown error' },
	2: { ...TRANSIENT, title: 'Meta is temporarily unavailable' },
	3: { ...PERMISSION, title: 'The app lacks the capability or permission for this call' },
	4: { ...RATE_LIMIT, title: 'The app has reached its hourly limit of calls' },
	10: { ...PERMISSION, title: 'The access token lacks a permission' },
	17: { ...RATE_LIMIT, title: 'The user of the token has reached its limit of calls' },
	32: { ...RATE_LIMIT, title: 'The page has reached its limit of calls' },
	33: { repeat: 'never', ...NOT_FOUND },
	100: { ...PARAMETER, title: 'Meta refused a parameter' },
	104: {
		repeat: 'never',
		title: 'Meta refused the proof of the app secret',
		wayOut: 'Check that the App Secret in the credential is that of the app which made the token.',
	},
	190: { repeat: 'never', title: 'The access token is invalid or has expired', ...NEW_TOKEN },
	200: { ...PERMISSION, title: 'The access token lacks a permission' },
	368: {
		repeat: 'never',
		title: 'Meta has restricted the account for a policy violation',
		wayOut: 'See Business Support Home for the violation, and ask for a review there.',
	},
	613: { ...RATE_LIMIT, title: 'This edge has reached its own limit of calls' },
	803: {
		repeat: 'never',
		isOutOfSight: true,
		title: 'Meta does not know this object',
		wayOut: 'Check the ID: it must be an account, number or template that the token can see.',
	},
	2200: {
		repeat: 'never',
		title: 'Meta could not verify the callback',
		wayOut:
			'Meta calls the address with a challenge, and the address must answer with it at once. Check that it is reachable from the internet over https, and knows the verify token. If the address is n8n’s, check WEBHOOK_URL: it must lead to this n8n.',
	},
	2500: {
		repeat: 'never',
		title: 'Meta could not read the query',
		wayOut:
			'Check the spelling of the path and of Fields: names, commas, and every bracket closed.',
	},
	130429: { ...RATE_LIMIT, title: 'The number has reached its throughput' },
	131000: { ...TRANSIENT, title: 'Something went wrong at Meta' },
	131005: {
		...PERMISSION,
		title: 'Meta denied access',
		wayOut: `${PERMISSION.wayOut} For payments the account has to accept Meta’s payment terms first (WhatsApp Manager → Account tools → Payment configurations).`,
	},
	131008: { ...PARAMETER, title: 'A required parameter is missing' },
	131009: { ...PARAMETER, title: 'A value is not what Meta expects' },
	131016: { ...TRANSIENT, title: 'The service is overloaded' },
	131021: {
		repeat: 'never',
		title: 'Meta refused the number because it is your own',
		wayOut: 'Choose the number of somebody else: a number cannot block or write to itself.',
	},
	131031: {
		repeat: 'never',
		title: 'The account is locked',
		wayOut: 'See WhatsApp Manager → Account tools for the reason, and ask for a review there.',
	},
	131037: {
		repeat: 'never',
		title: 'The display name of the number is not approved',
		wayOut:
			'Phone Number → Get shows the state of the name. Set another one if Meta has rejected it: Phone Number → Change Display Name.',
	},
	131042: {
		repeat: 'never',
		title: 'The account has a problem with its payment',
		wayOut: 'See Business settings → Billing and payments, and add or correct the payment method.',
	},
	131045: {
		repeat: 'never',
		title: 'The certificate of the number is wrong',
		wayOut:
			'Register the number again: Phone Number → Register. If its display name has changed, wait until Meta has approved it.',
	},
	131048: {
		repeat: 'never',
		title: 'Meta limits this number because people blocked or reported it',
		wayOut: 'Do not repeat the call, that makes it worse. See the quality rating of the number.',
	},
	131057: { ...TRANSIENT, title: 'The account is in maintenance mode' },
	132001: {
		repeat: 'never',
		title: 'The template does not exist in this language',
		wayOut:
			'Message Template → Get Many shows names and languages as the account has them. A new one can be used when Meta has approved it.',
	},
	132015: {
		repeat: 'never',
		title: 'The template is paused because of its quality',
		wayOut: 'Improve its text with Message Template → Update, or wait until the pause is over.',
	},
	132016: {
		repeat: 'never',
		title: 'The template is disabled for good, because it was paused too often',
		wayOut: 'Create a new one with another text: Message Template → Create.',
	},
	132068: {
		repeat: 'never',
		title: 'The flow is blocked',
		wayOut:
			'Flow → Get with the field Health Status says what is wrong. Mend it, or make another flow.',
	},
	132069: {
		repeat: 'never',
		title: 'The flow is throttled',
		wayOut:
			'Flow → Get with the field Health Status says what is wrong. Until it is mended, 10 messages an hour can be sent with it.',
	},
	133000: {
		repeat: 'never',
		title: 'An earlier deregistration did not finish',
		wayOut: 'Deregister the number again, then register it.',
	},
	133004: { ...TRANSIENT, title: 'The registration server is unavailable' },
	133005: {
		repeat: 'never',
		title: 'The two-step PIN is wrong',
		wayOut:
			'Check the PIN before you try again, because guesses are limited. If nobody remembers it, set a new one: Phone Number → Set PIN asks for no old one.',
	},
	133006: {
		repeat: 'never',
		title: 'The number is not verified yet',
		wayOut: 'Verify it first: Phone Number → Request Code, then Verify Code.',
	},
	133008: {
		repeat: 'never',
		title: 'Too many wrong PINs',
		wayOut:
			'Wait before you try again, and then try once, with the right PIN. Meta’s own words may say how long.',
	},
	133009: {
		repeat: 'never',
		title: 'The PIN was entered too fast',
		wayOut: 'Wait a few minutes, then try once with the right PIN.',
	},
	133010: {
		repeat: 'never',
		title: 'The number is not registered',
		wayOut: 'Register it first: Phone Number → Register.',
	},
	133015: {
		repeat: 'never',
		title: 'The number was deleted a moment ago',
		wayOut: 'Wait five minutes, then register it again.',
	},
	133016: {
		repeat: 'never',
		blockedForHours: 72,
		title: 'The number has used up its 10 attempts in 72 hours',
		wayOut: 'Every further attempt is refused for up to 72 hours, so do not repeat the call.',
	},
	134011: {
		repeat: 'never',
		title: 'The payment terms are not accepted',
		wayOut:
			'Accept Meta’s payment terms first: WhatsApp Manager → Account tools → Payment configurations.',
	},
	136024: { repeat: 'never', ...NO_CODE_NOW },
	136025: {
		repeat: 'never',
		title: 'The verification code is wrong',
		wayOut: 'Enter the six digits of the latest code, or request a new one.',
	},
	139100: {
		repeat: 'never',
		title: 'Meta blocked or unblocked none of the users',
		wayOut: 'Only users who wrote to the number in the last 24 hours can be blocked.',
	},
	139101: {
		repeat: 'never',
		title: 'The list of blocked users is full',
		wayOut: 'A number can block 64,000 users. Unblock some that no longer matter first.',
	},
	139102: {
		repeat: 'from the start',
		title: 'The list of blocked users changed while it was read',
		wayOut: 'Run the node again: the list has to be read from its beginning.',
	},
	139103: { ...TRANSIENT, title: 'The list of blocked users had an internal error' },
	147001: {
		repeat: 'never',
		title: 'The username is not available',
		wayOut: 'Choose another one: Username → Get Suggestions lists some.',
	},
	147002: {
		repeat: 'never',
		title: 'The number may not have a username',
		wayOut: 'Check in WhatsApp Manager whether the account and the number are in good standing.',
	},
	147003: {
		repeat: 'never',
		title: 'The username belongs to a Facebook page that is not linked',
		wayOut:
			'Link the Facebook account to the business portfolio first, or choose another username.',
	},
	147004: {
		repeat: 'never',
		title: 'The username belongs to an Instagram account that is not linked',
		wayOut:
			'Link the Instagram account to the business portfolio first, or choose another username.',
	},
	200005: {
		repeat: 'never',
		title: 'Template insights are not available yet for this account',
		wayOut:
			'Confirm them: Account → Enable Insights, or WhatsApp Manager → Insights. That cannot be taken back, and figures begin on that day.',
	},
	200006: {
		repeat: 'never',
		title: 'Template insights cannot be confirmed for this account',
		wayOut:
			'Meta offers them neither to accounts of businesses in the EU, the UK or Japan, nor to those with a number from there. In WhatsApp Manager → Insights it says what stands in the way.',
	},
	200007: {
		repeat: 'never',
		title: 'Meta gives no insights for this template or region',
		wayOut:
			'If Meta names a template, leave it out. Accounts of businesses in the EU, the UK or Japan, and numbers from there, have no template insights.',
	},
	200008: {
		repeat: 'never',
		title: 'The account has no phone number',
		wayOut: 'Add a number to the account first (WhatsApp Manager → Phone numbers).',
	},
	2494100: { ...TRANSIENT, title: 'The number is in maintenance mode' },
};

/** What is said of one cause among those that share a code. It is repeated as its code is. */
type CauseGuidance = Omit<CodeGuidance, 'repeat'>;

/**
 * Meta's subcodes, which say more than the code they come with, mostly 100. On Meta's error-code
 * page several of them stand as codes, so they are looked up for both.
 */
export const SUBCODES: Readonly<Record<number, CauseGuidance>> = {
	33: NOT_FOUND,
	1752041: {
		title: 'A partner has asked for this onboarding already',
		wayOut: 'Wait until the business has answered that request, and ask for it once only.',
	},
	2388012: {
		title: 'The number belongs to an account already',
		wayOut:
			'Phone Number → Get Many shows whether it is in this account. If it is in another one, switch on Migrate, or have it deleted there first.',
	},
	2388019: {
		title: 'The account has as many templates as it may have',
		wayOut:
			'Delete those that nobody uses: Message Template → Delete by Name or Delete Many. An account of a verified business may have 6,000, of another one 250.',
	},
	2388024: {
		title: 'The template exists in this language already',
		wayOut:
			'Choose another name or language, or change the template that is there: Message Template → Update. The name of an approved template that was deleted is locked for 30 days.',
	},
	2388039: {
		title: 'The template cannot be changed in its present state',
		wayOut:
			'Message Template → Get shows its status. One in review can be edited when Meta has approved or rejected it.',
	},
	2388040: {
		title: 'A text of the template is too long',
		wayOut:
			'Shorten it: a body has 1,024 characters at most, a header and a footer 60, the label of a button 25.',
	},
	2388047: {
		title: 'The header of the template is not as Meta wants it',
		wayOut:
			'A text header has 60 characters and one variable at most, with an example. A media header needs an example: Media Sample → Upload.',
	},
	2388060: {
		title: 'A button of the template is not as Meta wants it',
		wayOut: 'Take variables, line breaks and emoji out of the labels of the buttons.',
	},
	2388072: {
		title: 'The body of the template is not as Meta wants it',
		wayOut:
			'Number the variables {{1}}, {{2}} … without a gap, put words between them, and give each an example.',
	},
	2388073: {
		title: 'The footer of the template is not as Meta wants it',
		wayOut: 'A footer has 60 characters at most and no variables.',
	},
	2388091: NO_CODE_NOW,
	2388093: {
		title: 'The number cannot be moved to this account',
		wayOut:
			'Check Country Code and Number, that the number is in use in the other account, and that two-step verification is switched off there.',
	},
	2388103: {
		title: 'No more numbers can be added',
		wayOut:
			'Delete one that is not used (WhatsApp Manager → Phone numbers), or have the business verified: that raises the number of phone numbers it may have.',
	},
	2388293: {
		title: 'The template has too many variables for its text',
		wayOut: 'Write more words around the variables, or use fewer of them.',
	},
	2388299: {
		title: 'The template begins or ends with a variable',
		wayOut: 'Write a word before the first and after the last variable; a full stop is not enough.',
	},
	2593002: {
		isOutOfSight: true,
		title: 'The account has no such template',
		wayOut:
			'Message Template → Get Many shows names, languages and IDs as the account has them. What was deleted is not found any more.',
	},
	2593107: {
		title: 'These data were synchronized already',
		wayOut: 'Meta gives them once only; to have them again, the business must be onboarded anew.',
	},
	2593108: {
		title: 'It is too late to synchronize these data',
		wayOut:
			'Meta gives them in the first 24 hours after onboarding; to have them, the business must be onboarded anew.',
	},
	2593109: {
		title: 'The business has declined to share its chats',
		wayOut: 'Ask the business; it can share them when it is onboarded anew.',
	},
	4233041: {
		title: 'Meta refused to migrate the flows',
		wayOut:
			'Check that both accounts belong to the same business portfolio, and that the system user is assigned to both.',
	},
};

/** 80000 to 80014 are the limits of single business use cases; 80007 and 80008 are WhatsApp's. */
const isUseCaseLimit = (code: number): boolean => code >= 80000 && code <= 80014;

/** 201 to 299 are the finer permission errors of the Graph API. */
const isPermission = (code: number): boolean => code > 200 && code <= 299;

function guidanceForCode(code: number): CodeGuidance | undefined {
	if (isUseCaseLimit(code)) return ACCOUNT_LIMIT;
	if (isPermission(code)) return { ...PERMISSION, title: 'The access token lacks a permission' };
	return CODES[code];
}

/**
 * What to do about a code; undefined for one that nobody described. The subcode says it more
 * exactly, but whether a call is repeated is for the code to say.
 */
export function guidanceFor(code: number, subcode?: number): CodeGuidance | undefined {
	const guidance = guidanceForCode(code);
	const cause = SUBCODES[subcode ?? NaN] ?? (guidance ? undefined : SUBCODES[code]);
	return cause ? { repeat: guidance?.repeat ?? 'never', ...cause } : guidance;
}
