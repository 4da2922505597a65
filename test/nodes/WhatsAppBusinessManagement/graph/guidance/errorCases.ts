/** An `error` object as Meta sends it, and what the user is told. */
export interface ErrorCase {
	code: number;
	subcode?: number;
	/** Meta's `message`; without “(#code)” in front. */
	message: string;
	/** Meta's `error_user_title`, `error_user_msg` and `error_data.details`. */
	userTitle?: string;
	userMessage?: string;
	details?: string;
	token?: 'user' | 'app';
	/** The title of the error, where Meta sends none of its own. */
	title: string;
	/** What the advice must say; null if none may be printed. */
	advice: RegExp | null;
}

const row = (
	code: number,
	message: string,
	title: string,
	advice: RegExp | null,
	more: Partial<ErrorCase> = {},
): ErrorCase => ({ code, message, title, advice, ...more });

/** A subcode of 100, where Meta's message says nothing. */
const sub = (
	subcode: number,
	userMessage: string | undefined,
	title: string,
	advice: RegExp | null,
	more: Partial<ErrorCase> = {},
): ErrorCase => ({
	code: 100,
	subcode,
	message: 'Invalid parameter',
	userMessage,
	title,
	advice,
	...more,
});

const LACKS = 'The access token lacks a permission';
const EXPIRED = 'The access token is invalid or has expired';
const UNKNOWN_APP = 'Meta does not know the app of the credential';
const NO_TOKEN = 'Meta received no access token';
const NOT_TOGETHER = 'The App ID and the App Secret of the credential do not belong together';

