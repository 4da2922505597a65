/**
 * When a call may be repeated automatically.
 * - `refused`: Meta refused the call before doing anything, so any call may be repeated.
 * - `transient`: the call failed part-way, so only a read or an idempotent write may be repeated.
 * - `from the start`: a list changed while it was read. A single page is not repeated; the whole list
 *   must be read again.
 * - `never`: the call keeps failing until the user fixes the cause, or repeating makes it worse.
 */
export type Repeat = 'refused' | 'transient' | 'from the start' | 'never';

/** What an error code of Meta means: the texts for the user and the rules for repeating the call. */
export interface CodeGuidance {
	repeat: Repeat;
	/** The title of the error: what happened. */
	title: string;
	/** What to do, in full sentences. */
	advice: string;
	/** Replaces `advice` where Meta’s message adds nothing to the title. */
	adviceWithoutDetails?: string;
	/** Whether the object does not exist or is not visible to the token. Meta does not distinguish the two. */
	isNotFound?: boolean;
	/** Whether the token lacks the permission. */
	isDenied?: boolean;
	/** The longest time, in hours, for which Meta refuses the call from now on. */
	blockedForHours?: number;
}

const RATE_LIMIT = {
	repeat: 'refused',
	advice:
		'Wait until Meta accepts calls again, request fewer items at a time, or spread the calls over a longer period.',
} as const;

const ACCOUNT_LIMIT = {
	...RATE_LIMIT,
	title: 'The account has reached its hourly call limit',
	advice: `${RATE_LIMIT.advice} An account with a registered number can make 5,000 calls per hour, an account without one 200.`,
} as const;

/**
 * Meta returns code 1 or 2 with this message when a page would be too large ("Please reduce the amount
 * of data you're asking for", reported by many clients of the Graph API). The same call fails again.
 */
const REDUCE_DATA = /reduce the amount of data/i;

/** Whether Meta refused the call because its response would be too large: a smaller page may succeed. */
export const isTooMuchData = (code: number, message: string): boolean =>
	(code === 1 || code === 2) && REDUCE_DATA.test(message);

/** The guidance for `isTooMuchData`. It replaces that of the code, which is transient. */
export const TOO_MUCH_DATA: CodeGuidance = {
	repeat: 'never',
	title: 'The requested data is too large for one response from Meta',
	advice: 'Choose fewer fields, a shorter range, or a smaller limit.',
};

const PERMISSION = {
	repeat: 'never',
	isDenied: true,
	advice:
		'Grant the system user the permission whatsapp_business_management (Business settings → System users → Generate token), and assign the system user to the account. Calls on a business portfolio also need business_management.',
} as const;

const PARAMETER = {
	repeat: 'never',
	advice: 'Check the fields of the node against Meta’s message.',
	adviceWithoutDetails:
		'Check the fields of the node. Meta does not name the field that is wrong. To find it, leave out optional fields.',
} as const;

const NOT_FOUND = {
	isNotFound: true,
	title: 'Meta cannot find this object',
	advice:
		'Check the ID, and check that the system user is assigned to the account that the object belongs to.',
};

const NO_CODE_NOW = {
	title: 'Meta is not sending codes to this number right now',
	advice:
		'Wait an hour before you request another code, or request a voice call instead of an SMS.',
};

const NEW_TOKEN = {
	advice:
		'Tokens from the App Dashboard expire after 24 hours at most. Create a token that does not expire: Business settings → Users → System users → choose the user → Generate token → expiration “Never”, with the permission whatsapp_business_management. Then paste it into the credential.',
};

const TRANSIENT = {
	repeat: 'transient',
	advice:
		'The problem is on Meta’s side and usually passes within minutes. Run the node again later.',
} as const;

/**
 * Meta's error codes and what to do about them. Sources: the error-code pages of the Graph API and of
 * the Cloud API, and the reference page of the WhatsApp Business Account node. A code that is not
 * listed is shown with Meta's own message; its call is repeated only if Meta marks it as transient.
 */
