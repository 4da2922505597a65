import type { ErrorCase } from './errorCase';
import { row } from './errorCase';

const LACKS = 'The access token lacks a permission';
const EXPIRED = 'The access token is invalid or has expired';
const UNKNOWN_APP = 'Meta does not know the app of the credential';
const NO_TOKEN = 'Meta received no access token';
const NOT_TOGETHER = 'The App ID and the App Secret of the credential do not belong together';

/** Errors of the Graph API's own codes. */
export const GRAPH_CODE_CASES: ErrorCase[] = [
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
		/Check the fields of the node against Meta’s message\. Meta names the parameter as the cause: name\./,
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
		/First run Webhook Account Subscription → Subscribe/,
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
			/Webhook Account Subscription → Subscribe/,
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
];