/** The errors of each code: Meta's messages are those of its error-code pages, and of published answers. */
export const ERROR_CASES: ErrorCase[] = [
	row(0, 'AuthException', 'Meta could not authenticate the user of the token', /System users/),
	row(1, 'An unknown error occurred', 'Meta reported an unknown error', /on Meta’s side/),
	row(1, 'Error validating application.', UNKNOWN_APP, /App ID/),
	row(1, 'Error validating client secret.', NOT_TOGETHER, /App settings → Basic/),
	row(2, 'Service temporarily unavailable', 'Meta is temporarily unavailable', /on Meta’s side/),
	row(
		3,
		'Application does not have the capability to make this API call.',
		'The app lacks the capability or permission for this call',
		/business_management/,
	),
	row(4, 'Application request limit reached', 'The app has reached its hourly call limit', /Wait/),
	row(10, 'Application does not have permission for this action', LACKS, /whatsapp_business_m/),
	row(
		15,
		'This method must be called with an app access_token.',
		'The call needs the token of the app',
		/App Token under Token/,
	),
	row(17, 'User request limit reached', 'The user of the token has reached the call limit', /Wait/),
	row(32, 'Page request limit reached', 'The page has reached its call limit', /Wait until/),
	row(33, 'This object does not exist', 'Meta cannot find this object', /Check the ID/),
	row(
		100,
		'Param name is too long',
		'Meta refused a parameter',
		/Check the fields of the node against Meta’s message\. Meta names the field as the cause: name\./,
	),
	row(
		100,
		'Invalid parameter',
		'Meta refused a parameter',
		/Meta does not name the field that is wrong/,
	),
	row(
		100,
		'Invalid parameter',
		'Meta refused a parameter',
		/^Check the fields of the node against Meta’s message\. Meta’s message: The code/,
		{ userMessage: 'The code of the country is wrong.' },
	),
	...['Missing Permission', 'Missing permissions.', 'Requires manage_lanterns permission'].map(
		(message) => row(100, message, LACKS, /assign the system user to the account/),
	),
	row(100, 'Missing Permission', LACKS, /assign the system user to the account/, {
		userMessage: 'Você não tem permissão para isso.',
	}),
	row(
		100,
		'Before override the current callback uri, your app must be subscribed to receive messages for WhatsApp Business Account',
		'The app is not subscribed to the account',
		/First run Subscribed App → Subscribe/,
	),
	row(
		100,
		'The access token does not belong to application 1',
		'The access token was generated for another app',
		/Generate the token for the app of the credential/,
	),
	row(
		100,
		'The callback URL or verify token could not be validated.',
		'Meta could not verify the callback',
		/challenge/,
	),
	...[10, 200].map((code) =>
		row(
			code,
			'Before override the current callback uri, your app must be subscribed',
			'The app is not subscribed to the account',
			/Subscribed App → Subscribe/,
		),
	),
	row(
		100,
		'Invalid appsecret_proof provided in the API argument',
		'Meta rejected the app secret proof',
		/The App Secret in the credential is not that of the app that generated/,
	),
	row(
		100,
		'API calls from the server require an appsecret_proof argument',
		'The app requires the app secret proof',
		/Fill in the App Secret/,
	),
	row(
		100,
		'Unsupported get request. Object with ID ‘17’ does not exist, cannot be loaded due to missing permissions, or does not support this operation.',
		'Meta cannot find this object',
		/Check the ID/,
		{ subcode: 33 },
	),
	row(
		100,
		'Flow name is not unique',
		'The account has a flow of this name already',
		/Choose another name/,
	),
	row(
		101,
		'Error validating application. Cannot get application info due to a system error.',
		UNKNOWN_APP,
		/App ID/,
		{ token: 'app' },
	),
	row(101, 'Error validating client secret.', NOT_TOGETHER, /App settings → Basic/),
	row(101, 'Missing client_id parameter.', UNKNOWN_APP, /App ID/),
	row(102, 'API Session: session key invalid or no longer valid', EXPIRED, /System users/),
	...[104, 190, 2500].map((code) =>
		row(code, 'An access token is required to request this resource.', NO_TOKEN, /Access Token in/),
	),
	row(
		2500,
		'An active access token must be used to query information about the current user.',
		NO_TOKEN,
		/Access Token in/,
	),
	row(104, 'Incorrect signature', 'Meta rejected the app secret proof', /App Secret/),
	row(
		190,
		'Error validating access token: The session was invalidated.',
		EXPIRED,
		/expiration “Never”/,
	),
	row(190, 'Invalid OAuth access token signature.', NOT_TOGETHER, /token is not the cause/, {
		token: 'app',
	}),
	row(190, 'Invalid OAuth access token - Cannot parse access token', NOT_TOGETHER, /App Secret/, {
		token: 'app',
	}),
	row(
		190,
		'Error validating access token: Session has expired on Monday, 02-Mar-26 09:00:00 PST.',
		NOT_TOGETHER,
		/App Secret/,
		{ token: 'app', subcode: 463 },
	),
	row(
		190,
		'Invalid OAuth access token - Cannot parse access token',
		'The access token was not copied correctly',
		/^Paste the token again: complete, and nothing else/,
	),
	row(
		190,
		'Invalid OAuth access token signature.',
		'The access token is not complete, or was changed',
		/^Paste the token again/,
	),
	row(
		190,
		'Error validating access token: Session has expired on Monday, 02-Mar-26 09:00:00 PST.',
		'The access token has expired',
		/expiration “Never”/,
		{ subcode: 463 },
	),
	row(
		190,
		'Error validating access token: The user has not authorized application 1.',
		'The app was removed from the account of the token’s user',
		/Generate a new token/,
		{ subcode: 458 },
	),
	row(
		190,
		'The user is enrolled in a blocking, logged-in checkpoint',
		'The token’s user must log in to Facebook first',
		/Log in at facebook/,
		{ subcode: 459 },
	),
	row(
		190,
		'Error validating access token: The session has been invalidated because the user changed their password.',
		'The token is no longer valid, because the user changed the password',
		/Generate a new token/,
		{ subcode: 460 },
	),
	row(
		190,
		'Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.',
		'The token’s user is not confirmed',
		/Log in at facebook/,
		{ subcode: 464 },
	),
	row(190, 'The access token is invalid.', 'The access token was revoked', /Generate a new token/, {
		subcode: 467,
	}),
	row(
		190,
		'Invalid session. The access token cannot be used.',
		'The token’s user no longer has a role on the page or business',
		/Generate a new token/,
		{ subcode: 492 },
	),
	row(
		190,
		'Error validating access token: The session is invalid because the user changed the password.',
		'The token is no longer valid, because the user changed the password',
		/Generate a new token/,
	),
	row(
		190,
		'Error validating access token: The session is invalid because the user logged out.',
		'The access token was revoked',
		/Generate a new token/,
	),
	row(
		190,
		'Error validating application. Application has been deleted.',
		'Meta does not know the app of the access token',
		/App Dashboard/,
	),
	...[
		'Invalid OAuth access token.',
		'Invalid OAuth 2.0 Access Token',
		'The access token could not be decrypted',
	].map((message) =>
		row(190, message, 'The access token was not copied correctly', /^Paste the token again/),
	),
	row(200, 'Permissions error', LACKS, /whatsapp_business_management/),
	row(210, 'User not visible', LACKS, /whatsapp_business_management/),
	row(
		368,
		'Temporarily blocked for policies violations',
		'Meta has restricted the account for a policy violation',
		/request a review/,
	),
	row(
		613,
		'Calls to this api have exceeded the rate limit.',
		'This edge has reached its own call limit',
		/Wait until/,
	),
	row(
		803,
		'Some of the aliases you requested do not exist: me17',
		'The object does not exist, or the token cannot see it',
		/Check the ID/,
	),
	row(
		2200,
		'Callback verification failed with the following errors: HTTP Status Code = 404',
		'Meta could not verify the callback',
		/return it at once.*https.*check WEBHOOK_URL/,
	),
	row(2500, 'Unknown path components: /x', 'Meta could not read the query', /spelling of the path/),
	row(
		80007,
		'Rate limit issues',
		'The account has reached its hourly call limit',
		/Wait until.*5,000 calls per hour/,
		{ details: 'The WhatsApp Business Account has reached its rate limit.' },
	),
	row(
		80008,
		'There have been too many calls to this WhatsApp Business account. Wait a bit and try again.',
		'The account has reached its hourly call limit',
		/Wait until/,
	),
	row(130429, 'Rate limit hit', 'The number has reached its throughput limit', /Wait until/),
	row(131000, 'Something went wrong', 'Something went wrong at Meta', /on Meta’s side/),
	row(131005, 'Access denied', 'Meta denied access', /whatsapp_business_management.*payment terms/),
	row(131005, 'Access denied', 'Meta denied access', /payment terms/, {
		details: 'The payments terms of service are not accepted.',
	}),
	row(
		131008,
		'Required parameter is missing',
		'A required parameter is missing',
		/fields of the node/,
	),
	row(
		131009,
		'Parameter value is not valid',
		'A parameter value is not valid',
		/fields of the node/,
	),
	row(131016, 'Service unavailable', 'The service is overloaded', /on Meta’s side/),
	row(
		131021,
		'Recipient cannot be sender',
		'Meta refused the number because it is your own',
		/another user/,
	),
	row(131031, 'Business Account locked', 'The account is locked', /request a review/),
	row(
		131037,
		'WhatsApp provided number needs display name approval before message can be sent.',
		'The display name of the number is not approved',
		/Phone Number → Change Display Name/,
	),
	row(131042, 'Business eligibility payment issue', 'The account has a payment problem', /Billing/),
	row(
		131045,
		'Incorrect certificate',
		'The certificate of the number is incorrect',
		/Phone Number → Register/,
		{ details: 'Message failed to send due to a phone number registration error.' },
	),
	row(
		131047,
		'Re-engagement message',
		'The user has not messaged the number in the last 24 hours',
		/writes to the number again/,
	),
	row(
		131048,
		'Spam rate limit hit',
		'Meta limits this number because people blocked or reported it',
		/Do not repeat the call/,
	),
	row(
		131057,
		'Account in maintenance mode',
		'The account is in maintenance mode',
		/on Meta’s side/,
	),
	row(131059, 'Invalid cursor', 'The list changed while it was read', /from the beginning/),
	row(
		131064,
		'Template creation limit reached',
		'Meta limits the account’s templates after category violations',
		/Wait as long as Meta’s message states/,
	),
	row(
		132001,
		'Template does not exist',
		'The template does not exist in this language',
		/Get Many/,
		{ details: 'template name (lantern_offer) does not exist in en_GB' },
	),
	row(132015, 'Template is Paused', 'The template is paused because of its quality', /Update/),
	row(
		132016,
		'Template is Disabled',
		'The template is permanently disabled because it was paused too often',
		/Message Template → Create/,
	),
	row(132068, 'Flow is in blocked state', 'The flow is blocked', /Health Status/),
	row(132069, 'Flow is in throttled state', 'The flow is throttled', /10 messages per hour/),
	row(
		133000,
		'Incomplete Deregistration',
		'An earlier deregistration did not finish',
		/Deregister the number again/,
	),
	row(
		133004,
		'Server Temporarily Unavailable',
		'The registration server is unavailable',
		/on Meta’s side/,
	),
	row(
		133005,
		'Two step verification PIN Mismatch',
		'The two-step PIN is wrong',
		/attempts is limited.*Phone Number → Set PIN/,
	),
	row(
		133006,
		'Phone number re-verification needed',
		'The number is not verified yet',
		/Request Code/,
		{ details: 'Phone number needs to be verified before registering.' },
	),
	row(
		133008,
		'Too Many two step verification PIN Guesses',
		'Too many wrong PINs',
		/may state how long/,
	),
	row(
		133009,
		'Two step verification PIN Guessed Too Fast',
		'The PIN was entered again too soon',
		/a few minutes/,
	),
	row(
		133010,
		'Phone number Not Registered',
		'The number is not registered',
		/Phone Number → Register/,
	),
	row(
		133015,
		'Please wait a few minutes before attempting to register this phone number',
		'The number was deleted a moment ago',
		/five minutes/,
	),
	row(
		133016,
		'Account register deregister rate limit exceeded',
		'The number has used up its 10 attempts in 72 hours',
		/do not repeat the call.*at the latest/,
		{ details: 'There were too many attempts for this phone number in a short period of time.' },
	),
	row(
		134011,
		'WhatsApp Payments terms of service has not been accepted',
		'The payment terms have not been accepted',
		/Accept Meta’s payment terms/,
	),
	row(
		136024,
		'Request code error',
		'Meta is not sending codes to this number right now',
		/Wait an hour/,
		{ subcode: 2388091, userMessage: 'Tente novamente mais tarde.' },
	),
	...[
		'You have already verified the ownership of this number.',
		'Este número já foi verificado.',
		'Este número ya está verificado.',
		'Die Nummer ist bereits bestätigt.',
	].map((userMessage) =>
		row(136024, 'Request code error', 'The number is already verified', /Phone Number → Register/, {
			userMessage,
		}),
	),
	row(
		136025,
		'Verify code error',
		'The verification code is wrong',
		/^Enter the six digits of the latest code/,
		{ subcode: 2388093, userMessage: 'O código está errado.' },
	),
	row(136025, 'Verify code error', 'The verification code is wrong', /latest code/, {
		subcode: 2388093,
		userMessage: 'The code you entered is incorrect.',
	}),
	row(
		139000,
		'Blocked by Integrity',
		'Meta blocks flows of this account',
		/restricted.*Account → Get/,
	),
	row(139001, 'Flow can’t be updated', 'The flow could not be updated', /cannot be changed/),
	row(139002, 'Publishing failed', 'The flow could not be published', /Only a draft without/),
	...(
		[
			[
				'The phone number has no signed public key.',
				'The phone number has no signed public key',
				/Encryption Key → Set.*Application ID/,
			],
			['No Application Connected to the Flow', 'No app is connected to the flow', /Application ID/],
			['Endpoint Not Available', 'The endpoint of the flow does not answer', /health check/],
			[
				'Publishing without specifying endpoint_uri is forbidden',
				'The flow has no endpoint address',
				/Endpoint URL/,
			],
			[
				'You need to add a phone number to this account before you can publish this flow.',
				'The account has no phone number',
				/Phone Number → Create/,
			],
			[
				'No Phone Number connected to WhatsApp Business Account',
				'The account has no phone number',
				/Phone Number → Create/,
			],
			[
				'WhatsApp Business Account is not subscribed to Flows Webhooks',
				'The account is not subscribed to the webhooks of flows',
				/Subscribed App → Subscribe/,
			],
			[
				'Publishing Flow with validation errors',
				'The flow JSON has validation errors',
				/Validation Errors/,
			],
			[
				'Versions in Flow JSON file are not available for publishing',
				'The version of the flow JSON can no longer be published',
				/current version/,
			],
			['Publishing Flow in invalid state', 'The flow could not be published', /Only a draft/],
		] as Array<[string, string, RegExp]>
	).map(([userMessage, title, advice]) =>
		row(139002, 'Publishing failed', title, advice, { userMessage }),
	),
	row(
		139003,
		'Can’t deprecate unpublished flow',
		'The flow could not be deprecated',
		/Flow → Delete/,
	),
	row(139004, 'Can’t delete published Flow', 'The flow could not be deleted', /Flow → Deprecate/),
	row(
		139100,
		'Failed to block/unblock some users',
		'Meta did not block or unblock any of the users',
		/24 hours/,
	),
	row(139101, 'Blocklist limit reached', 'The list of blocked users is full', /64,000/),
	row(
		139102,
		'Blocklist concurrent update',
		'The list of blocked users changed while it was read',
		/from the beginning/,
	),
	row(
		139103,
		'Internal error',
		'The list of blocked users had an internal error',
		/on Meta’s side/,
	),
	row(147001, 'Username is not available', 'The username is not available', /Get Suggestions/),
	row(
		147002,
		'Not eligible for a username',
		'The number is not eligible for a username',
		/good standing/,
	),
	row(
		147003,
		'Username belongs to an unlinked page',
		'The username belongs to a Facebook page that is not linked',
		/Link/,
	),
	row(
		147004,
		'Username belongs to an unlinked Instagram account',
		'The username belongs to an Instagram account that is not linked',
		/Link/,
	),
	row(
		147005,
		'Username transfer required',
		'Another number of the same portfolio holds the username',
		/Options → Transfer/,
		{ details: 'The requested username is in use on another phone number of the portfolio.' },
	),
	row(200002, 'HSM Template creation failed', 'The template could not be created', /may/),
	row(
		200005,
		'Template Insights is not yet available for the WABA',
		'Template insights are not available yet for this account',
		/Insights/,
	),
	row(
		200006,
		'Cannot confirm insights',
		'Template insights cannot be confirmed for this account',
		/EU or Japan/,
	),
	row(
		200007,
		'Insights are restricted',
		'Meta provides no insights for this template or region',
		/leave it out/,
	),
	row(200008, 'WABA has no phone numbers', 'The account has no phone number', /Add a number/),
	row(
		2494100,
		'The number is in maintenance mode',
		'The number is in maintenance mode',
		/on Meta’s side/,
	),

	sub(33, undefined, 'Meta cannot find this object', /Check the ID/),
	sub(
		2388001,
		'The display name could not be processed. Change it, then try again.',
		'The number has no certificate yet, because of its display name',
		/Phone Number → Get.*Change Display Name.*register the number again/,
	),
	sub(2388012, undefined, 'The number already belongs to an account', /Migrate/),
	sub(
		2388019,
		'The account has reached the limit of 250 templates.',
		'The account has reached its template limit',
		/6,000/,
	),
	sub(
		2388023,
		'New English content can’t be added while the existing English content is being deleted. Try again in 4 weeks.',
		'The template is being deleted in this language',
		/another name/,
	),
	sub(
		2388024,
		'There is already English (US) content for this template. You can create a new template and try again.',
		'The template already exists in this language',
		/another name or language.*Message Template → Update.*30 days/,
	),
	sub(2388027, undefined, 'The account has a catalog already', /Catalog → Disconnect/, {
		details: 'An account has one catalog at most',
	}),
	sub(2388039, undefined, 'The template cannot be edited in its current status', /in review/),
	sub(2388040, 'The body is too long.', 'A text of the template is too long', /1,024/),
	sub(
		2388042,
		'component of type BODY has unexpected field(s) (text)',
		'A part of the template has a field that it must not have',
		/Remove the field/,
	),
	sub(
		2388043,
		'component of type HEADER is missing expected field(s) (example)',
		'A part of the template lacks a field',
		/Media Sample → Upload/,
	),
	sub(
		2388046,
		'The message template name can only have lowercase letters and underscores.',
		'The name of the template is not valid',
		/lower-case letters/,
	),
	sub(
		2388047,
		'The message header format is incorrect.',
		'The header of the template is not valid',
		/Media Sample → Upload/,
	),
	sub(
		2388049,
		'This language is not supported.',
		'Meta does not support this language of the template',
		/en_US/,
	),
	sub(
		2388060,
		'Buttons can’t have any variables, newlines, emojis or formatting characters.',
		'A button of the template is not valid',
		/emoji/,
	),
	sub(
		2388072,
		'The message header can’t have any new lines, formatting characters, emojis or asterisks.',
		'A text of the template has a wrong format',
		/^Remove line breaks, formatting characters .* from the header and the footer/,
	),
	sub(
		2388072,
		'The message body can’t have variables out of order.',
		'The body of the template is not valid',
		/\{\{1\}\}/,
	),
	sub(
		2388072,
		'The message body has too many new lines.',
		'The body of the template is not valid',
		/At most two line breaks/,
	),
	sub(
		2388072,
		'O corpo da mensagem tem variáveis fora de ordem.',
		'The body of the template is not valid',
		/without gaps/,
	),
	sub(
		2388072,
		'O cabeçalho tem quebras de linha ou asteriscos.',
		'A text of the template has a wrong format',
		/from the header/,
	),
	sub(2388072, undefined, 'A text of the template has a wrong format', /formatting/),
	sub(
		2388073,
		'The footer can’t have variables.',
		'The footer of the template is not valid',
		/no variables/,
	),
	sub(
		2388081,
		'Direct links to WhatsApp aren’t allowed for buttons.',
		'A button must not link to WhatsApp',
		/your own website/,
	),
	row(2388091, 'Request code error', 'Meta is not sending codes to this number right now', /Wait/),
	sub(2388091, undefined, 'Meta is not sending codes to this number right now', /Wait an hour/),
	sub(2388093, undefined, 'The number cannot be moved to this account', /two-step verification/),
	sub(
		2388093,
		'The country code is wrong.',
		'The number cannot be moved to this account',
		/Check Country Code/,
	),
	...[
		'O código está errado.',
		'El código de verificación es incorrecto.',
		'Der Code ist falsch.',
		'Kode verifikasi salah.',
	].map((userMessage) =>
		sub(2388093, userMessage, 'Meta refused a parameter', /^Check the fields of the node against/),
	),
	sub(
		2388093,
		'The code you entered is incorrect.',
		'Meta refused a parameter',
		/^Check the fields of the node against Meta’s message\. Meta’s message: The code/,
	),
	sub(
		2388100,
		'You do not have permission to this catalog.',
		'The catalog is not available to the account',
		/Data sources → Catalogs/,
	),
	sub(2388100, undefined, 'The catalog is not available to the account', /Data sources → Catalogs/),
	sub(
		2388103,
		'The phone number needs an approved display name before it can be migrated.',
		'The number cannot be migrated',
		/^Check the conditions: the number has an approved display name/,
	),
	sub(2388103, undefined, 'The number cannot be migrated', /conditions/),
	...[
		'Der Anzeigename der Telefonnummer wurde noch nicht genehmigt.',
		'Nama tampilan nomor ini belum disetujui.',
		'La migración no es posible: falta un método de pago.',
	].map((userMessage) =>
		sub(2388103, userMessage, 'The number cannot be migrated', /^Check the conditions/),
	),
	...[
		'You cannot migrate it: the account has reached its limit of phone numbers.',
		'A conta atingiu o limite de números de telefone.',
		'La cuenta ya tiene el máximo de números de teléfono.',
	].map((userMessage) =>
		sub(2388103, userMessage, 'No more numbers can be added', /^Delete an unused number/),
	),
	sub(
		2388103,
		'You have reached the maximum number of phone numbers.',
		'No more numbers can be added',
		/may raise the number/,
	),
	sub(
		2388124,
		'An approved template can be edited once in 24 hours.',
		'An approved template can be edited once in 24 hours only',
		/Wait a day/,
	),
	sub(
		2388148,
		'The buttons are not valid.',
		'An authentication template needs exactly one button of type OTP',
		/Upsert Authentication/,
	),
	sub(2388155, undefined, 'The name is reserved for Meta’s sample templates', /another name/),
	row(
		10,
		'Application does not have permission for this action',
		'The business must be verified first',
		/Security Center/,
		{
			subcode: 2388185,
		},
	),
	sub(
		2388273,
		undefined,
		'The sample of a media header is not valid',
		/Media Sample → Upload.*“handle”/,
	),
	sub(
		2388293,
		'This template has too many variable parameters in relation to the message length.',
		'The template has too many variables for its text',
		/more words/,
	),
	sub(
		2388299,
		'Variables can’t be at the start or end of the template.',
		'The template begins or ends with a variable',
		/Put a word/,
	),
	sub(2593002, undefined, 'The account has no such template', /Message Template → Get Many/),
	sub(2593107, undefined, 'This data was already synchronized', /only once/),
	sub(2593108, undefined, 'It is too late to synchronize this data', /24 hours/),
	sub(2593109, undefined, 'The business has declined to share its chats', /Ask the business/),
	sub(1752041, undefined, 'A partner has already requested this onboarding', /Wait until/),
	row(
		139002,
		'Publishing failed',
		'The phone number has no signed public key',
		/Encryption Key → Set/,
		{ subcode: 4233020, userMessage: 'O número precisa dela.' },
	),
	sub(4233041, undefined, 'Meta refused to migrate the flows', /same business portfolio/),

	row(999, 'Something new', '(#999) Something new', null),
	row(139002, 'Publishing failed', 'The flow could not be published', null, {
		userMessage: 'The display name is not approved.',
		title: '(#139002) Publishing failed',
	}),
];