export const CODES: Readonly<Record<number, CodeGuidance>> = {
	0: { repeat: 'never', title: 'Meta could not authenticate the user of the token', ...NEW_TOKEN },
	1: { ...TRANSIENT, title: 'Meta reported an unknown error' },
	2: { ...TRANSIENT, title: 'Meta is temporarily unavailable' },
	3: { ...PERMISSION, title: 'The app lacks the capability or permission for this call' },
	4: { ...RATE_LIMIT, title: 'The app has reached its hourly call limit' },
	10: { ...PERMISSION, title: 'The access token lacks a permission' },
	17: { ...RATE_LIMIT, title: 'The user of the token has reached the call limit' },
	32: { ...RATE_LIMIT, title: 'The page has reached its call limit' },
	33: { repeat: 'never', ...NOT_FOUND },
	100: { ...PARAMETER, title: 'Meta refused a parameter' },
	104: {
		repeat: 'never',
		title: 'Meta rejected the app secret proof',
		advice: 'Check that the App Secret in the credential belongs to the app that issued the token.',
	},
	190: { repeat: 'never', title: 'The access token is invalid or has expired', ...NEW_TOKEN },
	200: { ...PERMISSION, title: 'The access token lacks a permission' },
	368: {
		repeat: 'never',
		title: 'Meta has restricted the account for a policy violation',
		advice: 'Open Business Support Home to see the violation, and request a review there.',
	},
	613: { ...RATE_LIMIT, title: 'This edge has reached its own call limit' },
	803: {
		repeat: 'never',
		isNotFound: true,
		title: 'The object does not exist, or the token cannot see it',
		advice:
			'Check the ID: it must belong to an account, number or template that the token can see.',
	},
	2200: {
		repeat: 'never',
		title: 'Meta could not verify the callback',
		advice:
			'Meta sends a challenge to the callback address, and the address must return it at once. Check that the address is reachable from the internet over https and uses the right verify token. If it is an address of n8n, check WEBHOOK_URL: it must point to this n8n.',
	},
	2500: {
		repeat: 'never',
		title: 'Meta could not read the query',
		advice: 'Check the spelling of the path and of Fields: names, commas and closed brackets.',
	},
	130429: { ...RATE_LIMIT, title: 'The number has reached its throughput limit' },
	131000: { ...TRANSIENT, title: 'Something went wrong at Meta' },
	131005: {
		...PERMISSION,
		title: 'Meta denied access',
		advice: `${PERMISSION.advice} For payments, the account must first accept Meta’s payment terms (WhatsApp Manager → Account tools → Payment configurations).`,
	},
	131008: { ...PARAMETER, title: 'A required parameter is missing' },
	131009: { ...PARAMETER, title: 'A parameter value is not valid' },
	131016: { ...TRANSIENT, title: 'The service is overloaded' },
	131021: {
		repeat: 'never',
		title: 'Meta refused the number because it is your own',
		advice: 'Choose the number of another user: a number cannot block or message itself.',
	},
	131031: {
		repeat: 'never',
		title: 'The account is locked',
		advice: 'Open WhatsApp Manager → Account tools to see the reason, and request a review there.',
	},
	131037: {
		repeat: 'never',
		title: 'The display name of the number is not approved',
		advice:
			'Phone Number → Get shows the status of the name. If Meta rejected the name, set another one: Phone Number → Change Display Name.',
	},
	131042: {
		repeat: 'never',
		title: 'The account has a payment problem',
		advice: 'Open Business settings → Billing and payments, and add or correct the payment method.',
	},
	131045: {
		repeat: 'never',
		title: 'The certificate of the number is incorrect',
		advice:
			'Register the number again: Phone Number → Register. If its display name changed, first wait until Meta has approved it.',
	},
	131048: {
		repeat: 'never',
		title: 'Meta limits this number because people blocked or reported it',
		advice: 'Do not repeat the call: that makes it worse. Check the quality rating of the number.',
	},
	131057: { ...TRANSIENT, title: 'The account is in maintenance mode' },
	132001: {
		repeat: 'never',
		title: 'The template does not exist in this language',
		advice:
			'Message Template → Get Many lists the names and languages of the account’s templates. A new template can be used once Meta has approved it.',
	},
	132015: {
		repeat: 'never',
		title: 'The template is paused because of its quality',
		advice: 'Improve its text with Message Template → Update, or wait until the pause ends.',
	},
	132016: {
		repeat: 'never',
		title: 'The template is permanently disabled because it was paused too often',
		advice: 'Create a new template with a different text: Message Template → Create.',
	},
	132068: {
		repeat: 'never',
		title: 'The flow is blocked',
		advice:
			'Flow → Get with the field Health Status shows what is wrong. Fix it, or create a new flow.',
	},
	132069: {
		repeat: 'never',
		title: 'The flow is throttled',
		advice:
			'Flow → Get with the field Health Status shows what is wrong. Until it is fixed, the flow can be sent in 10 messages per hour.',
	},
	133000: {
		repeat: 'never',
		title: 'An earlier deregistration did not finish',
		advice: 'Deregister the number again, then register it.',
	},
	133004: { ...TRANSIENT, title: 'The registration server is unavailable' },
	133005: {
		repeat: 'never',
		title: 'The two-step PIN is wrong',
		advice:
			'Check the PIN before you try again, because the number of attempts is limited. If the PIN is lost, set a new one: Phone Number → Set PIN does not ask for the old PIN.',
	},
	133006: {
		repeat: 'never',
		title: 'The number is not verified yet',
		advice: 'Verify it first: Phone Number → Request Code, then Verify Code.',
	},
	133008: {
		repeat: 'never',
		title: 'Too many wrong PINs',
		advice:
			'Wait before you try again, then try once with the right PIN. Meta’s message may state how long to wait.',
	},
	133009: {
		repeat: 'never',
		title: 'The PIN was entered again too soon',
		advice: 'Wait a few minutes, then try once with the right PIN.',
	},
	133010: {
		repeat: 'never',
		title: 'The number is not registered',
		advice: 'Register it first: Phone Number → Register.',
	},
	133015: {
		repeat: 'never',
		title: 'The number was deleted a moment ago',
		advice: 'Wait five minutes, then register it again.',
	},
	133016: {
		repeat: 'never',
		blockedForHours: 72,
		title: 'The number has used up its 10 attempts in 72 hours',
		advice: 'Meta refuses every further attempt for up to 72 hours, so do not repeat the call.',
	},
	134011: {
		repeat: 'never',
		title: 'The payment terms have not been accepted',
		advice:
			'Accept Meta’s payment terms first: WhatsApp Manager → Account tools → Payment configurations.',
	},
	136024: { repeat: 'never', ...NO_CODE_NOW },
	136025: {
		repeat: 'never',
		title: 'The verification code is wrong',
		advice: 'Enter the six digits of the latest code, or request a new one.',
	},
	139100: {
		repeat: 'never',
		title: 'Meta did not block or unblock any of the users',
		advice: 'Only users who messaged the number in the last 24 hours can be blocked.',
	},
	139101: {
		repeat: 'never',
		title: 'The list of blocked users is full',
		advice:
			'A number can block up to 64,000 users. First unblock users that no longer need to be blocked.',
	},
	139102: {
		repeat: 'from the start',
		title: 'The list of blocked users changed while it was read',
		advice: 'Run the node again: the list must be read from the beginning.',
	},
	139103: { ...TRANSIENT, title: 'The list of blocked users had an internal error' },
	147001: {
		repeat: 'never',
		title: 'The username is not available',
		advice: 'Choose another username: Username → Get Suggestions lists available ones.',
	},
	147002: {
		repeat: 'never',
		title: 'The number is not eligible for a username',
		advice: 'Check in WhatsApp Manager whether the account and the number are in good standing.',
	},
	147003: {
		repeat: 'never',
		title: 'The username belongs to a Facebook page that is not linked',
		advice:
			'Link the Facebook account to the business portfolio first, or choose another username.',
	},
	147004: {
		repeat: 'never',
		title: 'The username belongs to an Instagram account that is not linked',
		advice:
			'Link the Instagram account to the business portfolio first, or choose another username.',
	},
	200005: {
		repeat: 'never',
		title: 'Template insights are not available yet for this account',
		advice:
			'Confirm them in Account → Enable Insights or in WhatsApp Manager → Insights. The confirmation cannot be undone, and figures start on that day.',
	},
	200006: {
		repeat: 'never',
		title: 'Template insights cannot be confirmed for this account',
		advice:
			'Meta does not offer them to accounts of businesses in the EU, the UK or Japan, or to accounts with a number from there. WhatsApp Manager → Insights shows the reason.',
	},
	200007: {
		repeat: 'never',
		title: 'Meta provides no insights for this template or region',
		advice:
			'If Meta names a template, leave it out. Template insights are not available for accounts of businesses in the EU, the UK or Japan, or for numbers from there.',
	},
	200008: {
		repeat: 'never',
		title: 'The account has no phone number',
		advice: 'Add a number to the account first (WhatsApp Manager → Phone numbers).',
	},
	2494100: { ...TRANSIENT, title: 'The number is in maintenance mode' },
};

/** The guidance for a subcode. Whether the call is repeated depends on the code only. */
type SubcodeGuidance = Omit<CodeGuidance, 'repeat'>;

/**
 * Meta's subcodes. They are more specific than the code that they come with (mostly 100). Meta's
 * error-code page lists several of them as codes, so a code is looked up here too.
 */
export const SUBCODES: Readonly<Record<number, SubcodeGuidance>> = {
	33: NOT_FOUND,
	1752041: {
		title: 'A partner has already requested this onboarding',
		advice: 'Wait until the business has answered that request, and send the request only once.',
	},
	2388012: {
		title: 'The number already belongs to an account',
		advice:
			'Phone Number → Get Many shows whether it is in this account. If it is in another account, turn on Migrate, or have it deleted there first.',
	},
	2388019: {
		title: 'The account has reached its template limit',
		advice:
			'Delete unused templates: Message Template → Delete by Name or Delete Many. An account of a verified business can have 6,000 templates, an account of any other business 250.',
	},
	2388024: {
		title: 'The template already exists in this language',
		advice:
			'Choose another name or language, or change the existing template: Message Template → Update. The name of an approved template that was deleted is locked for 30 days.',
	},
	2388039: {
		title: 'The template cannot be edited in its current status',
		advice:
			'Message Template → Get shows its status. A template in review can be edited once Meta has approved or rejected it.',
	},
	2388040: {
		title: 'A text of the template is too long',
		advice:
			'Shorten it. The limits are 1,024 characters for a body, 60 for a header or a footer, and 25 for a button label.',
	},
	2388047: {
		title: 'The header of the template is not valid',
		advice:
			'A text header can have up to 60 characters and one variable, with an example. A media header needs an example: Media Sample → Upload.',
	},
	2388060: {
		title: 'A button of the template is not valid',
		advice: 'Remove variables, line breaks and emoji from the button labels.',
	},
	2388072: {
		title: 'The body of the template is not valid',
		advice:
			'Number the variables {{1}}, {{2}} … without gaps, put words between them, and give each an example.',
	},
	2388073: {
		title: 'The footer of the template is not valid',
		advice: 'A footer can have up to 60 characters and no variables.',
	},
	2388091: NO_CODE_NOW,
	2388093: {
		title: 'The number cannot be moved to this account',
		advice:
			'Check Country Code and Number. The number must be in use in the other account, and two-step verification must be turned off there.',
	},
	2388103: {
		title: 'No more numbers can be added',
		advice:
			'Delete an unused number (WhatsApp Manager → Phone numbers), or have the business verified: that raises the number of phone numbers that it can have.',
	},
	2388293: {
		title: 'The template has too many variables for its text',
		advice: 'Write more words around the variables, or use fewer of them.',
	},
	2388299: {
		title: 'The template begins or ends with a variable',
		advice:
			'Put a word before the first variable and after the last variable. A full stop is not enough.',
	},
	2593002: {
		isNotFound: true,
		title: 'The account has no such template',
		advice:
			'Message Template → Get Many lists the names, languages and IDs of the account’s templates. Deleted templates are no longer found.',
	},
	2593107: {
		title: 'This data was already synchronized',
		advice: 'Meta provides it only once. To get it again, the business must be onboarded again.',
	},
	2593108: {
		title: 'It is too late to synchronize this data',
		advice:
			'Meta provides it only in the first 24 hours after onboarding. To get it, the business must be onboarded again.',
	},
	2593109: {
		title: 'The business has declined to share its chats',
		advice: 'Ask the business. It can share its chats when it is onboarded again.',
	},
	4233041: {
		title: 'Meta refused to migrate the flows',
		advice:
			'Check that both accounts belong to the same business portfolio, and that the system user is assigned to both.',
	},
};

/** Codes 80000 to 80014 are the limits per business use case; 80007 and 80008 are WhatsApp's. */
const isUseCaseLimit = (code: number): boolean => code >= 80000 && code <= 80014;

/** Codes 201 to 299 are the Graph API's errors for single permissions. */
const isPermission = (code: number): boolean => code > 200 && code <= 299;

function guidanceForCode(code: number): CodeGuidance | undefined {
	if (isUseCaseLimit(code)) return ACCOUNT_LIMIT;
	if (isPermission(code)) return { ...PERMISSION, title: 'The access token lacks a permission' };
	return CODES[code];
}

/**
 * Looks up the guidance for an error of Meta. The subcode's texts take precedence, because they are
 * more specific. Whether the call may be repeated depends on the code only.
 *
 * @param code Meta's `code`; NaN if Meta sent none
 * @param subcode Meta's `error_subcode`, if any
 * @returns undefined for a code that is not listed
 */
export function guidanceFor(code: number, subcode?: number): CodeGuidance | undefined {
	const guidance = guidanceForCode(code);
	const specific = SUBCODES[subcode ?? NaN] ?? (guidance ? undefined : SUBCODES[code]);
	return specific ? { repeat: guidance?.repeat ?? 'never', ...specific } : guidance;
}
